import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/exact/decimal.js";
import { addAmount, emptySum } from "../../src/exact/exactSum.js";
import { sumToDecimal } from "../../src/exact/sumToDecimal.js";
import { toDecimal } from "../../src/exact/toDecimal.js";
import { anyAmount, ForeignDecimal, plain, Wide, wideSum } from "../money/amounts.js";

describe("toDecimal", () => {
  it("keeps every digit and answers our own class", () => {
    fc.assert(
      fc.property(anyAmount, (amount) => {
        const decimal = toDecimal(amount);
        expect(decimal.toString()).toBe(plain(new Wide(amount.toString())));
        expect(decimal.constructor).toBe(Decimal);
      }),
    );
  });

  it("never answers -0", () => {
    for (const zero of [-0, "-0.00", new ForeignDecimal("-0")]) expect(toDecimal(zero).isNegative()).toBe(false);
  });

  it("refuses a Decimal that is no number", () => {
    expect(() => toDecimal(new ForeignDecimal(NaN))).toThrow(expect.objectContaining({ code: "unreadable-amount" }));
  });
});

describe("sumToDecimal", () => {
  it("keeps every digit of a sum", () => {
    fc.assert(
      fc.property(fc.array(anyAmount, { maxLength: 10 }), (amounts) => {
        const sum = amounts.reduce((total, amount) => addAmount(total, amount), emptySum());
        expect(sumToDecimal(sum).toString()).toBe(wideSum(amounts));
        expect(sumToDecimal(sum).constructor).toBe(Decimal);
      }),
    );
  });
});
