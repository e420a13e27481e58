import { sumMoney } from "../../metric/sumMoney.js";
import { where } from "../../metric/where.js";
import { amountOf, isWon } from "../../model/accessors/opportunity.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import { defineKpi } from "../define/defineKpi.js";
import { closes } from "../facts/closes.js";

type Deal = Pick<Opportunity, "outcome" | "closedOn" | "amount">;

/**
 * Value of the opportunities won: bookings, not invoices.
 *
 *     Σ amount of won, by the day they closed
 *
 * Exact to the last digit. A won deal without an amount adds nothing and is counted as missing. With none the answer is 0.
 *
 * @example wonRevenue([{ ...won, amount: "1000.10" }, { ...won, amount: 0.2 }, lost]) // => 1000.3
 */
export const wonRevenue = defineKpi({
  id: "won-revenue",
  title: "Won revenue",
  meaning: "Value of the opportunities won: bookings, not invoices.",
  of: "opportunities",
  topic: "revenue",
  nature: "lagging",
  kind: "quantitative",
  unit: "money",
  better: "higher",
  formula: "Σ won amount",
  timeBasis: closes,
  metric: where(isWon, sumMoney<Deal>(amountOf)),
});
