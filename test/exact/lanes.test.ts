import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addAmount, emptySum, type ExactSum } from "../../src/exact/exactSum.js";
import { addScaled, addShort, addSum, unitsOf } from "../../src/exact/lanes.js";
import { anyAmount } from "../money/amounts.js";

/** The value of a state by the definition of its fields, at a scale that holds it. */
const valueAt = (scale: number, sum: ExactSum): bigint =>
  (BigInt(sum.beyond) * 10n ** 30n + BigInt(sum.high) * 10n ** 15n + BigInt(sum.low)) *
  10n ** BigInt(scale - sum.scale);

const limit = 4e15;
const laneValue = fc.oneof(
  fc.integer({ min: -10, max: 10 }),
  fc.maxSafeInteger().filter((lane) => Math.abs(lane) <= limit),
  fc.integer({ min: 0, max: 5 }).map((below) => limit - below),
  fc.integer({ min: 0, max: 5 }).map((below) => below - limit),
);
const beyond = fc.oneof(fc.constant(0n), fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }));
const anySum = fc.record({
  scale: fc.integer({ min: 0, max: 40 }),
  low: laneValue,
  high: laneValue,
  beyond: beyond.map(String),
});
const shortUnits = fc
  .integer({ min: -999_999, max: 999_999 })
  .chain((leading) =>
    fc.integer({ min: 0, max: 999_999_998 }).map((rest) => leading * 1e9 + Math.sign(leading || 1) * rest),
  );

const withinLanes = (sum: ExactSum): boolean =>
  [sum.low, sum.high].every((lane) => Number.isInteger(lane) && Math.abs(lane) <= limit && !Object.is(lane, -0));

describe("the lanes of a sum", () => {
  it("mean beyond · 10^30 + high · 10^15 + low", () => {
    fc.assert(
      fc.property(anySum, (sum) => {
        expect(unitsOf(sum)).toBe(valueAt(sum.scale, sum));
      }),
    );
  });

  it("take short units at any scale", () => {
    fc.assert(
      fc.property(anySum, shortUnits, fc.integer({ min: 0, max: 44 }), (sum, units, scale) => {
        const expected = valueAt(44, sum) + BigInt(units) * 10n ** BigInt(44 - scale);
        expect(valueAt(44, addShort(sum, units, scale))).toBe(expected);
        expect(withinLanes(sum)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("take integers of any size at any scale", () => {
    fc.assert(
      fc.property(anySum, beyond, fc.integer({ min: 0, max: 44 }), (sum, units, scale) => {
        const expected = valueAt(44, sum) + units * 10n ** BigInt(44 - scale);
        expect(valueAt(44, addScaled(sum, { units, scale }))).toBe(expected);
        expect(withinLanes(sum)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("take another sum at any scale", () => {
    fc.assert(
      fc.property(anySum, anySum, (sum, other) => {
        const expected = valueAt(44, sum) + valueAt(44, other);
        expect(valueAt(44, addSum(sum, Object.freeze(other)))).toBe(expected);
        expect(withinLanes(sum)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("stay within their bounds, as plain JSON of four fields", () => {
    fc.assert(
      fc.property(fc.array(anyAmount, { maxLength: 40 }), (amounts) => {
        const sum = amounts.reduce<ExactSum>((total, amount) => addAmount(total, amount), emptySum());
        expect(withinLanes(sum)).toBe(true);
        expect(Object.keys(sum)).toEqual(["scale", "low", "high", "beyond"]);
        expect(JSON.parse(JSON.stringify(sum))).toStrictEqual(sum);
        expect(sum.beyond).toBe(BigInt(sum.beyond).toString());
      }),
    );
  });

  it("keep a sum of cents in the low lane until it has fifteen digits", () => {
    const sum = addAmount(addAmount(emptySum(), 1234.56), 0.44);
    expect(sum).toStrictEqual({ scale: 2, low: 123_500, high: 0, beyond: "0" });
  });
});
