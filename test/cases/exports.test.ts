import { describe, expect, it } from "vitest";
import {
  averageBasket,
  averageDealSize,
  mapRecords,
  measure,
  openOpportunities,
  openPipeline,
  parseSalesBook,
  readExport,
  repeatPurchaseRate,
  revenue,
  salesCycleClosedOnly,
  salesOrders,
  weightedPipeline,
  winRate,
  wonOpportunities,
  wonRevenue,
} from "../../src/index.js";

describe("two columns that tell a close (open-mercato/open-mercato #4697, #4667)", () => {
  it("is 306000 won in 2 and 412000 open in 3, by the closure before the status", () => {
    const rows = [
      ["win", "won", 96000],
      ["open", "won", 210000],
      ["open", "", 112000],
      ["in_progress", "", 200000],
      ["open", "", 100000],
      ["loose", "lost", 50000],
    ].map(([status, closure, value], index) => ({ Id: String(index), status, closure, value, created: "2026-01-05" }));
    const opportunities = mapRecords(rows, {
      fields: { id: "Id", stage: "status", outcome: ["closure", "status"], amount: "value", createdOn: "created" },
      outcomes: { won: "won", win: "won", lost: "lost", loose: "lost", open: "open", in_progress: "open" },
    });
    const { book } = parseSalesBook({ opportunities }, { currency: "EUR", asOf: "2026-07-30" });
    expect([wonRevenue(book).toString(), wonOpportunities(book)]).toEqual(["306000", 2]);
    expect(measure(openPipeline, book)).toMatchObject({ n: 3 });
    expect(openPipeline(book).toString()).toBe("412000");
  });
});

describe("mean retention of cohorts with one of 0 % (PostHog/posthog #25998, #30624)", () => {
  it("is 2 of 110", () => {
    const first = (count: number, month: string) =>
      Array.from({ length: count }, (_, index) => ({
        ...{ id: `${month}${index}`, accountId: `${month} ${index}`, on: `2026-${month}-01`, amount: 1 },
      }));
    const orders = [
      ...first(10, "01"),
      ...first(100, "03"),
      { id: "x", accountId: "01 0", on: "2026-01-20", amount: 1 },
      { id: "y", accountId: "01 1", on: "2026-01-21", amount: 1 },
    ];
    const kept = repeatPurchaseRate({ within: 30 });
    const during = (start: string, end: string) =>
      measure(kept, { orders }, { during: { start, end }, asOf: "2026-06-30" });
    expect(during("2026-01-01", "2026-02-01").value).toBe(0.2);
    expect(during("2026-03-01", "2026-04-01").value).toBe(0);
    expect(during("2026-01-01", "2026-04-01")).toMatchObject({ numerator: 2, denominator: 110 });
  });
});

describe("month edges of stamps in UTC (nopSolutions/nopCommerce #6296, magento/magento2 #22077)", () => {
  const rows = [
    { Id: "1", Customer: "a", CreatedOnUtc: "2022-06-30 23:30:00", Total: 100 },
    { Id: "2", Customer: "a", CreatedOnUtc: "2022-07-01 09:00:00", Total: 40 },
    { Id: "3", Customer: "a", CreatedOnUtc: "2022-07-31 23:05:00", Total: 7 },
  ];
  const july = { start: "2022-07-01", end: "2022-08-01" };
  const inJuly = (stampZone: "UTC" | "written"): string => {
    const orders = mapRecords(rows, {
      fields: { id: "Id", accountId: "Customer", on: "CreatedOnUtc", amount: "Total" },
      stampZone,
    });
    const { book } = parseSalesBook({ orders }, { currency: "GBP", timeZone: "Europe/London" });
    return revenue(book, { during: july }).toString();
  };

  it("is 140 in London if the stamps are said to be in UTC, and 47 by the written days", () => {
    expect(inJuly("UTC")).toBe("140");
    expect(inJuly("written")).toBe("47");
  });
});

describe("0 % counted as a half, and percents as exported (odoo/odoo PR #32011)", () => {
  it.each([
    ["share", [0.99, 0]],
    ["percent", ["99.0", "0.0"]],
  ] as const)("is 99 weighted, written as %s", (probabilities, [high, low]) => {
    const rows = [
      { id: "a", stage: "s", value: 100, chance: high },
      { id: "b", stage: "s", value: 200, chance: low },
    ].map((row) => ({ ...row, created: "2026-01-05" }));
    const opportunities = mapRecords(rows, {
      fields: { id: "id", stage: "stage", amount: "value", probability: "chance", createdOn: "created" },
      outcomes: { "*": "open" },
      probabilities,
    });
    const { book } = parseSalesBook({ opportunities }, { currency: "EUR" });
    expect(measure(weightedPipeline, book)).toMatchObject({ n: 2, missing: 0 });
    expect(weightedPipeline(book).toString()).toBe("99");
  });
});

