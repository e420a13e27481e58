import { shareOf } from "../../metric/shareOf.js";
import { where } from "../../metric/where.js";
import { isOpen } from "../../model/accessors/opportunity.js";
import { readDayOf, accessor } from "../../model/accessors/accessor.js";
import { defineKpi } from "../define/defineKpi.js";
import { dealsWithStages, dealsAsOf, type DealAsOf } from "../facts/dealsAsOf.js";

const nextStepOn = accessor("nextStepOn", (deal: DealAsOf) => deal.nextStepOn);

/**
 * Share of the open opportunities that have a next step planned.
 *
 *     # open with a next step on the day or after it / # open
 *
 * A next step in the past does not count. The step is that of the present record, on past days too. Without a day,
 * neither `asOf` nor the period nor the book's own, open deals are counted as missing. With none the answer is null.
 * Decision: next-step.
 *
 * @example nextStepShare([{ ...open, nextStepOn: "2026-03-31" }, { ...open, nextStepOn: "2026-03-30" }, open], { asOf: "2026-03-31" }).toFixed(2) // => '0.33'
 */
export const nextStepShare = defineKpi({
  id: "next-step-share",
  title: "Share of open deals with a next step",
  meaning: "Share of the open opportunities that have a next step planned.",
  of: "opportunities",
  topic: "pipeline",
  nature: "leading",
  kind: "quantitative",
  unit: "ratio",
  better: "higher",
  formula: "# open with a next step to come ÷ # open",
  timeBasis: dealsAsOf,
  metric: where(isOpen, shareOf(hasNextStep)),
  facts: dealsWithStages,
});

function hasNextStep(deal: DealAsOf): boolean | null {
  const next = readDayOf(nextStepOn, deal);
  return deal.asOf == null ? null : next != null && next >= deal.asOf;
}
