import { describe, expect, it } from "vitest";
import { recentOrder } from "../../src/kpi/facts/customerRule.js";
import { repeatPurchaseRate } from "../../src/kpi/customers/repeatPurchaseRate.js";
import { measure } from "../../src/kpi/define/measure.js";
import { grossMarginRate } from "../../src/kpi/revenue/grossMarginRate.js";
import { largeDealShare } from "../../src/kpi/revenue/largeDealShare.js";
import { marketShare } from "../../src/kpi/revenue/marketShare.js";
import { newProductShare } from "../../src/kpi/revenue/newProductShare.js";
import { productShare } from "../../src/kpi/revenue/productShare.js";
import { revenueGini } from "../../src/kpi/revenue/revenueGini.js";
import { revenueGrowth } from "../../src/kpi/revenue/revenueGrowth.js";
import { revenueGrowthYearAgo } from "../../src/kpi/revenue/revenueGrowthYearAgo.js";
import { revenueHerfindahl } from "../../src/kpi/revenue/revenueHerfindahl.js";
import { topCustomerShare } from "../../src/kpi/revenue/topCustomerShare.js";
import { topDecileShare } from "../../src/kpi/revenue/topDecileShare.js";
import { thrownBy } from "./thrownBy.js";

const won = { id: "x", stage: "won", outcome: "won", closedOn: "2026-02-01" } as const;
const q1 = { start: "2026-01-01", end: "2026-04-01" };

describe("parameters that cannot be", () => {
  const cases: [string, string, () => unknown][] = [
    ["size", "0", () => marketShare({ size: 0 })],
    ["size", "-5.5", () => marketShare({ size: "-5.5" })],
    ["size", "NaN", () => marketShare({ size: NaN })],
    ["above", "-0.01", () => largeDealShare({ above: "-0.01" })],
    ["above", "1,000", () => largeDealShare({ above: "1,000" })],
    ["newFor", "0", () => newProductShare({ launchedOn: {}, newFor: 0 })],
    ["newFor", "1.5", () => newProductShare({ launchedOn: {}, newFor: 1.5 })],
    ["launchedOn.lamp", "2026-02-30", () => newProductShare({ launchedOn: { lamp: "2026-02-30" }, newFor: 30 })],
    ["top", "0", () => topCustomerShare({ top: 0 })],
    ["top", "1.1", () => topCustomerShare({ top: "1.1" })],
    ["days", "-1", () => recentOrder(-1)],
    ["within", "Infinity", () => repeatPurchaseRate({ within: Infinity })],
  ];
  for (const [field, value, step] of cases)
    it(`are an error that names them: ${field} of ${value}`, () => {
      const { code, message, place } = thrownBy(step);
      expect([code, place?.field]).toEqual(["impossible-request", field]);
      expect(message).toContain(`${field}: `);
      expect(message).toContain(value);
    });
});

describe("a share of the revenue", () => {
  it("of large deals leaves out the deal of just that size, to the last digit", () => {
    const deals = [
      { ...won, amount: "1000.000000000000000000001" },
      { ...won, amount: 1000 },
      { ...won, amount: null },
    ];
    const share = largeDealShare({ above: 1000 });
    expect(share(deals)?.toFixed()).toBe("0.50000000000000000000000025");
    expect(measure(share, deals).missing).toBe(1);
    expect(largeDealShare({ above: 0 })([{ ...won, amount: 5 }])?.toFixed()).toBe("1");
  });

  it("of new products ends with the days they are new, and may begin before the launch", () => {
    const share = newProductShare({ launchedOn: { lamp: "2026-01-01" }, newFor: 30 });
    const sold = (on: string): string | undefined => share([{ product: "lamp", on, amount: 5 }])?.toFixed();
    expect(["2025-12-31", "2026-01-01", "2026-01-30", "2026-01-31"].map(sold)).toEqual(["1", "1", "1", "0"]);
    expect(share([{ product: "__proto__", on: "2026-01-01", amount: 5 }])?.toFixed()).toBe("0");
    expect(share([{ on: "2026-01-01", amount: 5 }])?.toFixed()).toBe("0");
  });

  it("of a product that nobody bought is 0, of no revenue null", () => {
    const share = productShare({ product: "lamp" });
    expect(share([{ product: "desk", amount: 5 }])?.toFixed()).toBe("0");
    expect(
      share([
        { product: "lamp", amount: 5 },
        { product: "desk", amount: -5 },
      ]),
    ).toBeNull();
  });

  it("of a market with nothing sold is 0", () => {
    expect(marketShare({ size: 100 })({ orders: [] })?.toFixed()).toBe("0");
  });

  it("that is left as margin says how many orders have no cost", () => {
    const { value, n, missing, numerator, denominator } = measure(grossMarginRate, [
      { amount: 100, cost: 60 },
      { amount: 100, cost: 0 },
      { amount: 900 },
    ]);
    expect([value?.toFixed(), n, missing, String(numerator), String(denominator)]).toEqual(["0.7", 2, 1, "140", "200"]);
  });
});

