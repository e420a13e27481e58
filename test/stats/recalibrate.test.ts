import fc from "fast-check";
import { quote } from "../../src/errors.js";
import { describe, expect, it } from "vitest";
import { applyRecalibration } from "../../src/stats/calibration/applyRecalibration.js";
import { brierScore } from "../../src/stats/calibration/brierScore.js";
import { isotonicFit } from "../../src/stats/calibration/isotonicFit.js";
import { logisticRecalibration } from "../../src/stats/calibration/logisticRecalibration.js";
import { recalibrate } from "../../src/stats/calibration/recalibrate.js";
import type { Recalibration } from "../../src/stats/calibration/recalibration.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { listsOf, near, pairs, wrongLists } from "./stageProbabilities.js";

const kinds = ["logistic", "isotonic"] as const;
const probability = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1, 5e-324, 1 - 2 ** -53));

const logisticCurve = fc.record({
  kind: fc.constant("logistic" as const),
  intercept: fc.double({ min: -20, max: 20, noNaN: true }),
  slope: fc.double({ min: 0, max: 20, noNaN: true }),
});
const isotonicCurve = fc
  .tuple(
    fc.uniqueArray(probability, { minLength: 1, maxLength: 8, comparator: (left, right) => left === right }),
    fc.array(probability, { minLength: 8, maxLength: 8 }),
  )
  .map(([stated, calibrated]) => {
    const sorted = calibrated.toSorted((a, b) => a - b);
    const points = stated
      .toSorted((a, b) => a - b)
      .map((value, index) => ({ stated: value, calibrated: sorted[index] ?? NaN }));
    return { kind: "isotonic" as const, points };
  });
const curve: fc.Arbitrary<Recalibration> = fc.oneof(logisticCurve, isotonicCurve);

/** The next double above a probability. */
function nextAbove(value: number): number {
  const [bits] = new BigUint64Array(new Float64Array([value + 0]).buffer);
  const [next] = new Float64Array(new BigUint64Array([(bits ?? 0n) + 1n]).buffer);
  return Math.min(next ?? NaN, 1);
}

describe("a recalibration that is applied", () => {
  it("stays from 0 to 1 and never falls, between neighbours of the last digit too", () => {
    fc.assert(
      fc.property(curve, probability, probability, (recalibration, one, other) => {
        const at = (value: number): number => applyRecalibration(recalibration, value);
        expect(at(one)).toBeGreaterThanOrEqual(0);
        expect(at(one)).toBeLessThanOrEqual(1);
        expect(at(Math.min(one, other))).toBeLessThanOrEqual(at(Math.max(one, other)));
        expect(at(one)).toBeLessThanOrEqual(at(nextAbove(one)));
      }),
      { numRuns: 2000 },
    );
  });

  it("changes nothing with intercept 0 and slope 1, or with points on the diagonal", () => {
    fc.assert(
      fc.property(probability, (value) => {
        expect(applyRecalibration({ kind: "logistic", intercept: 0, slope: 1 }, value)).toBe(value);
        const points = [
          { stated: 0, calibrated: 0 },
          { stated: 1, calibrated: 1 },
        ];
        expect(applyRecalibration({ kind: "isotonic", points }, value)).toBe(value);
      }),
    );
  });

  it("multiplies the odds by e^intercept after raising them to the slope", () => {
    fc.assert(
      fc.property(logisticCurve, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (recalibration, value) => {
        const { intercept, slope } = recalibration;
        const odds = Math.exp(intercept) * (value / (1 - value)) ** slope;
        near(applyRecalibration(recalibration, value), odds / (1 + odds), 1e-12);
      }),
    );
  });

  it("keeps 0 and 1, unless the slope is 0", () => {
    const at = (slope: number, value: number): number =>
      applyRecalibration({ kind: "logistic", intercept: Math.log(3), slope }, value);
    expect([at(2, 0), at(2, 1)]).toEqual([0, 1]);
    for (const value of [0, 0.2, 1]) near(at(0, value), 0.75, 1e-15);
  });

  it("is straight between points, and level outside them", () => {
    const points = [
      { stated: 0.25, calibrated: 0.5 },
      { stated: 0.5, calibrated: 0.5 },
      { stated: 0.75, calibrated: 1 },
    ];
    const at = [0, 0.25, 0.3, 0.5, 0.625, 0.75, 1].map((value) =>
      applyRecalibration({ kind: "isotonic", points }, value),
    );
    expect(at).toEqual([0.5, 0.5, 0.5, 0.5, 0.75, 1, 1]);
  });

  it.each([NaN, -0.1, 1.1, Infinity, "0.5" as unknown as number])("refuses to recalibrate %s", (value) => {
    for (const recalibration of [
      { kind: "logistic", intercept: 0, slope: 1 },
      { kind: "isotonic", points: [{ stated: 0, calibrated: 0.5 }] },
    ] as const) {
      const error = thrownBy(() => applyRecalibration(recalibration, value));
      expect(error.message).toBe(`stated: expected a probability from 0 to 1, got ${quote(value)}`);
      expect(error.place).toEqual({ field: "stated", value });
    }
  });

  it.each([
    [
      { kind: "logistic", intercept: 0, slope: -1 },
      'recalibration: expected a finite intercept and a finite slope from 0 on, got {"intercept":0,"slope":-1}',
    ],
    [
      { kind: "logistic", intercept: NaN, slope: 1 },
      'recalibration: expected a finite intercept and a finite slope from 0 on, got {"intercept":null,"slope":1}',
    ],
    [
      { kind: "logistic", intercept: 0 },
      'recalibration: expected a finite intercept and a finite slope from 0 on, got {"intercept":0}',
    ],
    [{ kind: "isotonic", points: [] }, "points: expected at least one point, got []"],
    [
      { kind: "isotonic", points: [{ stated: 1.5, calibrated: 0.5 }] },
      "points[0]: expected a stated value above the one before, got 1.5",
    ],
    [
      { kind: "isotonic", points: [{ stated: 0.5, calibrated: 2 }] },
      "points[0]: expected a calibrated value from the one before up to 1, got 2",
    ],
    [
      {
        kind: "isotonic",
        points: [
          { stated: 0.5, calibrated: 0.4 },
          { stated: 0.5, calibrated: 0.5 },
        ],
      },
      "points[1]: expected a stated value above the one before, got 0.5",
    ],
    [
      {
        kind: "isotonic",
        points: [
          { stated: 0.5, calibrated: 0.4 },
          { stated: 0.6, calibrated: 0.3 },
        ],
      },
      "points[1]: expected a calibrated value from the one before up to 1, got 0.3",
    ],
    [{ kind: "spline" }, 'kind of the recalibration: expected logistic or isotonic, got "spline"'],
  ])("refuses %j", (recalibration, message) => {
    const error = thrownBy(() => applyRecalibration(recalibration as Recalibration, 0.5));
    expect([error.code, error.message]).toEqual(["impossible-request", message]);
  });
});

