import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Opportunity } from "../../../src/model/records/opportunity.js";
import type { ScoringMoment } from "../../../src/pipeline/calibration/scoringMoment.js";
import { scoredDeals } from "../../../src/pipeline/calibration/scoredDeals.js";
import { stageProbability } from "../../../src/pipeline/value/probabilitySource.js";
import { thrownBy } from "../../kpi/thrownBy.js";
import { closedDeal, dealsIn, line } from "./closedDeals.js";

const entering = { entering: "demo" };

/** Day, stage and probability of the only deal, or the reason why it is not scored. */
function seen(deal: Opportunity, at: ScoringMoment, asOf?: string): unknown {
  const { deals, excluded: excluded } = scoredDeals({ opportunities: [deal] }, { at, asOf });
  const [one] = deals;
  if (one !== undefined) return [one.on, one.stage, one.stated];
  return Object.entries(excluded).flatMap(([reason, count]) => (count > 0 ? [reason, count] : []));
}

const walk = closedDeal("a", "won", [
  { on: "2026-01-05", stage: "need", probability: 0.2 },
  { on: "2026-01-20", stage: "demo" },
  { on: "2026-01-25", stage: "demo", probability: "0.45" },
  { on: "2026-02-10", stage: "offer", probability: 0.7 },
  { on: "2026-02-20", stage: "demo", probability: 0.3 },
  { on: "2026-03-01", stage: "won", probability: 1 },
]);

