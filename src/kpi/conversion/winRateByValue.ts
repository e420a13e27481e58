import { ratioMoney } from "../../metric/ratioMoney.js";
import { sumMoney } from "../../metric/sumMoney.js";
import { where } from "../../metric/where.js";
import { amountOf, isClosed, isWon } from "../../model/accessors/opportunity.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import { defineKpi } from "../define/defineKpi.js";
import { closes } from "../facts/closes.js";

type Deal = Pick<Opportunity, "outcome" | "closedOn" | "amount">;

/**
 * Share of the value of closed opportunities that was won.
 *
 *     Σ won amount / (Σ won amount + Σ lost amount)
 *
 * A `Decimal`, rounded once at 34 digits. Deals without an amount are on neither side and counted as missing. With no
 * value closed the answer is null. There is no interval, because none is valid for a ratio of values. If an export sets
 * lost deals to 0, the rate is always 1. Decision: which-win-rate.
 *
 * @example winRateByValue([{ ...won, amount: 300 }, { ...lost, amount: 100 }]) // => 0.75
 */
export const winRateByValue = defineKpi({
  id: "win-rate-by-value",
  title: "Win rate by value",
  meaning: "Share of the value of closed opportunities that was won.",
  of: "opportunities",
  topic: "conversion",
  nature: "lagging",
  kind: "quantitative",
  unit: "ratio",
  better: "higher",
  formula: "Σ won ÷ (Σ won + Σ lost)",
  timeBasis: closes,
  metric: ratioMoney(where(isWon, sumMoney<Deal>(amountOf)), where(isClosed, sumMoney<Deal>(amountOf))),
});
