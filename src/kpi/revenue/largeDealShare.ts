import { inField } from "../../metric/exactTotal.js";
import { ratioMoney } from "../../metric/ratioMoney.js";
import { sumMoney } from "../../metric/sumMoney.js";
import { where } from "../../metric/where.js";
import { amountOf, isWon } from "../../model/accessors/opportunity.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Amount } from "../../exact/amount.js";
import { toDecimal } from "../../exact/toDecimal.js";
import { defineFamily } from "../define/defineFamily.js";
import { defineKpi } from "../define/defineKpi.js";
import { amountParameter, nonNegativeAmount } from "../define/parameter.js";
import { closes } from "../facts/closes.js";

type Deal = Pick<Opportunity, "outcome" | "closedOn" | "amount">;

/**
 * Share of the won value that comes from large deals.
 *
 *     Σ amount of won deals above a size / Σ amount of won deals
 *
 * A `Decimal`. A deal of exactly that size is not large. A won deal without an amount is on neither side and counted as
 * missing. With nothing won the answer is null.
 *
 * @param above - the size, 0 or more
 * @throws SalesKpiError `impossible-request` for any other size
 * @example largeDealShare({ above: 1000 })([{ ...won, amount: 3000 }, { ...won, amount: 1000 }]) // => 0.75
 */
export const largeDealShare = defineFamily(
  {
    id: "large-deal-share",
    title: "Large-deal share",
    meaning: "Share of the won value that comes from large deals.",
    topic: "revenue",
    nature: "lagging",
    kind: "quantitative",
    unit: "ratio",
    better: "neither",
    formula: "Σ won amount above a size ÷ Σ won amount",
  },
  (about) =>
    ({ above }: { readonly above: Amount }) => {
      const size = amountParameter("above", above, nonNegativeAmount);
      const isLarge = (deal: Deal): boolean => {
        const { amount } = deal;
        return isWon(deal) && amount != null && inField(amountOf, () => toDecimal(amount).gt(size));
      };
      return defineKpi({
        ...about,
        of: "opportunities",
        timeBasis: closes,
        metric: ratioMoney(where(isLarge, sumMoney<Deal>(amountOf)), where(isWon, sumMoney<Deal>(amountOf))),
      });
    },
  { above: "amount" },
);
