import { describe, expect, it } from "vitest";
import { customerChurnRate } from "../../src/kpi/customers/customerChurnRate.js";
import { customerRetentionRate } from "../../src/kpi/customers/customerRetentionRate.js";
import { activeContract } from "../../src/kpi/facts/customerRule.js";
import { averageBasket } from "../../src/kpi/revenue/averageBasket.js";
import { medianBasket } from "../../src/kpi/revenue/medianBasket.js";
import { revenue } from "../../src/kpi/revenue/revenue.js";
import { revenueGini } from "../../src/kpi/revenue/revenueGini.js";
import { revenueHerfindahl } from "../../src/kpi/revenue/revenueHerfindahl.js";
import { salesOrders } from "../../src/kpi/revenue/salesOrders.js";
import { topCustomerShare } from "../../src/kpi/revenue/topCustomerShare.js";
import { topDecileShare } from "../../src/kpi/revenue/topDecileShare.js";
import type { Decimal } from "../../src/exact/decimal.js";
import { scorecard } from "../../src/query/scorecard/scorecard.js";
import basketBySegment from "./vectors/07-basket-by-segment.json" with { type: "json" };
import concentration from "./vectors/07-concentration.json" with { type: "json" };
import retention from "./vectors/07-retention.json" with { type: "json" };

function near(got: Decimal | number | null | undefined, wanted: number | null | undefined, relTol: number): void {
  if (wanted == null || got == null) expect(got).toBe(wanted);
  else expect(Math.abs(Number(got) - wanted)).toBeLessThanOrEqual(relTol * Math.max(1, Math.abs(wanted)));
}

describe("baskets by segment", () => {
  for (const { id, input, expected, relTol } of basketBySegment.cases) {
    it(id, () => {
      const accounts = [...new Set(input.segment)].map((segment) => ({ id: segment, segment }));
      const orders = input.amount.map((amount, index) => ({
        id: index.toString(),
        accountId: input.segment[index] ?? "",
        on: "2026-01-01",
        amount,
      }));
      const kpis = { salesOrders, revenue, averageBasket, medianBasket };
      const rows = scorecard({ accounts, orders }, { kpis, by: ["segment"] });
      expect(rows.map(({ segment }) => segment).toSorted()).toEqual(expected.order.toSorted());
      expected.order.forEach((segment, index) => {
        const row = rows.find((found) => found.segment === segment);
        expect(row?.salesOrders).toBe(expected.count[index]);
        near(row?.revenue, expected.sum[index], relTol);
        near(row?.averageBasket, expected.mean[index], relTol);
        near(row?.medianBasket, expected.median[index], relTol);
      });
      near(averageBasket(orders), expected.overallMean, relTol);
    });
  }
});

/**
 * Fields of the vectors that no KPI answers: `theil`, `lorenzP`, `lorenzL`. The others follow from what is answered:
 * the sample-corrected Gini is n / (n − 1) times the Gini, the effective number 1 / HHI, the normalised HHI (HHI − 1/n) / (1 − 1/n).
 */
describe("concentration of revenue", () => {
  for (const { id, input, expected, relTol } of concentration.cases) {
    it(id, () => {
      const n = input.x.length;
      const orders = input.x.map((amount, index) => ({ accountId: `customer ${index.toString()}`, amount }));
      const [gini, hhi, top] = [revenueGini(orders), revenueHerfindahl(orders), topDecileShare(orders)];
      if ("error" in expected) {
        expect([gini, hhi, top]).toEqual([null, null, null]);
        return;
      }
      near(gini, expected.gini, relTol);
      near(hhi, expected.hhi, relTol);
      near(top, expected.top10Share, relTol);
      if (gini === null || hhi === null) return;
      near(topCustomerShare({ top: 0.2 })(orders), expected.top20Share, relTol);
      near((Number(gini) * n) / (n - 1), expected.giniSampleCorrected, relTol);
      near(1 / Number(hhi), expected.effectiveN, relTol);
      near((Number(hhi) - 1 / n) / (1 - 1 / n), expected.hhiNormalized, relTol);
    });
  }
});

describe("retention of customers", () => {
  const during = { start: "2026-01-01", end: "2027-01-01" };
  const contract = (accountId: string, startsOn: string, endsOn: string): object => ({
    accountId,
    signedOn: startsOn,
    startsOn,
    endsOn,
  });

  for (const { id, input, expected, relTol } of retention.cases) {
    it(id, () => {
      const kept = input.end - input.new;
      const contracts = [
        ...Array.from({ length: input.start }, (_, index) =>
          contract(`old ${index.toString()}`, "2025-01-01", index < kept ? "2027-01-01" : "2026-12-31"),
        ),
        ...Array.from({ length: input.new }, (_, index) =>
          contract(`new ${index.toString()}`, "2026-01-01", "2028-01-01"),
        ),
      ];
      near(customerRetentionRate({ customer: activeContract() })(contracts, { during }), expected.retention, relTol);
      near(customerChurnRate({ customer: activeContract() })(contracts, { during }), expected.churn, relTol);
    });
  }
});