describe("a refund that is taken off once (woocommerce/woocommerce-admin #5766)", () => {
  it("is 80 in 5 orders, 16 a basket", () => {
    const orders = [20, 20, 20, 20, 20, -20].map((amount, index) => ({
      ...{ id: String(index), accountId: `c${index % 5}`, on: "2026-01-05", amount },
    }));
    expect(revenue(orders).toString()).toBe("80");
    expect(salesOrders(orders)).toBe(5);
    expect(averageBasket(orders)?.toString()).toBe("16");
  });
});

describe("a flag that means closed and not won (fivetran/dbt_hubspot_source #145)", () => {
  it("is told: deals called Closed Lost are won by the flag", () => {
    const rows = [
      ["Closed Won", "true"],
      ["Closed Lost", "true"],
      ["Closed Lost", "true"],
      ["Contract", "false"],
    ].map(([stage, flag], index) => ({
      ...{ "Record ID": String(index), "Deal Name": "d", "Deal Stage": stage, "Is Closed Won": flag, Amount: "1" },
      ...{ "Close Date": "2026-02-01", "Create Date": "2026-01-01" },
    }));
    const { issues } = readExport({ opportunities: rows }, { currency: "EUR" });
    expect(issues.find(({ code }) => code === "outcome-contradicts-stage")?.evidence).toMatchObject({ count: 2 });
  });
});

describe("amounts as exports write them (SuiteCRM #9880, #9152, firefly-iii #4106, dflynn20/jaffle_gaggle)", () => {
  it("is read by its format, and never multiplied", () => {
    const read = (amounts: { readonly decimal?: string; readonly thousands?: string }, values: readonly string[]) =>
      parseSalesBook(
        {
          orders: mapRecords(
            values.map((value, index) => ({ id: String(index), account: "a", day: "2026-01-05", value })),
            {
              fields: { id: "id", accountId: "account", on: "day", amount: "value" },
              amounts: { symbols: true, ...amounts },
            },
          ),
        },
        { currency: "EUR" },
      ).book.orders.map(({ amount }) => String(amount));
    const comma = { decimal: ",", thousands: "." };
    expect(read(comma, ["1,12", "512,77", "51.277,00", "1.355,90 €", "1.250", "(120,00)"])).toEqual([
      ...["1.12", "512.77", "51277.00", "1355.90", "1250", "-120.00"],
    ]);
    expect(read({ thousands: "," }, ["40,000", "1,220.50"])).toEqual(["40000", "1220.50"]);
  });
});

describe("days to close by zone (margince/margince PR #4148)", () => {
  it.each([
    ["UTC", 2],
    ["Asia/Ho_Chi_Minh", 1],
    ["America/Los_Angeles", 1],
  ])("is in %s %d", (timeZone, days) => {
    const opportunities = [
      { id: "a", stage: "Won", outcome: "won", createdOn: "2026-01-01T18:00Z", closedOn: "2026-01-03T02:00Z" },
    ];
    const { book } = parseSalesBook({ opportunities }, { currency: "EUR", timeZone });
    expect(salesCycleClosedOnly(book)).toBe(days);
  });
});

describe("an amount in a currency without a rate (trycompai/crm PR #37)", () => {
  it("costs its value and not the win: average 100, 2 wins, 2 of 3", () => {
    const deal = (id: string, outcome: string, amount: number, currency: string) => ({
      ...{ id, stage: outcome, outcome, amount, currency, createdOn: "2026-01-05", closedOn: "2026-02-05" },
    });
    const opportunities = [deal("a", "won", 100, "USD"), deal("b", "won", 9000, "JPY"), deal("c", "lost", 50, "USD")];
    const { book, issues } = parseSalesBook({ opportunities }, { currency: "USD" });
    expect(averageDealSize(book)?.toString()).toBe("100");
    expect([wonOpportunities(book), winRate(book)]).toEqual([2, 2 / 3]);
    expect(measure(averageDealSize, book)).toMatchObject({ n: 1, missing: 1 });
    expect(issues.map(({ code }) => code)).toContain("missing-rate");
  });
});

describe("closed deals without a day (Interact-Brands/finance-reporting)", () => {
  it("may have been open on a past day, and are missing there", () => {
    const opportunities = [{ id: "a", stage: "Won", outcome: "won", createdOn: "2019-01-05" }] as const;
    expect(measure(openOpportunities, opportunities, { asOf: "2019-12-31" })).toMatchObject({ n: 0, missing: 1 });
    expect(measure(openOpportunities, opportunities, { asOf: "2018-12-31" })).toMatchObject({ n: 0, missing: 0 });
  });
});

describe("dates with names of months and no ids (kazhemyaka/deals-dashboard)", () => {
  it("keeps every row, with ids from the row numbers and one issue", () => {
    const rows = ["Apr 3, 2024", "Dec 30, 2024"].map((day) => ({
      ...{ "Deal Name": "d", "Deal Stage": "Closed won", "Close Date": day, "Create Date": "Jan 2, 2024" },
    }));
    const { book, issues } = readExport({ opportunities: rows }, { currency: "USD" });
    expect(book.opportunities.map(({ closedOn }) => closedOn)).toEqual(["2024-04-03", "2024-12-30"]);
    expect(issues.filter(({ code }) => code === "ids-made")).toHaveLength(1);
  });
});
