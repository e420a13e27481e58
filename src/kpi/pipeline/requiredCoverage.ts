import { ratioMoney } from "../../metric/ratioMoney.js";
import { sumMoney } from "../../metric/sumMoney.js";
import { where } from "../../metric/where.js";
import { isWon } from "../../model/accessors/opportunity.js";
import { defineKpi } from "../define/defineKpi.js";
import { amountAtStart, amountWon, dealsOpenAtStart, type DealOpenAtStart } from "../facts/dealsOpenAtStart.js";

/**
 * How much pipeline it took at a period's start for one unit of value won from it: the coverage to ask for.
 *
 *     1 / (Σ won in the period of the deals open at its start / Σ amount of those deals at its start)
 *
 * Not 1 / win rate: a rate by count takes a small deal for a large one, and one of closed deals forgets those that were still
 * open at the end. Won deals count with what they were won for. Deals created in the period are on neither side; nor is a
 * deal that lacks either amount, which is counted as missing. Without a period, and with nothing won, the answer is null.
 * Decision: required-coverage-yield.
 *
 * @example requiredCoverage([{ ...open, createdOn: "2025-12-01", amount: 300 }, { ...won, createdOn: "2025-12-01", closedOn: "2026-03-01", amount: 100 }], { during: { start: "2026-01-01", end: "2026-04-01" } }) // => 4
 */
export const requiredCoverage = defineKpi({
  id: "required-coverage",
  title: "Required coverage",
  meaning: "How much pipeline it took at a period's start for one unit of value won from it: the coverage to ask for.",
  of: "opportunities",
  topic: "pipeline",
  nature: "lagging",
  kind: "quantitative",
  unit: "ratio",
  better: "lower",
  formula: "Σ open at the start ÷ Σ won of it in the period",
  timeBasis: dealsOpenAtStart,
  metric: ratioMoney(
    sumMoney(amountAtStart),
    where(({ atEnd }: DealOpenAtStart) => atEnd !== undefined && isWon(atEnd), sumMoney(amountWon)),
  ),
});
