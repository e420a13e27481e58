import { shareOf } from "../../metric/shareOf.js";
import { where } from "../../metric/where.js";
import { isOpen } from "../../model/accessors/opportunity.js";
import { defineKpi } from "../define/defineKpi.js";
import { dealsOpenAtStart, type DealOpenAtStart } from "../facts/dealsOpenAtStart.js";

/**
 * Share of the opportunities due in a period that were neither won nor lost in it.
 *
 *     # due in the period and still open at its end / # due in the period
 *
 * Due are the opportunities open at the period's start with an expected close, as known then, in the period; a later
 * postponement does not matter. With `asOf` in the period: due by that day, and still open at its end. Deals created in
 * the period are not due. A deal without an expected close is counted as missing. By number; for value see
 * {@link slippageRateByValue}. Without a period, or with none due, the answer is null. Decision: slippage-snapshot,
 * left-out-of-shares.
 *
 * @example slippageRate([{ ...open, createdOn: "2025-12-01", expectedCloseOn: "2026-02-01" }, { ...won, createdOn: "2025-12-01", expectedCloseOn: "2026-02-01", closedOn: "2026-03-01" }], { during: { start: "2026-01-01", end: "2026-04-01" } }) // => 0.5
 */
export const slippageRate = defineKpi({
  id: "slippage-rate",
  title: "Slippage rate",
  meaning: "Share of the opportunities due in a period that were neither won nor lost in it.",
  of: "opportunities",
  topic: "pipeline",
  nature: "lagging",
  kind: "quantitative",
  unit: "ratio",
  better: "lower",
  formula: "# due at the start and open at the end ÷ # due at the start",
  timeBasis: dealsOpenAtStart,
  metric: where(({ isDue }: DealOpenAtStart) => isDue !== false, shareOf(hasSlipped)),
});

function hasSlipped({ isDue, atEnd }: DealOpenAtStart): boolean | null {
  return isDue && atEnd ? isOpen(atEnd) : null;
}
