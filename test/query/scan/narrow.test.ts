import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { missingValueOf, narrow } from "../../../src/query/scan/narrow.js";

const bounds = [15, 31].flatMap((bits) =>
  [2 ** bits - 2, 2 ** bits - 1, 2 ** bits, 2 ** bits + 1].flatMap((size) => [size, -size]),
);
const unit = fc.oneof(
  fc.integer({ min: -40, max: 40 }),
  fc.constantFrom(...bounds),
  fc.maxSafeInteger().map((units) => units % 1e15),
);
const column = fc.array(fc.option(unit, { nil: null }), { maxLength: 12 });

const wide = (units: readonly (number | null)[]): Float64Array => Float64Array.from(units, (each) => each ?? -Infinity);

const readBack = (units: readonly (number | null)[]): (number | null)[] => {
  const integers = narrow(wide(units));
  return Array.from(integers, (each) => (each === missingValueOf(integers) ? null : each));
};

describe("narrow integers", () => {
  it("are the integers of the wide array, and missing where one is missing", () => {
    fc.assert(
      fc.property(column, (units) => {
        expect(readBack(units)).toEqual(units);
      }),
    );
  });

  it.each(bounds)("hold %d alone, beside a missing one, and beside the least number of its type", (border) => {
    for (const units of [[border], [null, border], [border, null, -(2 ** 15), -(2 ** 31)]])
      expect(readBack(units)).toEqual(units);
  });

  it("take the narrowest type whose least number is not among them", () => {
    const typeOf = (...units: (number | null)[]): string => narrow(wide(units)).constructor.name;
    expect([typeOf(), typeOf(null), typeOf(0), typeOf(32_767, -32_767)]).toEqual(Array(4).fill("Int16Array"));
    expect([typeOf(32_768), typeOf(-32_768), typeOf(2 ** 31 - 1, -(2 ** 31) + 1)]).toEqual(Array(3).fill("Int32Array"));
    expect([typeOf(2 ** 31), typeOf(-(2 ** 31)), typeOf(null, 1e15 - 1)]).toEqual(Array(3).fill("Float64Array"));
  });

  it("do not change with the wide array", () => {
    for (const size of [1, 40_000, 5e9]) {
      const numbers = wide([size, null]);
      const integers = narrow(numbers);
      numbers.fill(7);
      expect(Array.from(integers)).toEqual([size, missingValueOf(integers)]);
    }
  });
});
