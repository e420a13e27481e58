import { describe, expect, it } from "vitest";
import { planRates } from "../../src/money/planRates.js";
import { ForeignDecimal } from "./amounts.js";

describe("planRates", () => {
  const policy = planRates({ to: "EUR", rates: { USD: "0.920", GBP: 1.17, JPY: new ForeignDecimal("6.1e-3") } });

  it("has one rate per currency whatever the day, as plain text", () => {
    expect(policy.kind).toBe("plan");
    expect(policy.to).toBe("EUR");
    for (const day of ["1999-01-01", "2026-03-31", null]) {
      expect(policy.rateFor("USD", day)).toBe("0.92");
      expect(policy.rateFor("GBP", day)).toBe("1.17");
      expect(policy.rateFor("JPY", day)).toBe("0.0061");
    }
  });

  it("is 1 for the currency converted to, listed or not", () => {
    expect(policy.rateFor("EUR", null)).toBe("1");
    expect(planRates({ to: "EUR", rates: { EUR: "1.00" } }).rateFor("EUR", null)).toBe("1");
  });

  it("has no rate for what the table does not list", () => {
    for (const currency of ["CHF", "usd", "", "__proto__", "toString"])
      expect(policy.rateFor(currency, null)).toBeNull();
  });

  it.each([
    ["a rate of 0", { USD: 0 }, "impossible-request", "rates.USD: expected a rate above 0 for USD, got 0"],
    [
      "a negative rate",
      { USD: "-0.92" },
      "impossible-request",
      'rates.USD: expected a rate above 0 for USD, got "-0.92"',
    ],
    [
      "an unreadable rate",
      { USD: "0,92" },
      "unreadable-amount",
      'rates.USD: expected a plain decimal such as 1234.56, got "0,92"',
    ],
    [
      "an unknown currency",
      { DEM: 0.5 },
      "unknown-name",
      'rates: expected a currency code of ISO 4217 such as EUR, got "DEM"',
    ],
    [
      "another worth of itself",
      { EUR: 2 },
      "impossible-request",
      "rates.EUR: expected 1 as the rate of EUR to itself, got 2",
    ],
  ])("refuses %s by name", (_, rates, code, message) => {
    expect(() => planRates({ to: "EUR", rates: { GBP: 1, ...rates } })).toThrow(
      expect.objectContaining({ code, message }),
    );
  });

  it("refuses to convert to an unknown currency", () => {
    expect(() => planRates({ to: "EURO", rates: {} })).toThrow(
      'to: expected a currency code of ISO 4217 such as EUR, got "EURO"',
    );
  });
});
