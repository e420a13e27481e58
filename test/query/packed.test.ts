import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { missingIn, packed } from "../../src/query/scan/packed.js";

const borders = [15, 31].flatMap((bits) =>
  [2 ** bits - 2, 2 ** bits - 1, 2 ** bits, 2 ** bits + 1].flatMap((size) => [size, -size]),
);
const unit = fc.oneof(
  fc.integer({ min: -40, max: 40 }),
  fc.constantFrom(...borders),
  fc.maxSafeInteger().map((units) => units % 1e15),
);
const column = fc.array(fc.option(unit, { nil: null }), { maxLength: 12 });

const written = (units: readonly (number | null)[]): Float64Array =>
  Float64Array.from(units, (each) => each ?? -Infinity);

const readBack = (units: readonly (number | null)[]): (number | null)[] => {
  const narrow = packed(written(units));
  return Array.from(narrow, (each) => (each === missingIn(narrow) ? null : each));
};

describe("packed numbers", () => {
  it("are the numbers that were packed, and missing where one was missing", () => {
    fc.assert(
      fc.property(column, (units) => {
        expect(readBack(units)).toEqual(units);
      }),
    );
  });

  it.each(borders)("hold %d alone, beside a missing one, and beside the least of its form", (border) => {
    for (const units of [[border], [null, border], [border, null, -(2 ** 15), -(2 ** 31)]])
      expect(readBack(units)).toEqual(units);
  });

  it("take the narrowest form whose least number nobody needs", () => {
    const formOf = (...units: (number | null)[]): string => packed(written(units)).constructor.name;
    expect([formOf(), formOf(null), formOf(0), formOf(32_767, -32_767)]).toEqual(Array(4).fill("Int16Array"));
    expect([formOf(32_768), formOf(-32_768), formOf(2 ** 31 - 1, -(2 ** 31) + 1)]).toEqual(Array(3).fill("Int32Array"));
    expect([formOf(2 ** 31), formOf(-(2 ** 31)), formOf(null, 1e15 - 1)]).toEqual(Array(3).fill("Float64Array"));
  });

  it("stay as they are when what was packed is written over", () => {
    for (const size of [1, 40_000, 5e9]) {
      const numbers = written([size, null]);
      const narrow = packed(numbers);
      numbers.fill(7);
      expect(Array.from(narrow)).toEqual([size, missingIn(narrow)]);
    }
  });
});
