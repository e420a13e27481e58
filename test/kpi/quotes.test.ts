import { describe, expect, it } from "vitest";
import { quoteFollowUpDays } from "../../src/kpi/conversion/quoteFollowUpDays.js";
import { quotesSent } from "../../src/kpi/conversion/quotesSent.js";
import { quoteToWinRate } from "../../src/kpi/conversion/quoteToWinRate.js";
import { measure } from "../../src/kpi/define/measure.js";
import { dimensions, type DimensionName } from "../../src/model/dimensions/dimensions.js";
import type { Quote } from "../../src/model/records/quote.js";
import { scorecard } from "../../src/query/scorecard/scorecard.js";
import { thrownBy } from "./thrownBy.js";

const quote = (fields: Partial<Quote>): Quote => ({
  id: "q",
  opportunityId: "deal",
  sentOn: "2026-01-12",
  amount: 500,
  ...fields,
});

const book = {
  reps: [
    {
      id: "ann",
      managerId: "max",
      role: "closer",
      seniority: "senior",
      region: "East",
      memberships: [
        { teamId: "north", to: "2026-03-01" },
        { teamId: "south", from: "2026-03-01" },
      ],
    },
  ],
  teams: [{ id: "north" }, { id: "south" }],
  accounts: [{ id: "acme", region: "Alps", segment: "Gold", industry: "steel" }],
  stages: [{ id: "demo", pipelineId: "p1", order: 1, funnelStage: "interest" }],
  opportunities: [
    {
      id: "deal",
      ownerId: "ann",
      accountId: "acme",
      pipelineId: "p1",
      stage: "demo",
      outcome: "lost" as const,
      createdOn: "2026-01-01",
      closedOn: "2026-06-01",
      product: "desk",
      source: "fair",
      lossReason: "price",
    },
  ],
  quotes: [quote({ id: "q1" }), quote({ id: "q2", sentOn: "2026-03-01" }), quote({ id: "q3", opportunityId: "gone" })],
};

const rowsBy = (name: DimensionName): readonly (readonly [unknown, unknown])[] => {
  const rows: readonly Readonly<Record<string, unknown>>[] = scorecard(book, { kpis: { quotesSent }, by: [name] });
  return rows.map((row) => [row[name], row["quotesSent"]]);
};

describe("quotes", () => {
  it("stand in every dimension where their opportunity does, and under null where the book has none", () => {
    const ofDeals = (Object.keys(dimensions) as DimensionName[]).filter(
      (name) => "opportunities" in dimensions[name].of,
    );
    const expected: Record<string, unknown> = {
      rep: "ann",
      manager: "max",
      role: "closer",
      seniority: "senior",
      repRegion: "East",
      accountRegion: "Alps",
      segment: "Gold",
      industry: "steel",
      product: "desk",
      source: "fair",
      pipeline: "p1",
      stage: "demo",
      funnelStage: "interest",
      lossReason: "price",
    };
    expect(Object.keys(expected).filter((name) => !ofDeals.includes(name as DimensionName))).toEqual([]);
    for (const [name, key] of Object.entries(expected))
      expect([name, ...rowsBy(name as DimensionName)]).toEqual([name, [key, 2], [null, 1]]);
  });

  it("are of the team that the rep was in on the day they were sent", () => {
    expect(rowsBy("team")).toEqual([
      ["north", 1],
      ["south", 1],
      [null, 1],
    ]);
  });

  it("are not grouped by what deals do not have", () => {
    expect(thrownBy(() => rowsBy("activityKind")).code).toBe("impossible-request");
  });

  it("were accepted and followed up on the very day asked about, and no later", () => {
    const quotes = [quote({ acceptedOn: "2026-02-01", followedUpOn: "2026-01-22" }), quote({})];
    expect(quoteToWinRate(quotes, { asOf: "2026-01-31" })).toBe(0);
    expect(quoteToWinRate(quotes, { asOf: "2026-02-01" })).toBe(1 / 2);
    expect(measure(quoteFollowUpDays, quotes, { asOf: "2026-01-21" })).toMatchObject({ value: null, n: 0, missing: 2 });
    expect(measure(quoteFollowUpDays, quotes, { asOf: "2026-01-22" })).toMatchObject({ value: 10, n: 1, missing: 1 });
  });

  it("that say what is no day are an error that names the field", () => {
    const wrong = [quote({ acceptedOn: "soon" })];
    expect(thrownBy(() => quoteToWinRate(wrong, { asOf: "2026-01-31" })).message).toBe(
      'quotes[0]: acceptedOn: expected a day such as 2026-03-31, got "soon"',
    );
  });
});
