import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Amount } from "../../src/exact/amount.js";
import { divideByCount } from "../../src/exact/divideByCount.js";
import { divideExact } from "../../src/exact/divideExact.js";
import { addAmount, emptySum, type ExactSum } from "../../src/exact/exactSum.js";
import { readScaled } from "../../src/exact/scaled.js";
import { anyAmount, Wide } from "../money/amounts.js";

const sumOf = (amount: Amount): ExactSum => addAmount(emptySum(), amount);

/** numerator / denominator at 34 significant digits, half-even, by long division of integers. */
function quotientByHand(numerator: Amount, denominator: Amount): string {
  const top = readScaled(numerator);
  const bottom = readScaled(denominator);
  const negative = top.units < 0n !== bottom.units < 0n;
  const n = (top.units < 0n ? -top.units : top.units) * 10n ** BigInt(bottom.scale);
  const d = (bottom.units < 0n ? -bottom.units : bottom.units) * 10n ** BigInt(top.scale);
  // Start with too few digits and add one at a time until the truncated quotient has 34.
  let places = d.toString().length - n.toString().length + 32;
  const shifted = (): [bigint, bigint] =>
    places >= 0 ? [n * 10n ** BigInt(places), d] : [n, d * 10n ** BigInt(-places)];
  while (shifted()[0] / shifted()[1] < 10n ** 33n) places += 1;
  const [top34, bottom34] = shifted();
  const truncated = top34 / bottom34;
  const twiceRest = (top34 % bottom34) * 2n;
  const up = twiceRest > bottom34 || (twiceRest === bottom34 && truncated % 2n === 1n);
  const digits = (up ? truncated + 1n : truncated).toString();
  return new Wide(`${negative ? "-" : ""}${digits}e${(-places).toString()}`).toFixed();
}

describe("divideExact", () => {
  it("is the quotient rounded once, half-even at 34 significant digits", () => {
    const nonZero = anyAmount.filter((amount) => readScaled(amount).units !== 0n);
    fc.assert(
      fc.property(nonZero, nonZero, (numerator, denominator) => {
        const quotient = divideExact(sumOf(numerator), sumOf(denominator));
        expect(quotient?.toString()).toBe(quotientByHand(numerator, denominator));
      }),
      { numRuns: 300 },
    );
  });

  it("breaks ties to even, on either side, and only true ties", () => {
    const odd = `1${"0".repeat(32)}1`;
    const even = `1${"0".repeat(32)}2`;
    expect(divideExact(sumOf(`${odd}.5`), sumOf(1))?.toString()).toBe(even);
    expect(divideExact(sumOf(`${even}.5`), sumOf(1))?.toString()).toBe(even);
    expect(divideExact(sumOf(`${even}.5${"0".repeat(60)}1`), sumOf(1))?.toString()).toBe(`1${"0".repeat(32)}3`);
    expect(divideExact(sumOf(`-${odd}.5`), sumOf(1))?.toString()).toBe(`-${even}`);
  });

  it("is null when the denominator is 0, also that of 0", () => {
    expect(divideExact(sumOf(5), emptySum())).toBeNull();
    expect(divideExact(emptySum(), addAmount(sumOf(0.1), -0.1))).toBeNull();
  });

  it("is 0, not -0, for 0 over a negative", () => {
    expect(Object.is(divideExact(emptySum(), sumOf(-5))?.toNumber(), 0)).toBe(true);
  });
});

describe("divideByCount", () => {
  it("is divideExact by the count", () => {
    fc.assert(
      fc.property(anyAmount, fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (amount, count) => {
        expect(divideByCount(sumOf(amount), count)).toEqual(divideExact(sumOf(amount), sumOf(count)));
      }),
    );
  });

  it("is null for a count of 0", () => {
    expect(divideByCount(sumOf(5), 0)).toBeNull();
  });

  it("refuses what is not a count", () => {
    for (const count of [-1, 1.5, NaN, Infinity, 2 ** 53]) {
      expect(() => divideByCount(sumOf(1), count)).toThrow(
        expect.objectContaining({ code: "unreadable-number", place: { field: "count", value: count } }),
      );
    }
  });
});
