import { sumMoney } from "../../metric/sumMoney.js";
import { where } from "../../metric/where.js";
import { isWon } from "../../model/accessors/opportunity.js";
import { accessor } from "../../model/accessors/accessor.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Amount } from "../../exact/amount.js";
import { defineKpi } from "../define/defineKpi.js";
import { closes } from "../facts/closes.js";

type Deal = Pick<Opportunity, "outcome" | "closedOn" | "margin">;

/**
 * Margin of the opportunities won.
 *
 *     Σ margin of won, by the day they closed
 *
 * Exact to the last digit. A won deal without a margin adds nothing and is counted as missing. With none the answer is
 * 0.
 *
 * @example wonMargin([{ ...won, margin: "400.10" }, { ...won, margin: 0.2 }, lost]) // => 400.3
 */
export const wonMargin = defineKpi({
  id: "won-margin",
  title: "Won margin",
  meaning: "Margin of the opportunities won.",
  of: "opportunities",
  topic: "revenue",
  nature: "lagging",
  kind: "quantitative",
  unit: "money",
  better: "higher",
  formula: "Σ won margin",
  timeBasis: closes,
  metric: where(isWon, sumMoney(accessor<Deal, Amount>("margin", (deal) => deal.margin))),
});
