import { describe, expect, it } from "vitest";
import { accountsUnderContract } from "../../src/kpi/customers/accountsUnderContract.js";
import { measure } from "../../src/kpi/define/measure.js";
import { annualContractValue } from "../../src/kpi/revenue/annualContractValue.js";
import { annualRecurringRevenue } from "../../src/kpi/revenue/annualRecurringRevenue.js";
import { salesBook } from "../../src/model/book/salesBook.js";
import { thrownBy } from "./thrownBy.js";

const yearly = (startsOn: string, endsOn: string, value: string | number): string | undefined =>
  annualContractValue([{ startsOn, endsOn, value }])?.toFixed();

describe("what a contract is worth a year", () => {
  const cases: [string, string, string, string | number, string][] = [
    ["a year", "2026-01-01", "2027-01-01", "1200.01", "1200.01"],
    ["a leap year", "2028-01-01", "2029-01-01", 1200, "1200"],
    ["three years with a leap day", "2026-03-15", "2029-03-15", 3600, "1200"],
    ["half a year", "2026-01-01", "2026-07-01", 600, "1200"],
    ["a month", "2026-02-01", "2026-03-01", 100, "1200"],
    ["a month from a 31st to the last of a shorter one", "2026-01-31", "2026-02-28", 100, "1200"],
    ["two months from a 31st", "2026-01-31", "2026-03-31", 200, "1200"],
    ["a month over the turn of the year", "2025-12-31", "2026-01-31", 100, "1200"],
    // One month and 14 of the 28 days of the next
    ["one and a half months", "2026-01-01", "2026-02-15", 150, "1200"],
    // From 28 February on, where the month that began on a 31st turns, it is 31 days to 31 March.
    ["a month and a day from a 31st", "2026-01-31", "2026-03-01", 32, "372"],
    ["a day", "2026-01-01", "2026-01-02", 1, "372"],
    ["five days up to the end of a month that turns later", "2026-01-28", "2026-02-02", 5, "372"],
    ["up to the last day there is", "9998-12-31", "9999-12-31", 1200, "1200"],
  ];
  for (const [what, startsOn, endsOn, value, expected] of cases)
    it(`of ${what}`, () => {
      expect(yearly(startsOn, endsOn, value)).toBe(expected);
    });

  it("is missing where a contract ends no later than it starts", () => {
    const contracts = [
      { startsOn: "2026-01-01", endsOn: "2026-01-01", value: 5 },
      { startsOn: "2026-01-02", endsOn: "2026-01-01", value: 5 },
      { startsOn: "2026-01-01", endsOn: "2027-01-01", value: 7 },
    ];
    const { value, n, missing } = measure(annualContractValue, contracts);
    expect([value?.toFixed(), n, missing]).toEqual(["7", 1, 2]);
  });

  it("is an error that names its place where a day or value cannot be read", () => {
    const contract = { id: "c", startsOn: "2026-01-01", endsOn: "2027-01-01", value: 5 };
    const place = { record: "contracts", index: 0, id: "c" };
    expect(thrownBy(() => annualContractValue([{ ...contract, endsOn: "2026-02-30" }])).place).toEqual({
      ...place,
      field: "endsOn",
      value: "2026-02-30",
    });
    expect(thrownBy(() => annualContractValue([{ ...contract, value: "5 €" }])).code).toBe("unreadable-amount");
  });
});

describe("contracts in force", () => {
  const contract = {
    id: "c",
    accountId: "acme",
    signedOn: "2026-01-10",
    startsOn: "2026-01-01",
    endsOn: "2027-01-01",
    value: 12,
  };
  const on = (asOf: string): string => annualRecurringRevenue([contract], { asOf }).toFixed();

  it("have been signed and started, and have not ended", () => {
    expect([on("2026-01-09"), on("2026-01-10"), on("2026-12-31"), on("2027-01-01")]).toEqual(["0", "12", "12", "0"]);
    expect(annualRecurringRevenue([contract], { during: { start: "2026-12-01", end: "2027-01-01" } }).toFixed()).toBe(
      "12",
    );
  });

  it("are those of the book's own day where none is asked about, and all where it has none", () => {
    expect(accountsUnderContract(salesBook({ contracts: [contract], asOf: "2027-01-01" }))).toBe(0);
    expect(accountsUnderContract(salesBook({ contracts: [contract], asOf: "2026-06-01" }))).toBe(1);
    expect(accountsUnderContract(salesBook({ contracts: [contract] }))).toBe(1);
    expect(
      accountsUnderContract(salesBook({ contracts: [contract], asOf: "2027-06-01" }), { asOf: "2026-06-01" }),
    ).toBe(1);
  });
});
