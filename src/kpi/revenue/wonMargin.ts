import { sumMoney } from "../../metric/sumMoney.js";
import { where } from "../../metric/where.js";
import { closedOn, isWon } from "../../model/questions/opportunity.js";
import { reads } from "../../model/questions/reads.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Amount } from "../../money/amount.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";

type Deal = Pick<Opportunity, "outcome" | "closedOn" | "margin">;

/**
 * Margin of the opportunities won.
 *
 *     Σ margin of won, by the day they closed
 *
 * Exact to the last digit. A won deal that does not state its margin adds nothing and is counted as missing. With none
 * the answer is 0.
 *
 * @example wonMargin([{ ...won, margin: "400.10" }, { ...won, margin: 0.2 }, lost]) // => 400.3
 * @since 0.1.0
 */
export const wonMargin = /* @__PURE__ */ defineKpi({
  id: "won-margin",
  title: "Won margin",
  meaning: "Margin of the opportunities won.",
  of: "opportunities",
  question: "revenue",
  nature: "lagging",
  kind: "quantitative",
  unit: "money",
  better: "higher",
  formula: "Σ won margin",
  clock: /* @__PURE__ */ flow<Deal>(closedOn),
  metric: /* @__PURE__ */ where(
    isWon,
    /* @__PURE__ */ sumMoney(/* @__PURE__ */ reads<Deal, Amount>("margin", (deal) => deal.margin)),
  ),
});
