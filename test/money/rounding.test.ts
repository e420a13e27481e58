import { Decimal as SharedDecimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundAmount, type RoundingMode } from "../../src/money/rounding.js";
import vectors from "../oracle/vectors/money-rounding.json" with { type: "json" };
import { anyAmount, plain, shortDecimal, Wide } from "./amounts.js";

const inDecimalJs: Record<RoundingMode, SharedDecimal.Rounding> = {
  "half-even": SharedDecimal.ROUND_HALF_EVEN,
  "half-up": SharedDecimal.ROUND_HALF_UP,
  "half-down": SharedDecimal.ROUND_HALF_DOWN,
  up: SharedDecimal.ROUND_UP,
  down: SharedDecimal.ROUND_DOWN,
  ceiling: SharedDecimal.ROUND_CEIL,
  floor: SharedDecimal.ROUND_FLOOR,
};
const modes = Object.keys(inDecimalJs) as RoundingMode[];

describe("roundAmount", () => {
  it.each(modes)("agrees with decimal.js on %s", (mode) => {
    const ties = fc
      .tuple(fc.integer(), fc.constantFrom("5", "50", "51", "49"))
      .map(([n, rest]) => `${n.toString()}.${rest}`);
    const digits = fc.integer({ min: 0, max: 25 });
    fc.assert(
      fc.property(fc.oneof(ties, shortDecimal, anyAmount), fc.oneof(fc.constant(0), digits), (amount, kept) => {
        const expected = new Wide(amount.toString()).toDecimalPlaces(kept, inDecimalJs[mode]);
        expect(roundAmount(amount, { digits: kept, mode }).toString()).toBe(plain(expected));
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ["half-even", "2 4 -2 2 3 -2"],
    ["half-up", "3 4 -3 2 3 -2"],
    ["half-down", "2 3 -2 2 3 -2"],
    ["up", "3 4 -3 3 3 -3"],
    ["down", "2 3 -2 2 2 -2"],
    ["ceiling", "3 4 -2 3 3 -2"],
    ["floor", "2 3 -3 2 2 -3"],
  ] as const)("rounds 2.5 3.5 -2.5 2.1 2.9 -2.1 by %s to %s", (mode, expected) => {
    const rounded = ["2.5", "3.5", "-2.5", "2.1", "2.9", "-2.1"].map((amount) =>
      roundAmount(amount, { digits: 0, mode }),
    );
    expect(rounded.join(" ")).toBe(expected);
  });

  it.each(vectors.roundCents)(
    "rounds $input.decimal to cents as Python's decimal does ($id)",
    ({ input, expected }) => {
      const normal = (text: string): string => text.replace(/^-(?=[0.]+$)/, "");
      expect(roundAmount(input.decimal, { digits: 2, mode: "half-even" }).toFixed(2)).toBe(normal(expected.halfEven));
      expect(roundAmount(input.decimal, { digits: 2, mode: "half-up" }).toFixed(2)).toBe(normal(expected.halfUp));
    },
  );

  it("never answers -0", () => {
    for (const mode of ["half-even", "half-up", "half-down", "down", "ceiling"] as const) {
      const rounded = roundAmount("-0.004", { digits: 2, mode });
      expect(rounded.isZero() && !rounded.isNegative()).toBe(true);
    }
  });

  it("leaves an amount alone that has fewer decimals", () => {
    expect(roundAmount("1.5", { digits: 400, mode: "up" }).toString()).toBe("1.5");
  });

  it("refuses digits that are no number of decimals, and modes it does not know", () => {
    for (const digits of [-1, 1.5, NaN, 401, Infinity]) {
      expect(() => roundAmount(1, { digits, mode: "down" })).toThrow(
        expect.objectContaining({ code: "impossible-request", place: { field: "digits", value: digits } }),
      );
    }
    const mode = "constructor" as RoundingMode;
    expect(() => roundAmount(1, { digits: 0, mode })).toThrow(
      'mode: expected a rounding mode: half-even, half-up, half-down, up, down, ceiling or floor, got "constructor"',
    );
    expect(() => roundAmount("x", { digits: 0, mode: "down" })).toThrow(
      expect.objectContaining({ code: "unreadable-amount" }),
    );
  });
});
