import { describe, expect, it } from "vitest";
import { periodRates } from "../../src/money/periodRates.js";

const rates = [
  { start: "2026-04-01", end: "2026-05-01", currency: "USD", rate: "0.93" },
  { start: "2026-03-01", end: "2026-04-01", currency: "USD", rate: "0.92" },
  { start: "2026-03-01", end: "2026-06-01", currency: "GBP", rate: "1.17" },
  { start: "2026-06-01", end: "2026-06-02", currency: "USD", rate: "0.95" },
];
const policy = periodRates({ to: "EUR", rates });

describe("periodRates", () => {
  it.each([
    ["2026-02-28", null],
    ["2026-03-01", "0.92"],
    ["2026-03-31", "0.92"],
    ["2026-04-01", "0.93"],
    ["2026-04-30", "0.93"],
    ["2026-05-01", null],
    ["2026-05-31", null],
    ["2026-06-01", "0.95"],
    ["2026-06-02", null],
  ])("has on %s the rate %s: the end of a period is excluded", (day, rate) => {
    expect(policy.rateFor("USD", day)).toBe(rate);
  });

  it("keeps currencies apart", () => {
    expect(policy.kind).toBe("period");
    expect(policy.rateFor("GBP", "2026-05-31")).toBe("1.17");
    expect(policy.rateFor("CHF", "2026-05-31")).toBeNull();
    expect(policy.rateFor("EUR", "1999-01-01")).toBe("1");
  });

  it("has no rate without a day, and refuses a day that is none", () => {
    expect(policy.rateFor("USD", null)).toBeNull();
    expect(() => policy.rateFor("USD", "2026-04-31")).toThrow(expect.objectContaining({ code: "unreadable-day" }));
  });

  it.each([
    [
      { start: "2026-07-01", end: "2026-07-01" },
      "impossible-request",
      'rates[4].end: expected a day after the start 2026-07-01, got "2026-07-01"',
    ],
    [
      { start: "2026-07-02", end: "2026-07-01" },
      "impossible-request",
      'rates[4].end: expected a day after the start 2026-07-02, got "2026-07-01"',
    ],
    [
      { start: "2026-7-02", end: "2026-07-03" },
      "unreadable-day",
      'rates[4].start: expected a day such as 2026-03-31, got "2026-7-02"',
    ],
    [
      { start: "2026-07-01", end: "2026-07-32" },
      "unreadable-day",
      'rates[4].end: expected a day such as 2026-03-31, got "2026-07-32"',
    ],
    [
      { start: "2026-04-30", end: "2026-05-02" },
      "impossible-request",
      "rates[4]: expected one rate for USD on 2026-04-30, got a second beside rates[0]",
    ],
    [
      { start: "2026-02-01", end: "2026-03-02" },
      "impossible-request",
      "rates[1]: expected one rate for USD on 2026-03-01, got a second beside rates[4]",
    ],
    [
      { start: "2026-03-01", end: "2026-03-02" },
      "impossible-request",
      "rates[4]: expected one rate for USD on 2026-03-01, got a second beside rates[1]",
    ],
  ])("refuses the period %j by name", (period, code, message) => {
    const table = [...rates, { ...period, currency: "USD", rate: 1 }];
    expect(() => periodRates({ to: "EUR", rates: table })).toThrow(expect.objectContaining({ code, message }));
  });

  it("lets periods of one currency touch, and those of two overlap", () => {
    const touching = [...rates, { start: "2026-05-01", end: "2026-06-01", currency: "USD", rate: "0.94" }];
    expect(periodRates({ to: "EUR", rates: touching }).rateFor("USD", "2026-05-31")).toBe("0.94");
  });

  it("refuses bad rates by name, and an unknown currency to convert to", () => {
    const period = { start: "2026-07-01", end: "2026-08-01" };
    expect(() => periodRates({ to: "EUR", rates: [{ ...period, currency: "USD", rate: -1 }] })).toThrow(
      "rates[0].rate: ",
    );
    expect(() => periodRates({ to: "EUR", rates: [{ ...period, currency: "USDT", rate: 1 }] })).toThrow(
      "rates[0].currency: ",
    );
    expect(() => periodRates({ to: "", rates })).toThrow(expect.objectContaining({ code: "unknown-name" }));
  });
});
