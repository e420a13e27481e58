import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asOf as asOfDay } from "../../../src/model/history/asOf.js";
import { type BookRecords, salesBook } from "../../../src/model/book/salesBook.js";
import type { Opportunity } from "../../../src/model/records/opportunity.js";
import { forecast } from "../../../src/pipeline/forecast/forecast.js";
import { projectedAttainment } from "../../../src/pipeline/forecast/projectedAttainment.js";
import { quotaView } from "../../../src/review/quotaView.js";
import { thrownBy } from "../../kpi/thrownBy.js";
import { randomBook } from "../../oracle/randomBook.js";
import { randomDay } from "./randomDeals.js";

const period = { start: "2026-01-01", end: "2026-04-01" };
const asOf = "2026-02-28";
const kpi = "won-revenue";

const won = (ownerId: string, closedOn: string, amount: number): Opportunity => ({
  ...{ id: `${ownerId} ${closedOn}`, stage: "won", outcome: "won", createdOn: "2025-12-01" },
  ...{ ownerId, closedOn, amount },
});
const due = (ownerId: string, amount: number, probability: number): Opportunity => ({
  ...{ id: `${ownerId} ${amount.toString()}`, stage: "any", outcome: "open", createdOn: "2025-12-01" },
  ...{ expectedCloseOn: "2026-03-15", ownerId, amount, probability },
});

const book: BookRecords = {
  asOf,
  teams: [{ id: "all" }, { id: "north", parentId: "all" }, { id: "south", parentId: "all" }],
  reps: [
    {
      id: "ann",
      memberships: [
        { teamId: "north", to: "2026-02-01" },
        { teamId: "south", from: "2026-02-01" },
      ],
    },
    { id: "bob", memberships: [{ teamId: "north" }] },
  ],
  opportunities: [
    won("ann", "2026-01-20", 100),
    won("ann", "2026-02-20", 40),
    won("bob", "2026-02-10", 300),
    won("bob", "2025-12-30", 9999),
    due("ann", 200, 0.5),
    due("bob", 400, 0.25),
  ],
  quotas: [
    { ownerId: "ann", kpi, target: 400, period },
    { ownerId: "bob", kpi, target: 500, period },
    { teamId: "south", kpi, target: 250, period },
    { ownerId: "bob", kpi: "revenue", target: 77, period },
    { ownerId: "bob", kpi, target: 5000, period: { start: "2026-01-01", end: "2027-01-01" } },
    // A year's quota is no quarter's, and makes nobody a row.
    { ownerId: "zoe", kpi, target: 5000, period: { start: "2026-01-01", end: "2027-01-01" } },
  ],
};

describe("projected attainment", () => {
  it("is won and expected by the quota of each rep in a team, of each team with all below it, and of the whole", () => {
    const told = projectedAttainment(book, { period }).map((row) => [
      ...[row.level, row.team, row.rep, Number(row.quota), Number(row.won), Number(row.projected)],
      ...[row.attainment, row.projectedAttainment].map((share) => share && Number(share)),
      row.independent.chance,
    ]);
    expect(told).toEqual(
      [
        // Ann won 100 while in the north, where her quota is, and stands in the south with the rest.
        ["rep", "north", "ann", 400, 100, 100, 0.25, 0.25, 0],
        ["rep", "north", "bob", 500, 300, 400, 0.6, 0.8, 0.25],
        ["rep", "south", "ann", 0, 40, 140, null, null, null],
        ["team", "all", null, 1150, 440, 640, 440 / 1150, 640 / 1150, 0],
        ["team", "north", null, 900, 400, 500, 400 / 900, 500 / 900, 0],
        ["team", "south", null, 250, 40, 140, 0.16, 0.56, 0],
        ["total", null, null, 1150, 440, 640, 440 / 1150, 640 / 1150, 0],
      ].map((row) => row.map((value) => (typeof value === "number" ? (expect.closeTo(value, 14) as number) : value))),
    );
  });

  it("has low, mid and high as shares of the quota, those of the forecast", () => {
    const total = projectedAttainment(book, { period, correlation: 0.2 }).at(-1);
    const [whole] = forecast(book, { period, correlation: 0.2, target: 1150 });
    for (const name of ["independent", "correlated"] as const)
      for (const end of ["low", "mid", "high"] as const)
        expect(total?.[name][end]?.toFixed()).toBe(whole?.[name][end].div(1150).toFixed());
    expect(total?.correlated.chance).toBe(whole?.correlated.chanceOfTarget);
    expect(total?.correlated.correlation).toBe(0.2);
  });

  it("has the quotas and the wins of the quota view, at every level", () => {
    fc.assert(
      fc.property(randomBook, randomDay, (random, day) => {
        const known = asOfDay(salesBook(random), day);
        const rows = projectedAttainment(known, { period });
        const views = quotaView(known, { over: [period] });
        for (const view of views) {
          const row = rows.find(
            ({ level, team, rep }) => level === view.level && team === view.team && rep === view.rep,
          );
          expect([row?.quota.toFixed() ?? "0", row?.won.toFixed() ?? "0", row?.attainment?.toFixed()]).toEqual([
            ...[view.quota.toFixed(), view.actual.toFixed(), view.attainment?.toFixed()],
          ]);
        }
        const whole = rows.filter(({ level }) => level === "total");
        expect(whole.map(({ projected }) => projected.toFixed())).toEqual(
          forecast(known, { period }).map(({ mean }) => mean.toFixed()),
        );
        expect(projectedAttainment({ ...known, opportunities: known.opportunities.toReversed() }, { period })).toEqual(
          rows,
        );
      }),
      { numRuns: 60 },
    );
  });

  it("can be of units against quotas for another KPI, and of nothing", () => {
    const units = { ...due("bob", 5, 0.5), units: 8 };
    const quotas = [{ ownerId: "bob", kpi: "units-sold", target: 10, period }];
    const [bob] = projectedAttainment(
      { opportunities: [units], quotas },
      { period, asOf, measure: "units", kpi: "units-sold" },
    );
    expect([bob?.rep, Number(bob?.projectedAttainment)]).toEqual(["bob", 0.4]);
    expect(projectedAttainment({}, { period, asOf }).map(({ level, attainment }) => [level, attainment])).toEqual([
      ["total", null],
    ]);
    expect(thrownBy(() => projectedAttainment({}, { period })).code).toBe("impossible-request");
  });
});
