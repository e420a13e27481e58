import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convert } from "../../src/money/convert.js";
import { dailyRates } from "../../src/money/dailyRates.js";
import { planRates } from "../../src/money/planRates.js";
import { anyAmount, plain, Wide } from "./amounts.js";

const plan = planRates({ to: "EUR", rates: { USD: "0.9213" } });

describe("convert", () => {
  it("is the exact product, unrounded, as plain text", () => {
    expect(convert("1000.50", "USD", null, plan)).toBe("921.76065");
    expect(convert(-0.1, "USD", null, plan)).toBe("-0.09213");
    expect(convert(0, "USD", null, plan)).toBe("0");
  });

  it("agrees with wide decimal arithmetic at any size", () => {
    const positive = anyAmount.filter((rate) => new Wide(rate.toString()).gt(0));
    fc.assert(
      fc.property(anyAmount, positive, (amount, rate) => {
        const expected = new Wide(amount.toString()).times(new Wide(rate.toString()));
        expect(convert(amount, "USD", null, planRates({ to: "EUR", rates: { USD: rate } }))).toBe(plain(expected));
      }),
    );
  });

  it("keeps the value of an amount in the policy's own currency", () => {
    expect(convert("12.50", "EUR", null, plan)).toBe("12.5");
  });

  it("is null without a rate: never a guess", () => {
    expect(convert(1, "GBP", "2026-03-31", plan)).toBeNull();
    const daily = dailyRates({ to: "EUR", rates: [{ on: "2026-03-31", currency: "USD", rate: 2 }] });
    expect(convert(3, "USD", "2026-03-31", daily)).toBe("6");
    expect(convert(3, "USD", "2026-04-01", daily)).toBeNull();
    expect(convert(3, "USD", null, daily)).toBeNull();
  });

  it("refuses an unreadable amount, also where there is no rate", () => {
    for (const currency of ["USD", "GBP", "EUR"]) {
      expect(() => convert("1,5", currency, null, plan)).toThrow(
        expect.objectContaining({ code: "unreadable-amount", place: { field: "amount", value: "1,5" } }),
      );
    }
  });
});
