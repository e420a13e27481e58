import { ratioMoney } from "../../metric/ratioMoney.js";
import { sumMoney } from "../../metric/sumMoney.js";
import { where } from "../../metric/where.js";
import { amountOf, isOpen } from "../../model/accessors/opportunity.js";
import { defineKpi } from "../define/defineKpi.js";
import { dealsOpenAtStart, type DealOpenAtStart } from "../facts/dealsOpenAtStart.js";

/**
 * Share of the value due in a period that was neither won nor lost in it.
 *
 *     Σ amount of due and still open at its end / Σ amount of due
 *
 * The deals are those of {@link slippageRate}, each with the amount known when the period began, on both sides: a deal
 * that shrank did not slip. A due deal without an amount is on neither side and counted as missing. There is no
 * interval, because none is valid for a ratio of values. Without a period, and with no value due, the answer is null.
 * Decision: slippage-snapshot.
 *
 * @example slippageRateByValue([{ ...open, createdOn: "2025-12-01", expectedCloseOn: "2026-02-01", amount: 300 }, { ...won, createdOn: "2025-12-01", expectedCloseOn: "2026-02-01", closedOn: "2026-03-01", amount: 100 }], { during: { start: "2026-01-01", end: "2026-04-01" } }) // => 0.75
 */
export const slippageRateByValue = defineKpi({
  id: "slippage-rate-by-value",
  title: "Slippage rate by value",
  meaning: "Share of the value due in a period that was neither won nor lost in it.",
  of: "opportunities",
  topic: "pipeline",
  nature: "lagging",
  kind: "quantitative",
  unit: "ratio",
  better: "lower",
  formula: "Σ due at the start and open at the end ÷ Σ due at the start",
  timeBasis: dealsOpenAtStart,
  metric: where(
    ({ isDue }: DealOpenAtStart) => isDue === true,
    ratioMoney(
      where(({ atEnd }: DealOpenAtStart) => atEnd !== undefined && isOpen(atEnd), sumMoney<DealOpenAtStart>(amountOf)),
      sumMoney<DealOpenAtStart>(amountOf),
    ),
  ),
});
