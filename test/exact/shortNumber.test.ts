import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalPlaces, shortOf } from "../../src/exact/shortNumber.js";
import { anyNumber, cents, ForeignDecimal, shortDecimal, Wide } from "../money/amounts.js";

/** By the definition: what the printed decimal says. */
function printedPlaces(value: number): number {
  const printed = new Wide(value.toString());
  return printed.precision(true) <= 15 && printed.decimalPlaces() <= 22 ? printed.decimalPlaces() : -1;
}

describe("decimalPlaces", () => {
  it("is the decimals a number prints with, for numbers of at most fifteen digits", () => {
    const numbers = fc.oneof(
      cents,
      shortDecimal.map(Number),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc
        .tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 0, max: 21 }))
        .map(([n, e]) => Number(`${n.toString()}e-${e.toString()}`)),
      anyNumber,
    );
    fc.assert(
      fc.property(numbers, (value) => {
        expect(decimalPlaces(value)).toBe(printedPlaces(value));
      }),
      { numRuns: 1000 },
    );
  });

  it("gives units that are the printed digits", () => {
    fc.assert(
      fc.property(fc.oneof(cents, shortDecimal.map(Number)), (value) => {
        const places = decimalPlaces(value);
        const units = Math.round(value * 10 ** places);
        expect(new Wide(units).div(new Wide(10).pow(places)).eq(value.toString())).toBe(true);
      }),
    );
  });

  it("tells the largest of fifteen digits from the smallest of sixteen", () => {
    expect(decimalPlaces(999_999_999_999_999)).toBe(0);
    expect(decimalPlaces(1e15)).toBe(-1);
    expect(decimalPlaces(-999_999_999_999_999)).toBe(0);
    expect(decimalPlaces(-1e15)).toBe(-1);
    expect(decimalPlaces(99_999_999_999_999.9)).toBe(1);
    expect(decimalPlaces(0.123456789012345)).toBe(15);
    expect(decimalPlaces(0.1234567890123456)).toBe(-1);
  });

  it("answers -1 for what is not a finite number", () => {
    for (const value of [NaN, Infinity, -Infinity]) expect(decimalPlaces(value)).toBe(-1);
  });
});

describe("shortOf", () => {
  it("reads plain digits of up to sixteen characters", () => {
    expect(shortOf("1234567890123.45")).toBe(1234567890123.45);
    expect(shortOf("-0.5")).toBe(-0.5);
  });

  it("takes a number as it is, and leaves a Decimal to the slow reader", () => {
    expect(shortOf(0.1 + 0.2)).toBe(0.1 + 0.2);
    expect(shortOf(new ForeignDecimal(5))).toBeNaN();
  });

  it("leaves every other text to the slow reader", () => {
    for (const text of ["12345678901234.56", "0x10", "1e5", " 1", "1.", ".5", "+5", "", "-", "Infinity"]) {
      expect(shortOf(text)).toBeNaN();
    }
  });
});
