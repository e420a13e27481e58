import { proportionOf } from "../../metric/proportion.js";
import { numberOfDay } from "../../time/numberOfDay.js";
import type { Day } from "../../time/day.js";
import { defineFamily } from "../define/defineFamily.js";
import { defineKpi } from "../define/defineKpi.js";
import { daysParameter } from "../define/parameter.js";
import { firstPurchases, firstPurchasesByDay, type FirstPurchase } from "../facts/firstPurchases.js";

/**
 * Share of the customers won in a period that ordered again within a number of days of their first order.
 *
 *     # with a second order within the days / # customers who have been observed for that many days
 *
 * By the day of the first order. A customer that has not been observed for the whole time is on neither side, even
 * after a second order. Observation ends on `asOf`, else on the book's own day, else on the last day of any order. A
 * second order on the same day counts; a credit note is not an order. Without a customer observed for long enough the
 * answer is null. Decision: repeat-purchases, credit-notes.
 *
 * @param within - days from the first order
 * @throws SalesKpiError `impossible-request` if not a whole number of days above 0
 * @example repeatPurchaseRate({ within: 30 })([{ accountId: "acme", on: "2026-01-05", amount: 10 }, { accountId: "acme", on: "2026-02-04", amount: 10 }, { accountId: "beta", on: "2026-01-10", amount: 10 }], { asOf: "2026-02-09" }) // => 0.5
 */
export const repeatPurchaseRate = defineFamily(
  {
    id: "repeat-purchase-rate",
    title: "Repeat purchase rate",
    meaning: "Share of the customers won in a period that ordered again within a number of days of their first order.",
    topic: "customers",
    nature: "lagging",
    kind: "quantitative",
    unit: "ratio",
    better: "higher",
    formula: "# with a second order within the days ÷ # customers observed that long",
  },
  (about) =>
    ({ within }: { readonly within: number }) => {
      const days = daysParameter("within", within);
      return defineKpi({
        ...about,
        of: "orders",
        timeBasis: firstPurchasesByDay,
        metric: proportionOf<FirstPurchase>({
          of: ({ on, repeatedOn }) => (daysFrom(on, repeatedOn) ?? Infinity) <= days,
          among: ({ on, observedUntil }) => (daysFrom(on, observedUntil) ?? -1) >= days,
        }),
        facts: firstPurchases,
      });
    },
  { within: "number" },
);

function daysFrom(first: Day | null | undefined, then: Day | null | undefined): number | null {
  return first == null || then == null ? null : numberOfDay(then, "on") - numberOfDay(first, "on");
}
