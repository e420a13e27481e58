import { ratioMoney } from "../../metric/ratioMoney.js";
import { sumMoney } from "../../metric/sumMoney.js";
import { where } from "../../metric/where.js";
import { isWon } from "../../model/accessors/opportunity.js";
import { defineKpi } from "../define/defineKpi.js";
import { amountAtStart, amountWon, dealsOpenAtStart, type DealOpenAtStart } from "../facts/dealsOpenAtStart.js";

/**
 * Pipeline at a period's start per unit of value won from it: the coverage to ask for.
 *
 *     1 / (Σ won in the period of the deals open at its start / Σ amount of those deals at its start)
 *
 * Not 1 / win rate, which ignores the size of deals and the deals still open at the end. Won deals count with the
 * amount they were won for. Deals created in the period are on neither side. A deal that lacks either amount is on
 * neither side and counted as missing. Without a period, or with nothing won, the answer is null. Decision:
 * required-coverage-yield.
 *
 * @example requiredCoverage([{ ...open, createdOn: "2025-12-01", amount: 300 }, { ...won, createdOn: "2025-12-01", closedOn: "2026-03-01", amount: 100 }], { during: { start: "2026-01-01", end: "2026-04-01" } }) // => 4
 */
export const requiredCoverage = defineKpi({
  id: "required-coverage",
  title: "Required coverage",
  meaning: "Pipeline at a period's start per unit of value won from it: the coverage to ask for.",
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
