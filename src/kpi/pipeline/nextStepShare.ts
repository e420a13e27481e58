import { shareOf } from "../../metric/shareOf.js";
import { where } from "../../metric/where.js";
import { isOpen } from "../../model/questions/opportunity.js";
import { dayRead, reads } from "../../model/questions/reads.js";
import { defineKpi } from "../define/defineKpi.js";
import { dealsSeen, seenDeals, type SeenDeal } from "./seenDeals.js";

const nextStepOn = /* @__PURE__ */ reads("nextStepOn", (deal: SeenDeal) => deal.nextStepOn);

/**
 * Share of the open opportunities that have a next step planned.
 *
 *     # open with a next step on the day or after it / # open
 *
 * A deal without a next step, or whose step has passed, has none planned. The step is the one its record states: asked about
 * a past day it is today's. Where no day is known, neither asked about nor the book's own, open deals are counted as missing.
 * With none the answer is null. Decision: next-step.
 *
 * @example nextStepShare([{ ...open, nextStepOn: "2026-03-31" }, { ...open, nextStepOn: "2026-03-30" }, open], { asOf: "2026-03-31" }).toFixed(2) // => '0.33'
 * @since 0.1.0
 */
export const nextStepShare = /* @__PURE__ */ defineKpi({
  id: "next-step-share",
  title: "Share of open deals with a next step",
  meaning: "Share of the open opportunities that have a next step planned.",
  of: "opportunities",
  question: "pipeline",
  nature: "leading",
  kind: "quantitative",
  unit: "ratio",
  better: "higher",
  formula: "# open with a next step to come ÷ # open",
  clock: seenDeals,
  metric: /* @__PURE__ */ where(isOpen, /* @__PURE__ */ shareOf(hasNextStep)),
  facts: dealsSeen,
});

function hasNextStep(deal: SeenDeal): boolean | null {
  const next = dayRead(nextStepOn, deal);
  return deal.seenOn == null ? null : next != null && next >= deal.seenOn;
}
