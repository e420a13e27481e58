import { expect, it } from "vitest";
import { drawPay } from "../../../src/incentive/pay/drawPay.js";
import { describePlan } from "../../../src/incentive/plan/description/describePlan.js";
import { orderOn, planOf, statementsOf, tiersOf } from "./payBook.js";

it("P19: a recovery takes at most half of the earnings", () => {
  const plan = planOf({
    ...{ payout: "month", draw: { amount: 1000, recoverable: true, recovery: { atMost: "0.5" } } },
    commissions: [{ id: "c", on: "revenue", tiers: tiersOf([["0", "0.1"]]) }],
  });
  const paid = statementsOf(plan, { orders: [orderOn("2026-03-10", 30_000)], asOf: "2026-03-31" });
  expect(paid.map(({ total, drawBalance }) => `${total.toFixed(2)} ${drawBalance.toFixed(2)}`)).toEqual([
    "1000.00 1000.00",
    "1000.00 2000.00",
    "1500.00 500.00",
  ]);
  expect(describePlan(plan)).toContain("with at most 50 % of the earnings of a period");
  const payments = drawPay([0, 0, 3000], { amount: 1000, recoverable: true, atMost: "0.5" });
  expect(payments.map(({ pay }) => pay.toString())).toEqual(["1000", "1000", "1500"]);
  expect(() => drawPay([1], { amount: 1, recoverable: true, atMost: 2 })).toThrow("drawPay: atMost");
});
