import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addAmount, emptySum, type ExactSum } from "../../src/exact/exactSum.js";
import { sumToNumber } from "../../src/exact/sumToNumber.js";
import { unitsOf } from "../../src/exact/lanes.js";
import { anyAmount } from "../money/amounts.js";

const sumOf = (...amounts: Parameters<typeof addAmount>[1][]): ExactSum =>
  amounts.reduce<ExactSum>((sum, amount) => addAmount(sum, amount), emptySum());

/** A double's exact value times 2^1074, from its bits. */
function exactValue(value: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, Math.abs(value));
  const bits = view.getBigUint64(0);
  const exponent = bits >> 52n;
  const fraction = bits & ((1n << 52n) - 1n);
  const magnitude = exponent === 0n ? fraction : (fraction | (1n << 52n)) << (exponent - 1n);
  return value < 0 ? -magnitude : magnitude;
}

/** The next double away from zero (`step` 1) or towards it (-1). */
function neighbour(value: number, step: 1n | -1n): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  view.setBigUint64(0, view.getBigUint64(0) + step);
  return view.getFloat64(0);
}

const isEven = (value: number): boolean => {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return view.getBigUint64(0) % 2n === 0n;
};

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);

/** The doubles a rounding could have given instead. Beyond Infinity, which stands for 2^1024 and more, there is none. */
function othersBeside(value: number): number[] {
  if (value === 0) return [5e-324, -5e-324];
  return Number.isFinite(value) ? [neighbour(value, 1n), neighbour(value, -1n)] : [neighbour(value, -1n)];
}

function isNearest(sum: ExactSum, value: number): boolean {
  const power = 10n ** BigInt(sum.scale);
  const exact = unitsOf(sum) << 1074n;
  const distance = absolute(exact - exactValue(value) * power);
  return othersBeside(value).every((other) => {
    const otherDistance = absolute(exact - exactValue(other) * power);
    return distance < otherDistance || (distance === otherDistance && isEven(value));
  });
}

describe("sumToNumber", () => {
  it("is the double nearest to the exact sum, ties to even", () => {
    fc.assert(
      fc.property(fc.array(anyAmount, { maxLength: 10 }), (amounts) => {
        const sum = sumOf(...amounts);
        expect(isNearest(sum, sumToNumber(sum))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("is Infinity from half a step beyond the largest double on, and not before", () => {
    const step = 2n ** 971n;
    const largest = BigInt(Number.MAX_VALUE);
    expect(sumToNumber(sumOf((largest + step / 2n).toString()))).toBe(Infinity);
    expect(sumToNumber(sumOf((largest + step / 2n - 1n).toString()))).toBe(Number.MAX_VALUE);
    expect(isNearest(sumOf(4.494232837155818e307, Number.MAX_VALUE), Infinity)).toBe(true);
    expect(isNearest(sumOf((largest + step / 2n - 1n).toString()), Infinity)).toBe(false);
  });

  it("rounds ties and near ties of large integers once", () => {
    expect(sumToNumber(sumOf("9007199254740993"))).toBe(9007199254740992);
    expect(sumToNumber(sumOf("9007199254740995"))).toBe(9007199254740996);
    expect(sumToNumber(sumOf("9007199254740993", `1e-400`))).toBe(9007199254740994);
    expect(sumToNumber(sumOf("9007199254740993", `-1e-400`))).toBe(9007199254740992);
  });

  it("gives every number back that was put in", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(sumToNumber(sumOf(value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it("is 0 and never -0 for nothing, and for what is too small for a double", () => {
    expect(sumToNumber(emptySum())).toBe(0);
    expect(sumToNumber(sumOf("-1e-399"))).toBe(0);
    expect(sumToNumber(sumOf(-0.1, 0.1))).toBe(0);
  });

  it("is infinite beyond the largest double, as IEEE 754 rounds", () => {
    expect(sumToNumber(sumOf("1e309"))).toBe(Infinity);
    expect(sumToNumber(sumOf("-1e309"))).toBe(-Infinity);
  });
});