describe("a deal at a declared moment", () => {
  it("is what its history had recorded by then", () => {
    expect(seen(walk, { entering: "need" })).toEqual(["2026-01-05", "need", 0.2]);
    // The change that names the stage states no probability, so that of the one before still stands.
    expect(seen(walk, entering)).toEqual(["2026-01-20", "demo", 0.2]);
    expect(seen(walk, { entering: "offer" })).toEqual(["2026-02-10", "offer", 0.7]);
    expect(seen(walk, { daysAfterCreation: 0 })).toEqual(["2026-01-05", "need", 0.2]);
    expect(seen(walk, { daysAfterCreation: 20 })).toEqual(["2026-01-25", "demo", 0.45]);
    expect(seen(walk, { daysBeforeClose: 1 })).toEqual(["2026-02-28", "demo", 0.3]);
    expect(seen(walk, { daysBeforeClose: 19 })).toEqual(["2026-02-10", "offer", 0.7]);
    expect(seen(walk, { daysBeforeClose: 20 })).toEqual(["2026-02-09", "demo", 0.45]);
    expect(seen(walk, "first-recorded")).toEqual(["2026-01-05", "need", 0.2]);
  });

  it("is left out where it was not there, and counted with the reason", () => {
    expect(seen(walk, { entering: "review" })).toEqual(["never-there", 1]);
    expect(seen(walk, { daysAfterCreation: 55 })).toEqual(["never-there", 1]);
    expect(seen(walk, { daysAfterCreation: 54 })).toEqual(["2026-02-28", "demo", 0.3]);
    expect(seen(walk, { daysBeforeClose: 56 })).toEqual(["never-there", 1]);
    expect(seen({ ...walk, outcome: "open" }, entering)).toEqual(["not-closed", 1]);
    expect(seen(walk, entering, "2026-02-28")).toEqual(["not-closed", 1]);
    expect(seen(walk, entering, "2026-03-01")).toEqual(["2026-01-20", "demo", 0.2]);
    expect(seen({ ...walk, closedOn: null }, entering)).toEqual(["undated", 1]);
    expect(seen({ ...walk, createdOn: null }, entering)).toEqual(["undated", 1]);
    expect(seen({ ...walk, history: null }, entering)).toEqual(["no-history", 1]);
    expect(seen({ ...walk, history: [] }, "first-recorded")).toEqual(["no-history", 1]);
    expect(seen({ ...walk, history: [line("demo", 0.2)] }, { daysAfterCreation: 4 })).toEqual(["no-history", 1]);
  });

  it("has the probability that was stated then, or none", () => {
    const later = closedDeal("a", "won", [line("demo"), line("offer", 0.7, { on: "2026-01-11" })], { probability: 1 });
    expect(seen(later, entering)).toEqual(["no-probability", 1]);
    expect(seen(closedDeal("a", "won", [line("demo", 50)]), entering)).toEqual(["no-probability", 1]);
    const stages = [{ id: "demo", order: 1, probability: "0.25" }];
    const { deals } = scoredDeals({ opportunities: [later], stages }, { at: entering });
    expect(deals.map(({ stated }) => stated)).toEqual([0.25]);
    const stated = closedDeal("a", "won", [line("demo", 0.4)]);
    const both = { opportunities: [stated], stages };
    expect(scoredDeals(both, { at: entering }).deals[0]?.stated).toBe(0.4);
    expect(scoredDeals(both, { at: entering, probability: stageProbability })).toMatchObject({
      probability: "stage",
      deals: [{ stated: 0.25 }],
    });
  });

  it("is never scored by what was recorded on the day of its close or after, or in a stage for closed deals", () => {
    const onTheDay = closedDeal("a", "won", [line("demo", 0.9, { on: "2026-03-01" })]);
    expect(seen(onTheDay, entering)).toEqual(["recorded-after-outcome", 1]);
    expect(seen(onTheDay, "first-recorded")).toEqual(["recorded-after-outcome", 1]);
    const dayBefore = closedDeal("a", "won", [line("demo", 0.9, { on: "2026-02-28" })]);
    expect(seen(dayBefore, entering)).toEqual(["2026-02-28", "demo", 0.9]);
    const after = closedDeal("a", "won", [line("demo", 0.9, { on: "2026-03-02" })]);
    expect(seen(after, entering)).toEqual(["never-there", 1]);
    expect(seen(after, "first-recorded")).toEqual(["no-history", 1]);
    // Closed in the list of stages a week before the day that the record calls its close.
    const early = closedDeal("a", "lost", [line("demo", 0.4), line("lost", 0, { on: "2026-02-20" })]);
    expect(seen(early, { entering: "lost" })).toEqual(["never-there", 1]);
    expect(seen(early, { daysBeforeClose: 3 })).toEqual(["recorded-after-outcome", 1]);
    expect(seen(early, { daysBeforeClose: 10 })).toEqual(["2026-02-19", "demo", 0.4]);
  });

  it("is told by instants where all changes of its history have one, whatever their order in the export", () => {
    const [early, late] = [
      { at: "2026-01-10T09:00:00Z", stage: "demo", probability: 0.4 },
      { at: "2026-01-10T12:00:00+02:00", stage: "offer", probability: 0.7 },
    ];
    const latestFirst = closedDeal("a", "won", [late, early]);
    expect(seen(latestFirst, "first-recorded")).toEqual(["2026-01-10", "demo", 0.4]);
    expect(seen(latestFirst, { daysBeforeClose: 1 })).toEqual(["2026-02-28", "offer", 0.7]);
    // One without an instant: as recorded.
    const mixed = closedDeal("a", "won", [line("offer", 0.7), early]);
    expect(seen(mixed, { daysBeforeClose: 1 })).toEqual(["2026-02-28", "demo", 0.4]);
  });

  it("is in the first stage of its pipeline before its first change, where nothing was stated of it", () => {
    const stages = [
      { id: "need", order: 1, probability: 0.1 },
      { id: "demo", order: 2, probability: 0.3 },
      { id: "closed", order: 3, probability: 1 },
    ];
    const deal = closedDeal("a", "won", [line("demo", 0.4), line("closed", 1, { on: "2026-02-02" })]);
    const at = (moment: ScoringMoment): unknown =>
      scoredDeals({ opportunities: [deal], stages }, { at: moment }).deals.map(({ on, stage, stated }) => [
        on,
        stage,
        stated,
      ]);
    expect(at({ entering: "need" })).toEqual([["2026-01-05", "need", 0.1]]);
    expect(at({ daysAfterCreation: 4 })).toEqual([["2026-01-09", "need", 0.1]]);
    expect(at({ daysAfterCreation: 5 })).toEqual([["2026-01-10", "demo", 0.4]]);
    expect(at({ entering: "closed" })).toEqual([]);
  });
});

