import { describe, expect, it } from "vitest";
import { lifetimeValueAtConstantRetention } from "../../src/kpi/views/lifetimeValueAtConstantRetention.js";
import { marketingRoi } from "../../src/kpi/acquisition/marketingRoi.js";
import { marketingSourcedMargin } from "../../src/kpi/acquisition/marketingSourcedMargin.js";
import { marketingSourcedShare } from "../../src/kpi/acquisition/marketingSourcedShare.js";
import { marketingSourcedShareByValue } from "../../src/kpi/acquisition/marketingSourcedShareByValue.js";
import { measure } from "../../src/kpi/define/measure.js";
import type { Opportunity } from "../../src/model/records/opportunity.js";
import { thrownBy } from "./thrownBy.js";

const sources = { sources: ["web", "fair"] };
const deal = (source: string | null, more: Partial<Opportunity> = {}): Opportunity => ({
  id: "o",
  stage: "any",
  outcome: "won",
  createdOn: "2026-01-10",
  closedOn: "2026-02-20",
  source,
  ...more,
});

describe("what marketing brought", () => {
  const deals = [
    deal("web", { amount: 300, margin: 100 }),
    deal("fair", { amount: null, margin: null }),
    deal("rep", { amount: 100, margin: 50 }),
    deal(null, { amount: 999, margin: 999 }),
  ];

  it("is of its sources, and a deal that does not say where it came from is missing", () => {
    expect(measure(marketingSourcedShare(sources), deals)).toMatchObject({
      value: 2 / 3,
      n: 3,
      missing: 1,
      method: "wilson",
    });
    const byValue = measure(marketingSourcedShareByValue(sources), deals);
    expect([String(byValue.value), byValue.n, byValue.missing]).toEqual(["0.75", 2, 2]);
    const margin = measure(marketingSourcedMargin(sources), deals);
    expect([String(margin.value), margin.n, margin.missing]).toEqual(["100", 1, 2]);
  });

  it("is a loss where it brought less than it cost", () => {
    const book = { opportunities: deals, costs: [{ on: "2026-01-15", kind: "marketing", amount: 400 }] };
    expect(String(marketingRoi(sources)(book))).toBe("-0.75");
    expect(String(marketingRoi(sources)({ ...book, opportunities: [] }))).toBe("-1");
    expect(marketingRoi(sources)({ ...book, costs: [] })).toBeNull();
  });

  it("needs to know its sources", () => {
    for (const family of [marketingRoi, marketingSourcedShare, marketingSourcedShareByValue, marketingSourcedMargin])
      expect(thrownBy(() => family({ sources: [] }))).toMatchObject({
        code: "impossible-request",
        place: { field: "sources" },
      });
  });
});

describe("lifetime value at constant retention", () => {
  it("says what it takes for granted", () => {
    const { assumes } = lifetimeValueAtConstantRetention({ marginPerPeriod: "80.50", retention: 0.9 });
    expect({ ...assumes, marginPerPeriod: String(assumes.marginPerPeriod) }).toMatchObject({
      marginPerPeriod: "80.5",
      firstMargin: "at-once",
      periods: null,
    });
    expect([Number(assumes.retention), Number(assumes.discountRate)]).toEqual([0.9, 0]);
  });

  it("is the sum of so many margins, each of those who are left", () => {
    const sum = (periods: number, firstMargin?: "after-a-period"): string =>
      String(
        lifetimeValueAtConstantRetention({
          marginPerPeriod: 100,
          retention: "0.5",
          periods,
          ...(firstMargin && { firstMargin }),
        }).value,
      );
    expect([1, 2, 3].map((periods) => sum(periods))).toEqual(["100", "150", "175"]);
    expect([1, 2, 3].map((periods) => sum(periods, "after-a-period"))).toEqual(["50", "75", "87.5"]);
  });

  it("has no bound where all stay for ever, unless the margins are counted or worth nothing", () => {
    const forEver = { marginPerPeriod: 100, retention: 1 };
    expect(lifetimeValueAtConstantRetention(forEver)).toMatchObject({ value: null, expectedPeriods: null });
    expect(String(lifetimeValueAtConstantRetention({ ...forEver, periods: 12 }).value)).toBe("1200");
    expect(String(lifetimeValueAtConstantRetention({ ...forEver, marginPerPeriod: 0 }).value)).toBe("0");
    expect(String(lifetimeValueAtConstantRetention({ ...forEver, discountRate: 0.25 }).value)).toBe("500");
    expect(String(lifetimeValueAtConstantRetention({ marginPerPeriod: -5, retention: 0 }).value)).toBe("-5");
  });

  it("refuses what no retention, rate or number of periods can be", () => {
    const field = (more: object): string | undefined =>
      thrownBy(() => lifetimeValueAtConstantRetention({ marginPerPeriod: 1, retention: 0.5, ...more })).place?.field;
    expect([{ retention: 1.01 }, { retention: "-0.1" }, { discountRate: -0.1 }].map(field)).toEqual([
      "retention",
      "retention",
      "discountRate",
    ]);
    expect([0, 1.5, -1, NaN].map((periods) => field({ periods }))).toEqual(Array(4).fill("periods"));
  });
});
