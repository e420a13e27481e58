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
 * Value that the open pipeline brings in per day, at the win rate, deal size and sales cycle of the deals closed.
 *
 *     # open × win rate × average deal size / sales cycle in days
 *
 * A `Decimal`, money per day, rounded once at 34 digits. Open are those of the day asked about, or of the period's last; the
 * other three are of the deals closed in the period, or by that day. A figure to compare with itself over time, not a
 * forecast: its cycle leaves open deals out. Where nothing was won, or the cycle is not longer than 0 days, the answer is
 * null. What each factor does is told by {@link salesVelocityLevers}. Decision: velocity-of-means.
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
      "Value that the open pipeline brings in per day, at the win rate, deal size and sales cycle of the deals closed.",
    topic: "speed",
    nature: "leading",
    kind: "quantitative",
    unit: "money-per-day",
    better: "higher",
    formula: "# open × win rate × average deal ÷ cycle",
  },
);