describe("a recalibration that is learnt", () => {
  it("is the line of the logistic recalibration", () => {
    const [stated, outcomes] = [
      [0.2, 0.2, 0.2, 0.6, 0.6, 0.6, 1],
      [0, 0, 1, 1, 1, 0, 0],
    ];
    const { fit } = logisticRecalibration(stated, outcomes);
    expect(recalibrate(stated, outcomes, "logistic")).toEqual({
      recalibration: { kind: "logistic", intercept: fit?.intercept, slope: fit?.slope },
      n: 6,
      leftOut: 1,
      reason: null,
    });
  });

  it("is the isotonic fit of the rates observed, under every value that was stated", () => {
    fc.assert(
      fc.property(pairs(), (given) => {
        const sorted = given.toSorted(([left, a], [right, b]) => left - right || b - a);
        const { recalibration, n, leftOut, reason } = recalibrate(...listsOf(given), "isotonic");
        expect([n, leftOut, reason]).toEqual([given.length, 0, null]);
        if (recalibration === null) throw new Error("no recalibration");
        // Sorted with those that happened first, cases of one value are pooled into their rate.
        const { fitted } = isotonicFit(sorted.map(([, outcome]) => outcome));
        sorted.forEach(([stated], index) => {
          near(applyRecalibration(recalibration, stated), fitted[index] ?? NaN, 1e-12);
        });
      }),
    );
  });

  it("never has a worse Brier score on what it was learnt from, if isotonic", () => {
    fc.assert(
      fc.property(pairs(), (given) => {
        const [stated, outcomes] = listsOf(given);
        const { recalibration } = recalibrate(stated, outcomes, "isotonic");
        const learnt = stated.map((value) => (recalibration === null ? NaN : applyRecalibration(recalibration, value)));
        const [before, after] = [brierScore(stated, outcomes), brierScore(learnt, outcomes)];
        expect(after?.score).toBeLessThanOrEqual((before?.score ?? NaN) + 1e-12);
        near(after?.reliability, 0, 1e-12);
      }),
    );
  });

  it("needs no second one: learnt again from what it makes of the cases, it changes nothing", () => {
    fc.assert(
      fc.property(pairs(), (given) => {
        const [stated, outcomes] = listsOf(given);
        const { recalibration } = recalibrate(stated, outcomes, "logistic");
        fc.pre(recalibration?.kind === "logistic" && recalibration.slope > 0.01 && recalibration.slope < 20);
        const learnt = stated.map((value) => applyRecalibration(recalibration, value));
        const again = recalibrate(learnt, outcomes, "logistic").recalibration;
        fc.pre(again?.kind === "logistic");
        near(again.intercept, 0, 1e-6);
        near(again.slope, 1, 1e-6);
      }),
    );
  });

  it("travels as JSON", () => {
    fc.assert(
      fc.property(pairs(), fc.constantFrom(...kinds), probability, (given, kind, value) => {
        const { recalibration } = recalibrate(...listsOf(given), kind);
        fc.pre(recalibration !== null);
        const kept = JSON.parse(JSON.stringify(recalibration)) as Recalibration;
        expect(applyRecalibration(kept, value)).toBe(applyRecalibration(recalibration, value));
      }),
    );
  });

  it("says why there is none", () => {
    expect(recalibrate([], [], "isotonic").reason).toBe("nothing-stated");
    expect(recalibrate([0, 1], [0, 1], "logistic")).toEqual({
      recalibration: null,
      n: 0,
      leftOut: 2,
      reason: "nothing-stated",
    });
    expect(recalibrate([0.2, 0.8], [0, 1], "logistic").reason).toBe("separated");
    const falling = recalibrate([0.2, 0.2, 0.2, 0.8, 0.8, 0.8], [1, 1, 0, 0, 0, 1], "logistic");
    expect(falling).toEqual({ recalibration: null, n: 6, leftOut: 0, reason: "falling" });
  });

  it.each(wrongLists)("refuses %j with outcomes %j", (stated, outcomes, message) => {
    for (const kind of kinds) {
      const error = thrownBy(() => recalibrate(stated, outcomes, kind));
      expect([error.code, error.message]).toEqual(["impossible-request", message]);
    }
  });

  it("refuses another kind", () => {
    expect(thrownBy(() => recalibrate([0.5], [1], "spline" as "isotonic")).code).toBe("impossible-request");
  });
});
