import { divideMoney } from "../../metric/ratioMoney.js";
import { Decimal } from "../../exact/decimal.js";
import { addProduct, emptySum } from "../../exact/exactSum.js";
import { sumToDecimal } from "../../exact/sumToDecimal.js";
import { winRate } from "../conversion/winRate.js";
import { derive } from "../define/derive.js";
import { openOpportunities } from "../pipeline/openOpportunities.js";
import { averageDealSize } from "../revenue/averageDealSize.js";
import { salesCycleClosedOnly } from "./salesCycleClosedOnly.js";

/**
 * Value that the open pipeline yields per day, at the win rate, deal size and sales cycle of the closed deals.
 *
 *     # open × win rate × average deal size / sales cycle in days
 *
 * A `Decimal`, money per day, rounded once at 34 digits. Open deals are those of `asOf`, or of the period's last day;
 * the other three factors are of the deals closed in the period, or by that day. Compare the figure over time; it is
 * not a forecast, because its cycle leaves out open deals. With nothing won, or with a cycle of 0 days or less, the
 * answer is null. {@link salesVelocityLevers} shows the effect of each factor. Decision: velocity-of-means.
 *
 * @example salesVelocity({ opportunities: [{ ...won, createdOn: "2026-01-01", closedOn: "2026-01-31", amount: 600 }, lost, open] }) // => 10
 */
export const salesVelocity = derive(
  { open: openOpportunities, winRate, averageDeal: averageDealSize, cycle: salesCycleClosedOnly },
  ({ open, winRate: rate, averageDeal, cycle }) => {
    if (rate === null || averageDeal === null || cycle === null || !(cycle > 0)) return null;
    // The product keeps all its digits, so that the quotient alone is rounded.
    return divideMoney(sumToDecimal(addProduct(emptySum(), averageDeal, new Decimal(open).times(rate))), cycle);
  },
  {
    id: "sales-velocity",
    title: "Sales velocity",
    meaning:
      "Value that the open pipeline yields per day, at the win rate, deal size and sales cycle of the closed deals.",
    topic: "speed",
    nature: "leading",
    kind: "quantitative",
    unit: "money-per-day",
    better: "higher",
    formula: "# open × win rate × average deal ÷ cycle",
  },
);
