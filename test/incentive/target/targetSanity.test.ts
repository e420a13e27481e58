import { describe, expect, it } from "vitest";
import { targetSanity } from "../../../src/incentive/target/targetSanity.js";
import { wilson } from "../../../src/stats/intervals/wilson.js";
import { thrownBy } from "../../kpi/thrownBy.js";

const reached = (above: number, below: number): number[] => [
  ...Array.from({ length: above }, () => 120),
  ...Array.from({ length: below }, () => 80),
];

describe("targetSanity", () => {
  it("leaves open what nobody knows", () => {
    expect(targetSanity({ target: 100 })).toEqual({
      specific: { answer: "open" },
      measurable: { answer: "open", n: 0, missing: 0 },
      attainable: {
        answer: "open",
        reached: { reps: 0, n: 0, share: null, low: null, high: null },
        growth: null,
        capacity: null,
      },
      relevant: { answer: "open" },
      timeBound: { answer: "open", until: null },
    });
  });

  it("answers what is known", () => {
    const found = targetSanity({
      ...{ target: "110", kpi: "won-revenue", period: { start: "2027-01-01", end: "2028-01-01" }, influence: "high" },
      ...{ before: [...reached(3, 1), null], capacity: { each: "150", reps: [1, 1, 0.5, 0.25] } },
    });
    expect([found.specific.answer, found.relevant.answer, found.timeBound.until]).toEqual(["yes", "yes", "2028-01-01"]);
    expect(found.measurable).toEqual({ answer: "no", n: 4, missing: 1 });
    expect(found.attainable.reached).toEqual({ reps: 3, n: 4, share: 0.75, ...wilson(3, 4) });
    expect(found.attainable.growth?.toString()).toBe("0");
    // 150 × 2.75 of 440.
    expect(found.attainable.capacity?.toString()).toBe("0.9375");
    expect(found.attainable.answer).toBe("no");
    expect(targetSanity({ target: 1, influence: "low" }).relevant.answer).toBe("no");
  });

  it("says attainable only where the interval does: seven of ten are too few to tell", () => {
    const answer = (above: number, below: number): string =>
      targetSanity({ target: 100, before: reached(above, below) }).attainable.answer;
    expect([answer(7, 3), answer(10, 0), answer(30, 0), answer(80, 20), answer(90, 10)]).toEqual([
      "open",
      "yes",
      "yes",
      "yes",
      "yes",
    ]);
    expect([answer(2, 8), answer(4, 6), answer(0, 2)]).toEqual(["no", "no", "no"]);
    expect(targetSanity({ target: 100, before: reached(7, 3) }, { wanted: 0.3 }).attainable.answer).toBe("yes");
    expect(
      targetSanity({ target: 100, before: reached(30, 0), capacity: { each: 99, reps: [1] } }).attainable.answer,
    ).toBe("no");
  });

  it("has no growth over nothing, and refuses what is no target", () => {
    expect(targetSanity({ target: 100, before: [0, 0] }).attainable.growth).toBe(null);
    expect(targetSanity({ target: 100, before: [50, 150, 100] }).attainable.growth?.toString()).toBe("0");
    expect(targetSanity({ target: 100, before: [80] }).attainable.growth?.toString()).toBe("0.25");
    for (const step of [
      () => targetSanity({ target: 0 }),
      () => targetSanity({ target: 1 }, { wanted: 0 }),
      () => targetSanity({ target: 1, capacity: { each: 1, reps: [2] } }),
      () => targetSanity({ target: 1, period: { start: "2027-01-01", end: "2027-01-01" } }),
    ])
      expect(thrownBy(step).code).toBe("impossible-request");
  });
});