describe("growth of revenue", () => {
  const orders = [
    { on: "2025-03-31", amount: 80 },
    { on: "2025-10-01", amount: 50 },
    { on: "2025-12-31", amount: 50 },
    { on: "2026-03-31", amount: "125.50" },
  ];

  it("compares with the quarter before, and with the same quarter last year", () => {
    expect(revenueGrowth(orders, { during: q1 })?.toFixed()).toBe("0.255");
    expect(revenueGrowthYearAgo(orders, { during: q1 })?.toFixed()).toBe("0.56875");
    expect(revenueGrowth(orders, { during: q1, asOf: "2026-03-30" })?.toFixed()).toBe("-1");
  });

  it("has no answer after nothing, after a loss, and without a period", () => {
    expect(revenueGrowth([{ on: "2026-02-01", amount: 5 }], { during: q1 })).toBeNull();
    expect(
      revenueGrowth(
        [
          { on: "2025-12-01", amount: -5 },
          { on: "2026-02-01", amount: 5 },
        ],
        { during: q1 },
      ),
    ).toBeNull();
    expect(revenueGrowth(orders)).toBeNull();
  });
});

describe("the concentration of revenue", () => {
  const spread = (amounts: readonly number[]): { readonly accountId: string; readonly amount: number }[] =>
    amounts.map((amount, index) => ({ accountId: index.toString(), amount }));

  it("takes a part of the customer who is only partly in the top tenth", () => {
    // The first, and half of the second of 15: (20 + 5) / (20 + 14 × 10)
    expect(topDecileShare(spread([...Array<number>(14).fill(10), 20]))?.toFixed()).toBe("0.15625");
    expect(topCustomerShare({ top: 1 })(spread([5, 15]))?.toFixed()).toBe("1");
    expect(topCustomerShare({ top: "0.25" })(spread([5, 15]))?.toFixed()).toBe("0.375");
    expect(topDecileShare(spread([5, 5, 5]))?.toFixed()).toBe("0.1");
    expect(topDecileShare(spread([7]))?.toFixed()).toBe("0.1");
  });

  it("counts a customer whose orders cancel out, and has no answer with one below 0", () => {
    const orders = [...spread([30, 10]), { accountId: "even", amount: 5 }, { accountId: "even", amount: -5 }];
    expect(revenueHerfindahl(orders)?.toFixed()).toBe("0.625");
    expect(revenueGini(orders)?.toFixed()).toBe("0.5");
    expect(measure(revenueGini, orders).n).toBe(3);
    const owing = [...orders, { accountId: "owing", amount: -1 }];
    for (const kpi of [revenueHerfindahl, revenueGini, topDecileShare]) {
      expect(kpi(owing)).toBeNull();
      expect([measure(kpi, owing).n, measure(kpi, owing).missing]).toEqual([3, 1]);
    }
  });

  it("keeps customers apart whatever they are called", () => {
    const orders = ["__proto__", "constructor", "toString", "a"].map((accountId) => ({ accountId, amount: 1 }));
    expect(revenueHerfindahl(orders)?.toFixed()).toBe("0.25");
  });
});
