import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/exact/decimal.js";
import { trend } from "../../src/review/trend.js";
import { thrownBy } from "../kpi/thrownBy.js";

const value = fc.option(fc.integer({ min: -50, max: 1000 }), { nil: null, freq: 8 });
const close = (found: number | null | undefined, expected: number | null): void => {
  if (expected === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(expected, 9);
};

/** Limits of an XmR chart, as its book tells: mean ± 2.66 × the mean moving range. */
function limits(known: readonly number[]): readonly [number, number] | null {
  if (known.length < 8) return null;
  let ranges = 0;
  known.forEach((each, i) => (ranges += i === 0 ? 0 : Math.abs(each - (known[i - 1] ?? NaN))));
  const mean = known.reduce((sum, each) => sum + each, 0) / known.length;
  const width = (2.66 * ranges) / (known.length - 1);
  return [mean - width, mean + width];
}

describe("a trend", () => {
  it("tells changes, rolling means and what is unusual, point by point", () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 30 }), fc.integer({ min: 1, max: 5 }), (values, window) => {
        const points = trend(values, { window, perYear: 4 });
        expect(points.map((point) => point.value)).toEqual(values);
        points.forEach((point, at) => {
          const change = (then: number | null | undefined, now: number | null): number | null =>
            then == null || now === null || then <= 0 ? null : (now - then) / then;
          const now = values[at] ?? null;
          close(point.change, change(values[at - 1], now));
          close(point.yearOnYear, change(values[at - 4], now));
          const last = values.slice(Math.max(0, at + 1 - window), at + 1);
          const isFull = last.length === window && last.every((each) => each !== null);
          close(point.rollingMean, isFull ? last.reduce((sum, each) => sum + each, 0) / window : null);
          const expected = limits(values.slice(0, at).flatMap((each) => each ?? []));
          close(point.expected?.low ?? null, expected?.[0] ?? null);
          close(point.expected?.high ?? null, expected?.[1] ?? null);
        });
      }),
    );
  });

  it("is judged by the points before it, and by nothing with fewer than eight", () => {
    const steady = [10, 12, 11, 9, 10, 11, 10, 12];
    expect(trend([...steady.slice(1), 99]).at(-1)?.unusual).toBeNull();
    expect(trend([...steady, 99]).at(-1)?.unusual).toBe(true);
    expect(trend([...steady, -99]).at(-1)?.unusual).toBe(true);
    expect(trend([...steady, 11]).at(-1)?.unusual).toBe(false);
    expect(trend([...steady, null]).at(-1)?.unusual).toBeNull();
  });

  it("takes exact amounts, and changes of nothing are none", () => {
    expect(trend([new Decimal("0.1"), new Decimal("0.3")])[1]?.change).toBe(2);
    expect(trend([0, 5])[1]?.change).toBeNull();
    expect(trend([])).toEqual([]);
  });

  it("needs whole numbers of points", () => {
    for (const options of [{ window: 0 }, { window: 1.5 }, { perYear: -1 }, { perYear: NaN }])
      expect(thrownBy(() => trend([1], options)).code).toBe("impossible-request");
  });
});
