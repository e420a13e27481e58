import { proportionOf } from "../../metric/proportion.js";
import { numberOfDay } from "../../time/numberOfDay.js";
import type { Day } from "../../time/day.js";
import { defineFamily } from "../define/defineFamily.js";
import { defineKpi } from "../define/defineKpi.js";
import { daysParameter } from "../define/parameter.js";
import { firstPurchases, firstPurchasesByDay, type FirstPurchase } from "../facts/firstPurchases.js";

/**
 * Share of the customers won in a period who ordered again within so many days of their first order.
 *
 *     # with a second order within the days / # customers who have been observed for that many days
 *
 * By the day of the first order. A customer of last week has had no time to return, so who has not been observed for
 * the whole time is on neither side, also where they have returned already. Observed is up to the day asked about, or
 * the book's own, or, where it has none, the last day of any order. A second order on the same day is one; a credit
 * note is no order. With nobody observed for long enough the answer is null. Decision: repeat-purchases, credit-notes.
 *
 * @param within - days from the first order
 * @throws SalesKpiError `impossible-request` for what is no number of days above 0
 * @example repeatPurchaseRate({ within: 30 })([{ accountId: "acme", on: "2026-01-05", amount: 10 }, { accountId: "acme", on: "2026-02-04", amount: 10 }, { accountId: "beta", on: "2026-01-10", amount: 10 }], { asOf: "2026-02-09" }) // => 0.5
 */
export const repeatPurchaseRate = defineFamily(
  {
    id: "repeat-purchase-rate",
    title: "Repeat purchase rate",
    meaning: "Share of the customers won in a period who ordered again within so many days of their first order.",
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
