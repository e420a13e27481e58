import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dieboldMariano } from "../../src/stats/tests/dieboldMariano.js";
import { seededDraws } from "../../src/stats/random/seededDraws.js";
import { thrownBy } from "../kpi/thrownBy.js";
import vectors from "../oracle/vectors/05-diebold-mariano.json" with { type: "json" };
import { expectWithin } from "./withinTolerance.js";

const errors = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
  minLength: 4,
  maxLength: 30,
});

describe("dieboldMariano", () => {
  it.each(vectors.cases)("agrees with R: $id", ({ input: { e1: first, e2: second, h: horizon }, expected, relTol }) => {
    const squared = dieboldMariano({ first, second, horizon });
    expectWithin(relTol, squared?.statistic, expected.power2.stat);
    expectWithin(relTol, squared?.pValue, expected.power2.pValue);
    const absolute = dieboldMariano({ first, second, horizon, power: 1 });
    expectWithin(relTol, absolute?.statistic, expected.power1.stat);
    expectWithin(relTol, absolute?.pValue, expected.power1.pValue);
  });

  it("is the paired t-test of the losses at horizon 1", () => {
    fc.assert(
      fc.property(errors, (pairs) => {
        const [first, second] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
        const losses = pairs.map(([a, b]) => a * a - b * b);
        const n = losses.length;
        const mean = losses.reduce((sum, loss) => sum + loss, 0) / n;
        const variance = losses.reduce((sum, loss) => sum + (loss - mean) ** 2, 0) / (n - 1);
        const expected = variance === 0 ? null : mean / Math.sqrt(variance / n);
        expectWithin(1e-10, dieboldMariano({ first, second })?.statistic ?? null, expected);
      }),
    );
  });

  it("is, at any horizon, what its formula says in plain sums", () => {
    fc.assert(
      fc.property(errors, fc.integer({ min: 1, max: 3 }), (pairs, horizon) => {
        const d = pairs.map(([a, b]) => Math.abs(a) - Math.abs(b));
        const n = d.length;
        const mean = d.reduce((sum, loss) => sum + loss, 0) / n;
        let variance = 0;
        for (let s = 0; s < n; s += 1)
          for (let t = 0; t < n; t += 1)
            if (Math.abs(s - t) < horizon) variance += (((d[s] ?? NaN) - mean) * ((d[t] ?? NaN) - mean)) / n / n;
        fc.pre(variance > 1e-9);
        const correction = Math.sqrt((n + 1 - 2 * horizon + (horizon * (horizon - 1)) / n) / n);
        const [first, second] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
        const found = dieboldMariano({ first, second, horizon, power: 1 });
        expectWithin(1e-9, found?.statistic, (mean / Math.sqrt(variance)) * correction);
      }),
    );
  });

  it("turns over with the forecasts, and does not see the sign of an error nor the unit", () => {
    fc.assert(
      fc.property(errors, fc.integer({ min: 1, max: 3 }), (pairs, horizon) => {
        const [first, second] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
        const found = dieboldMariano({ first, second, horizon });
        const turned = dieboldMariano({ first: second, second: first, horizon });
        expect(turned && { ...turned, statistic: 0 - turned.statistic }).toEqual(
          found && { ...found, statistic: found.statistic + 0 },
        );
        expect(dieboldMariano({ first: first.map((x) => -8 * x), second: second.map((x) => 8 * x), horizon })).toEqual(
          found,
        );
      }),
    );
  });

  it("finds a difference by chance as often as it says", () => {
    const draw = seededDraws(5);
    const runs = Array.from({ length: 2000 }, (_, run) => {
      const list = (from: number): number[] => Array.from({ length: 12 }, (_, index) => draw(from + index, run) - 0.5);
      return dieboldMariano({ first: list(0), second: list(12) })?.pValue ?? NaN;
    });
    const share = runs.filter((pValue) => pValue < 0.1).length / runs.length;
    expect(share).toBeGreaterThan(0.07);
    expect(share).toBeLessThan(0.13);
  });

  it("takes horizon 1 where the shared surprises leave no variance", () => {
    const of = { first: [3, 0, 3, 0, 3, 0, 2], second: [0, 3, 0, 3, 0, 3, 0] };
    expect(dieboldMariano({ ...of, horizon: 2 })).toEqual(dieboldMariano(of));
    expect(dieboldMariano({ ...of, horizon: 3 })).not.toEqual(dieboldMariano(of));
  });

  it("is null where there is nothing to tell", () => {
    expect(dieboldMariano({ first: [], second: [] })).toBeNull();
    expect(dieboldMariano({ first: [1], second: [2] })).toBeNull();
    expect(dieboldMariano({ first: [1, 2, 3], second: [1, 2, 4], horizon: 3 })).toBeNull();
    expect(dieboldMariano({ first: [1, -1, 1], second: [2, 2, -2] })).toBeNull();
    expect(dieboldMariano({ first: [1e-200, 2e-200], second: [0, 0], power: 1 })).toBeNull();
    // The mean of ten tenths is 0.09999999999999999 in doubles.
    const [tenths, zeros] = [0.1, 0].map((error) => Array.from({ length: 10 }, () => error));
    expect(dieboldMariano({ first: tenths ?? [], second: zeros ?? [], power: 1 })).toBeNull();
  });

  it("refuses what is no list of errors, no horizon and no power", () => {
    const fair = { first: [1, 2, 3], second: [3, 1, 1] };
    expect(thrownBy(() => dieboldMariano({ ...fair, first: [1] }))).toMatchObject({
      code: "impossible-request",
      message: "dieboldMariano: second: expected 1 errors, as many as first, got 3",
    });
    expect(thrownBy(() => dieboldMariano({ ...fair, first: [1, NaN, 2] })).message).toContain(
      "first[1]: expected a finite number, got NaN",
    );
    expect(thrownBy(() => dieboldMariano({ ...fair, second: [1, 2, Infinity] })).message).toContain(
      "second[2]: expected a finite number, got Infinity",
    );
    expect(thrownBy(() => dieboldMariano({ ...fair, horizon: NaN })).message).toBe(
      "dieboldMariano: horizon: expected a number, got NaN",
    );
    expect(thrownBy(() => dieboldMariano({ ...fair, power: NaN })).message).toBe(
      "dieboldMariano: power: expected a number, got NaN",
    );
    for (const horizon of [0, 1.5])
      expect(thrownBy(() => dieboldMariano({ ...fair, horizon })).message).toBe(
        `dieboldMariano: horizon: expected a whole number above 0, got ${horizon}`,
      );
    for (const power of [0, -1, Infinity])
      expect(thrownBy(() => dieboldMariano({ ...fair, power })).message).toBe(
        `dieboldMariano: power: expected a finite number above 0, got ${power}`,
      );
  });
});
