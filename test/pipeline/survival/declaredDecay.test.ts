import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Opportunity } from "../../../src/model/records/opportunity.js";
import { stageProbability } from "../../../src/pipeline/value/probabilitySource.js";
import { declaredDecay, type DecayAssumption } from "../../../src/pipeline/survival/declaredDecay.js";
import { weightedValue } from "../../../src/pipeline/value/weightedValue.js";
import { addDays } from "../../../src/time/dayNumber.js";
import { thrownBy } from "../../kpi/thrownBy.js";
import { exact } from "../../oracle/exact.js";

const entered = "2026-01-01";
const deal: Opportunity = {
  ...{ id: "a", stage: "offer", outcome: "open", createdOn: entered, amount: "1000.10", probability: "0.3" },
  history: [{ on: entered, stage: "offer" }],
};
/** What is left of the deal's probability after some days. */
const leftOf = (assumption: DecayAssumption, days: number, about: Partial<Opportunity> = {}): string => {
  const left = declaredDecay(assumption).in({})({ ...deal, ...about }, addDays(entered, days));
  return left == null ? "none" : exact(left).toFixed();
};
const table = {
  offer: [
    [30, "0.8"],
    [60, 0.15],
    [90, 0],
  ],
} as const;

describe("declaredDecay", () => {
  it("leaves what the table says from that very day on, exactly", () => {
    expect([0, 29, 30, 59, 60, 89, 90, 400].map((days) => leftOf({ table }, days))).toEqual([
      ...["0.3", "0.3", "0.24", "0.24", "0.045", "0.045", "0", "0"],
    ]);
    expect(leftOf({ table: { demo: [[0, 0]] } }, 50)).toBe("0.3");
    expect(leftOf({ table: {} }, 50, { stage: "constructor", history: [{ on: entered, stage: "constructor" }] })).toBe(
      "0.3",
    );
  });

  it("halves in each half-life, and never grows", () => {
    expect([0, 45, 90, 135].map((days) => leftOf({ halfLifeDays: 45 }, days))).toEqual([
      "0.3",
      "0.15",
      "0.075",
      "0.0375",
    ]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 400 }), (halfLifeDays, days) => {
        const [now, next, later] = [days, days + 1, days + halfLifeDays].map((each) =>
          Number(leftOf({ halfLifeDays }, each)),
        );
        expect(next).toBeLessThanOrEqual(now ?? NaN);
        expect(later).toBeCloseTo((now ?? NaN) / 2, 14);
      }),
    );
  });

  it("counts from the latest entry to the stage, and has nothing to say without one", () => {
    const history = [
      { on: entered, stage: "offer" },
      { on: addDays(entered, 10), stage: "demo" },
      { on: addDays(entered, 20), stage: "offer" },
    ];
    expect([49, 50].map((days) => leftOf({ table }, days, { history }))).toEqual(["0.3", "0.24"]);
    expect(leftOf({ table }, 5, { history: null })).toBe("none");
    expect(leftOf({ table }, 5, { probability: null })).toBe("none");
    // A half of 50 % written as 50 would pass for a share once it had faded enough.
    expect(leftOf({ table }, 90, { probability: 50 })).toBe("none");
    expect(declaredDecay({ table }).in({})(deal, null)).toBeNull();
  });

  it("fades the stage's probability where that is what is meant, and weighs a pipeline", () => {
    const book = { opportunities: [deal], stages: [{ id: "offer", order: 1, probability: "0.9" }] };
    const weightedBy = (probability: ReturnType<typeof declaredDecay>): unknown =>
      weightedValue(book, { asOf: "2026-02-05", probability }).map((row) => [row.probability, row.weighted.toFixed()]);
    expect(weightedBy(declaredDecay({ table }))).toEqual([["aged", "240.024"]]);
    expect(weightedBy(declaredDecay({ table }, stageProbability))).toEqual([["aged", "720.072"]]);
  });

  it("refuses what is no decay", () => {
    const messageOf = (assumption: DecayAssumption): string => {
      const { code, message } = thrownBy(() => declaredDecay(assumption));
      expect(code).toBe("impossible-request");
      return message;
    };
    for (const halfLifeDays of [0, -1, NaN, Infinity])
      expect(messageOf({ halfLifeDays })).toBe(
        `declaredDecay: halfLifeDays: expected a number of days above 0, got ${halfLifeDays.toString()}`,
      );
    const refusedDays = "expected whole days that rise from 0 on";
    expect(
      messageOf({
        table: {
          offer: [
            [30, 0.8],
            [30, 0.5],
          ],
        },
      }),
    ).toBe(`declaredDecay: table.offer: ${refusedDays}, got 30`);
    expect(messageOf({ table: { offer: [[-1, 0.8]] } })).toContain(refusedDays);
    expect(messageOf({ table: { offer: [[1.5, 0.8]] } })).toContain(refusedDays);
    const refusedShare = "expected a share that is at most the share before";
    expect(messageOf({ table: { offer: [[1, 1.1]] } })).toBe(`declaredDecay: table.offer: ${refusedShare}, got 1.1`);
    expect(
      messageOf({
        table: {
          offer: [
            [1, 0.5],
            [2, "0.6"],
          ],
        },
      }),
    ).toBe(`declaredDecay: table.offer: ${refusedShare}, got "0.6"`);
  });
});
