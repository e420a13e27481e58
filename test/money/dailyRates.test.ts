import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dailyRates } from "../../src/money/dailyRates.js";

const rates = [
  { on: "2026-03-30", currency: "USD", rate: "0.93" },
  { on: "2026-03-27", currency: "USD", rate: "0.92" },
  { on: "2026-03-28", currency: "GBP", rate: "1.17" },
];
const usdOn = (day: string, carryForwardDays?: number): string | null =>
  dailyRates({ to: "EUR", rates, ...(carryForwardDays === undefined ? {} : { carryForwardDays }) }).rateFor("USD", day);

describe("dailyRates", () => {
  it("has the rate of the day itself, in a table of any order", () => {
    expect(usdOn("2026-03-27")).toBe("0.92");
    expect(usdOn("2026-03-30")).toBe("0.93");
    expect(dailyRates({ to: "EUR", rates }).kind).toBe("daily");
  });

  it("carries nothing forward unless told", () => {
    expect(usdOn("2026-03-28")).toBeNull();
    expect(usdOn("2026-03-31")).toBeNull();
  });

  it("carries the latest earlier rate for as many days as declared, and never back", () => {
    const days = ["26", "27", "28", "29", "30", "31"].map((day) => usdOn(`2026-03-${day}`, 2));
    expect(days).toEqual([null, "0.92", "0.92", "0.92", "0.93", "0.93"]);
    expect(usdOn("2026-04-01", 2)).toBe("0.93");
    expect(usdOn("2026-04-02", 2)).toBeNull();
    expect(usdOn("2026-03-29", 1)).toBeNull();
  });

  it("carries over the ends of months, leap years and the four-digit years", () => {
    const table = ["2024-02-28", "2025-02-28", "2025-12-31", "9999-12-31"].map((on) => ({
      on,
      currency: "USD",
      rate: 2,
    }));
    const policy = dailyRates({ to: "EUR", rates: table, carryForwardDays: 1 });
    expect(["2024-02-29", "2024-03-01"].map((day) => policy.rateFor("USD", day))).toEqual(["2", null]);
    expect(["2025-03-01", "2025-03-02"].map((day) => policy.rateFor("USD", day))).toEqual(["2", null]);
    expect(["2026-01-01", "2026-01-02"].map((day) => policy.rateFor("USD", day))).toEqual(["2", null]);
    expect(policy.rateFor("USD", "9999-12-31")).toBe("2");
    const forever = dailyRates({ to: "EUR", rates: table, carryForwardDays: Number.MAX_SAFE_INTEGER });
    expect(forever.rateFor("USD", "9999-12-30")).toBe("2");
  });

  it("agrees with a search through the whole table", () => {
    const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-02-${date.toString().padStart(2, "0")}`);
    const entry = fc.record({
      on: day,
      currency: fc.constantFrom("USD", "GBP", "EUR"),
      rate: fc.integer({ min: 1, max: 99 }),
    });
    const table = fc.uniqueArray(entry, { selector: ({ on, currency }) => on + currency, maxLength: 20 });
    const asked = fc.record({
      day,
      currency: fc.constantFrom("USD", "GBP", "CHF"),
      carry: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(table, asked, (entries, { day: on, currency, carry }) => {
        const age = (from: string): number => Number(on.slice(8)) - Number(from.slice(8));
        const usable = entries.filter((one) => one.currency === currency && age(one.on) >= 0 && age(one.on) <= carry);
        const youngest = usable.sort((a, b) => age(a.on) - age(b.on))[0];
        const valid = entries.map((one) => (one.currency === "EUR" ? { ...one, rate: 1 } : one));
        const policy = dailyRates({ to: "EUR", rates: valid, carryForwardDays: carry });
        expect(policy.rateFor(currency, on)).toBe(youngest?.rate.toString() ?? null);
      }),
      { numRuns: 300 },
    );
  });

  it("carries a rate no further than the last day of four digits", () => {
    const last = [{ on: "9999-12-30", currency: "USD", rate: 1 }];
    for (const carryForwardDays of [1, 5, 1e300]) {
      const policy = dailyRates({ to: "EUR", rates: last, carryForwardDays });
      expect(policy.rateFor("USD", "9999-12-31")).toBe("1");
    }
    expect(dailyRates({ to: "EUR", rates: last }).rateFor("USD", "9999-12-31")).toBeNull();
  });

  it("has no rate without a day, except 1 for the currency converted to", () => {
    const policy = dailyRates({ to: "EUR", rates, carryForwardDays: 9 });
    expect(policy.rateFor("USD", null)).toBeNull();
    expect(policy.rateFor("EUR", null)).toBe("1");
  });

  it("refuses a day that is none when it is asked", () => {
    for (const day of ["2026-02-30", "2026-03-27T10:00:00Z", "27.03.2026", ""]) {
      expect(() => usdOn(day, 9)).toThrow(expect.objectContaining({ code: "unreadable-day" }));
    }
  });

  it.each([
    [
      { on: "2026-02-29", currency: "USD", rate: 1 },
      "unreadable-day",
      'rates[3].on: expected a day such as 2026-03-31, got "2026-02-29"',
    ],
    [
      { on: "2026-02-28", currency: "XYZ", rate: 1 },
      "unknown-name",
      'rates[3].currency: expected a currency code of ISO 4217 such as EUR, got "XYZ"',
    ],
    [
      { on: "2026-02-28", currency: "USD", rate: 0 },
      "impossible-request",
      "rates[3].rate: expected a rate above 0 for USD, got 0",
    ],
    [
      { on: "2026-02-28", currency: "USD", rate: NaN },
      "unreadable-amount",
      "rates[3].rate: expected a plain decimal such as 1234.56, got NaN",
    ],
    [
      { on: "2026-02-28", currency: "EUR", rate: 2 },
      "impossible-request",
      "rates[3].rate: expected 1 as the rate of EUR to itself, got 2",
    ],
    [
      { on: "2026-03-27", currency: "USD", rate: 1 },
      "impossible-request",
      "rates[3]: expected one rate for USD on 2026-03-27, got a second beside rates[1]",
    ],
  ])("refuses the entry %j by name", (entry, code, message) => {
    expect(() => dailyRates({ to: "EUR", rates: [...rates, entry] })).toThrow(
      expect.objectContaining({ code, message }),
    );
  });

  it("refuses days to carry that are no number of days, and an unknown currency to convert to", () => {
    for (const carryForwardDays of [-1, 0.5, NaN, Infinity]) {
      expect(() => dailyRates({ to: "EUR", rates, carryForwardDays })).toThrow(
        expect.objectContaining({
          code: "impossible-request",
          place: { field: "carryForwardDays", value: carryForwardDays },
        }),
      );
    }
    expect(() => dailyRates({ to: "eur", rates })).toThrow(
      expect.objectContaining({ place: { field: "to", value: "eur" } }),
    );
  });
});