describe("the scored deals of a book", () => {
  const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-01-${number.toString().padStart(2, "0")}`);
  const change = fc.record({
    on: day,
    stage: fc.constantFrom("need", "demo", "offer"),
    probability: fc.option(fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100)),
  });
  const deal = fc.record({
    outcome: fc.constantFrom("won" as const, "lost" as const, "open" as const),
    history: fc.array(change, { maxLength: 6 }),
    createdOn: day,
    closedOn: day,
  });
  const books = fc
    .array(deal, { maxLength: 12 })
    .map((deals) => deals.map((each, index): Opportunity => ({ id: `deal ${index}`, stage: "end", ...each })));
  const moments = fc.constantFrom<ScoringMoment>(
    entering,
    { daysAfterCreation: 3 },
    { daysBeforeClose: 2 },
    "first-recorded",
  );

  it("are what the definition gives, deal by deal", () => {
    fc.assert(
      fc.property(books, (opportunities) => {
        const { deals } = scoredDeals({ opportunities }, { at: entering });
        const naive = opportunities.flatMap(({ id, outcome, history, createdOn, closedOn }) => {
          const inOrder = (history ?? []).toSorted((left, right) =>
            (left.on ?? "") < (right.on ?? "") ? -1 : left.on === right.on ? 0 : 1,
          );
          const at = inOrder.findIndex(({ stage }) => stage === "demo");
          const on = [inOrder[at]?.on ?? "", createdOn ?? ""].sort()[1] ?? "";
          const stated = inOrder.slice(0, at + 1).findLast(({ probability }) => probability != null)?.probability;
          if (outcome === "open" || at < 0 || stated == null || on >= (closedOn ?? "")) return [];
          return (inOrder[at]?.on ?? "") > (closedOn ?? "") ? [] : [[id, on, stated, outcome === "won"]];
        });
        expect(deals.map(({ opportunityId, on, stated, won }) => [opportunityId, on, stated, won])).toEqual(
          naive.toSorted(([left], [right]) => (String(left) < String(right) ? -1 : 1)),
        );
      }),
    );
  });

  it("do not depend on the records' order, on open deals, or on what was recorded later; and all are counted", () => {
    fc.assert(
      fc.property(books, moments, (opportunities, at) => {
        const scored = scoredDeals({ opportunities }, { at });
        const counts = Object.values(scored.excluded).reduce((sum, count) => sum + count, 0);
        expect(scored.deals.length + counts).toBe(opportunities.length);
        expect(scoredDeals({ opportunities: opportunities.toReversed() }, { at })).toEqual(scored);
        const open: Opportunity = { ...walk, id: "open", outcome: "open" };
        expect(scoredDeals({ opportunities: [...opportunities, open] }, { at }).deals).toEqual(scored.deals);
        for (const { opportunityId, on, won, closedOn } of scored.deals) {
          expect(on < closedOn).toBe(true);
          const own = opportunities.find(({ id }) => id === opportunityId);
          const told = own?.history?.filter((each) => (each.on ?? "") <= on) ?? [];
          const later = { on: closedOn, stage: "demo", probability: 0.123, amount: 5 };
          const rewritten = closedDeal(opportunityId, won ? "won" : "lost", [...told, later], {
            ...{ createdOn: own?.createdOn ?? null, closedOn, probability: won ? 1 : 0, amount: 9, stage: "end" },
          });
          const again = scoredDeals({ opportunities: [rewritten] }, { at });
          expect(again.deals).toEqual(scored.deals.filter((each) => each.opportunityId === opportunityId));
        }
      }),
    );
  });

  it("stand in groups as they did on that day", () => {
    const reps = [
      {
        id: "ann",
        memberships: [
          { teamId: "north", to: "2026-01-15" },
          { teamId: "south", from: "2026-01-15" },
        ],
      },
    ];
    const opportunities = [closedDeal("a", "won", [line("demo", 0.4)], { ownerId: "ann" })];
    const { deals } = scoredDeals({ opportunities, reps }, { at: entering, by: "team" });
    expect(deals.map(({ key }) => key)).toEqual(["north"]);
    const later = scoredDeals({ opportunities, reps }, { at: { daysBeforeClose: 1 }, by: "team" });
    expect(later.deals.map(({ key }) => key)).toEqual(["south"]);
  });

  it("are refused for a moment, a day or a dimension that is none", () => {
    const opportunities = dealsIn("demo", { n: 1, won: 1, stated: 0.5 });
    const message = (at: ScoringMoment): string => thrownBy(() => scoredDeals({ opportunities }, { at })).message;
    expect(message({ daysBeforeClose: 0 })).toBe(
      "at: daysBeforeClose: expected a whole number of days from 1 on, got 0",
    );
    expect(message({ daysAfterCreation: -1 })).toBe(
      "at: daysAfterCreation: expected a whole number of days from 0 on, got -1",
    );
    expect(message({ daysAfterCreation: 1.5 })).toBe(
      "at: daysAfterCreation: expected a whole number of days from 0 on, got 1.5",
    );
    expect(thrownBy(() => scoredDeals({}, { at: entering, by: "sauce" as never })).code).toBe("unknown-name");
    expect(thrownBy(() => scoredDeals({}, { at: entering, asOf: "2026-02-30" })).code).toBe("unreadable-day");
    const unreadable = [closedDeal("x", "won", [line("demo", "half")])];
    expect(thrownBy(() => scoredDeals({ opportunities: unreadable }, { at: entering })).code).toBe("unreadable-amount");
  });
});
