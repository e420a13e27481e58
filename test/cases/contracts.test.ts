import { describe, expect, it } from "vitest";
import {
  accountsUnderContract,
  activeContract,
  annualRecurringRevenue,
  customerRetentionRate,
  measure,
  netRevenueRetention,
  parseSalesBook,
  asOf,
} from "../../src/index.js";

const november = { start: "2021-11-01", end: "2021-12-01" };

describe("a discount for a month, then the full price, and no end date (carl24k/fight-churn #26)", () => {
  const contracts = [
    { id: "1", accountId: "1", startsOn: "2021-10-01", endsOn: "2021-11-01", value: 10, every: "month" },
    { id: "2", accountId: "1", startsOn: "2021-11-01", endsOn: null, value: 20, every: "month" },
    { id: "3", accountId: "2", startsOn: "2021-06-01", value: 30, every: "month" },
  ] as const;
  const { book, issues } = parseSalesBook({ contracts }, { currency: "USD" });

  it.each([
    ["plain records", { contracts }],
    ["a parsed book", book],
  ])("is 1.25 net, 600 a year and 2 accounts in November, from %s", (_from, given) => {
    expect(netRevenueRetention(given, { during: november })?.toString()).toBe("1.25");
    expect(annualRecurringRevenue(given, { asOf: "2021-11-30" }).toString()).toBe("600");
    expect(accountsUnderContract(given, { asOf: "2021-11-30" })).toBe(2);
    expect(measure(netRevenueRetention, given, { during: november })).toMatchObject({ n: 2, missing: 0 });
  });

  it("needs no issue, and is known on a past day from its start on", () => {
    expect(issues).toEqual([]);
    const then = asOf(book, "2021-10-31");
    expect(then.contracts.map(({ id }) => id)).toEqual(["1", "3"]);
    expect(annualRecurringRevenue(then).toString()).toBe("480");
  });
});

describe("contracts that nobody can place or price", () => {
  const known = { id: "1", accountId: "a", startsOn: "2021-01-01", value: 100, every: "year" } as const;
  const contracts = [
    known,
    { id: "2", accountId: "b", value: 5 },
    { id: "3", startsOn: "2021-01-01", value: 7, every: "quarter" as const },
    { id: "4", accountId: "c", startsOn: "2021-01-01", value: 9 },
  ];

  it("are missing from retention by value and by customer", () => {
    expect(measure(netRevenueRetention, { contracts }, { during: november })).toMatchObject({ n: 2, missing: 3 });
    const retention = customerRetentionRate({ customer: activeContract() });
    expect(measure(retention, { contracts }, { during: november })).toMatchObject({ value: 1, n: 2, missing: 2 });
  });

  it("are missing from the annual value, and the parser names the field that would price them", () => {
    const measured = measure(annualRecurringRevenue, { contracts }, { asOf: "2021-11-30" });
    expect(measured.value.toString()).toBe("128");
    expect(measured).toMatchObject({ n: 2, missing: 2 });
    const { issues } = parseSalesBook({ contracts }, { currency: "USD" });
    expect(issues.map(({ message }) => message)).toContain(
      'contracts[3].every (id "4"): every is missing: KPIs that need it leave the record out and count it as missing',
    );
  });
});
