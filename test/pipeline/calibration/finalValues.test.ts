import { describe, expect, it } from "vitest";
import type { Opportunity } from "../../../src/model/records/opportunity.js";
import { calibrationFindings } from "../../../src/pipeline/calibration/calibrationFindings.js";
import { estimateAgainstOutcome } from "../../../src/pipeline/calibration/estimateAgainstOutcome.js";
import { scoredDeals } from "../../../src/pipeline/calibration/scoredDeals.js";
import { stageCalibration } from "../../../src/pipeline/calibration/stageCalibration.js";
import { stageProbability } from "../../../src/pipeline/value/probabilitySource.js";
import { closedDeal, line } from "./closedDeals.js";

type Ending = "won" | "lost";

/** A deal whose two lines state these probabilities, and what its record ended with. */
const twoLines = (id: number, ending: Ending, first: number, second: number, end?: number): Opportunity =>
  closedDeal(id, ending, [line("demo", first), line("offer", second, { on: "2026-01-20" })], {
    ...(end !== undefined && { probability: end }),
  });

/** A deal whose history states on both lines what only its end could tell. */
const leaked = (id: number): Opportunity => {
  const [ending, value] = id % 2 === 0 ? (["won", 1] as const) : (["lost", 0] as const);
  return twoLines(id, ending, value, value);
};
const honest = (id: number): Opportunity => twoLines(id, id % 2 === 0 ? "won" : "lost", 0.2, 0.6, id % 2 === 0 ? 1 : 0);

const times = (count: number, of: (id: number) => Opportunity, from = 0): Opportunity[] =>
  Array.from({ length: count }, (_, index) => of(from + index));

const finalValuesOf = (opportunities: readonly Opportunity[]): unknown =>
  scoredDeals({ opportunities }, { at: "first-recorded" }).finalValues;

describe("a history that carries final values", () => {
  it("is refused from five deals on, where more than 90 % of them state on every line what they ended with", () => {
    expect(finalValuesOf(times(5, leaked))).toEqual({ field: "probability", deals: 5, final: 5 });
    expect(finalValuesOf(times(4, leaked))).toBeNull();
    expect(finalValuesOf([...times(19, leaked), ...times(2, honest, 100)])).toEqual({
      ...{ field: "probability", deals: 21, final: 19 },
    });
    // 18 of 20 are 90 %, and not more.
    expect(finalValuesOf([...times(18, leaked), ...times(2, honest, 100)])).toBeNull();
    expect(finalValuesOf(times(30, honest))).toBeNull();
  });

  it("is told from one in which a single value is stated of all, and from lines of a single stage", () => {
    const constant = (id: number): Opportunity => twoLines(id, id % 2 === 0 ? "won" : "lost", 0.5, 0.5, 0.5);
    expect(finalValuesOf(times(20, constant))).toBeNull();
    const apart = (id: number): Opportunity => {
      const [ending, value] = id % 2 === 0 ? (["won", 0.9] as const) : (["lost", 0.1] as const);
      return twoLines(id, ending, value, value, value);
    };
    expect(finalValuesOf(times(20, apart))).toEqual({ field: "probability", deals: 20, final: 20 });
    const oneStage = (id: number): Opportunity => closedDeal(id, "won", [line("demo", 1), line("demo", 1)]);
    expect(finalValuesOf(times(20, oneStage))).toBeNull();
    const allWon = (value: number) => (id: number) => twoLines(id, "won", value, value, value);
    expect(finalValuesOf(times(20, allWon(1)))).toEqual({ field: "probability", deals: 20, final: 20 });
    expect(finalValuesOf(times(20, allWon(0.4)))).toBeNull();
  });

  it("scores no deal, counts them, and is a finding; what the stage table gives is scored all the same", () => {
    const stages = [
      { id: "demo", order: 1, probability: 0.4 },
      { id: "offer", order: 2, probability: 0.6 },
    ];
    const book = { opportunities: times(10, leaked), stages };
    const { deals, excluded: excluded } = scoredDeals(book, { at: { entering: "offer" } });
    expect([deals.length, excluded["final-values"]]).toEqual([0, 10]);
    expect(stageCalibration(book)).toMatchObject({ finalValues: { final: 10 }, excluded: { "final-values": 20 } });
    expect(scoredDeals(book, { at: { entering: "offer" }, probability: stageProbability }).deals).toHaveLength(10);
    const [finding, ...others] = calibrationFindings(book);
    expect(others).toEqual([]);
    expect(finding).toEqual({
      code: "final-values-in-history",
      severity: "error",
      subject: { kind: "book", id: null },
      message:
        "The history carries final values: 10 of 10 closed deals state on every line the probability they ended with, so none is scored.",
      evidence: { field: "probability", deals: 10, final: 10 },
    });
  });

  it("is refused for closes too, where every line knew the day, and then no estimate is compared", () => {
    const known = (id: number): Opportunity =>
      closedDeal(id, "won", [
        line("demo", 0.2, { expectedCloseOn: "2026-03-01", amount: 5 }),
        line("offer", 0.5, { on: "2026-01-20", expectedCloseOn: "2026-03-01" }),
      ]);
    const moved = (id: number): Opportunity =>
      closedDeal(id, "won", [
        line("demo", 0.2, { expectedCloseOn: "2026-02-01", amount: 5 }),
        line("offer", 0.5, { on: "2026-01-20", expectedCloseOn: "2026-03-01" }),
      ]);
    const refused = estimateAgainstOutcome({ opportunities: times(6, known) }, { at: "first-recorded" });
    expect(refused.finalValues).toEqual([{ field: "expectedCloseOn", deals: 6, final: 6 }]);
    expect(refused.rows).toEqual([{ level: "total", key: null, deals: 6, amounts: null, dates: null }]);
    const told = estimateAgainstOutcome({ opportunities: times(6, moved) }, { at: "first-recorded" });
    expect(told.finalValues).toEqual([]);
    expect(told.rows[0]?.dates).toMatchObject({ n: 6, median: 28 });
    // Probabilities are judged by themselves.
    expect(finalValuesOf(times(6, known))).toBeNull();
  });

  it("is looked at as known on a day", () => {
    const book = { opportunities: times(10, leaked) };
    expect(scoredDeals(book, { at: "first-recorded", asOf: "2026-02-28" })).toMatchObject({
      finalValues: null,
      deals: [],
    });
  });
});
