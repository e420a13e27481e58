import { quantile, type NumberSampleState } from "../../metric/quantile.js";
import { where } from "../../metric/where.js";
import { daysOfStay, dealsByStay, hasLeft, stayEnds, type DealInStage } from "../facts/dealsByStay.js";
import { stageOptionKinds, isInPipeline, type StageOptions } from "../facts/stageOptions.js";
import { defineFamily } from "../define/defineFamily.js";
import { defineKpi } from "../define/defineKpi.js";
import type { Kpi } from "../define/kpi.js";

/**
 * Days within which nine of ten stays in a stage ended, of those that did: a limit beyond which a deal is slow.
 *
 *     90 % quantile of (left − entered)
 *
 * Those still in the stage are left out, as in {@link timeInStage}. With none the answer is null. Decision: stage-path,
 * leavings-not-deals, closed-only-cycle.
 *
 * @param stage - the stage
 * @param pipeline - deals of this pipeline alone
 * @example ninetiethPercentileTimeInStage({ stage: "demo" })([{ ...won, createdOn: "2026-01-05", closedOn: "2026-02-10", history: [{ on: "2026-01-05", stage: "demo" }, { on: "2026-01-20", stage: "offer" }] }]) // => 15
 */
export const ninetiethPercentileTimeInStage = defineFamily(
  {
    id: "ninetieth-percentile-time-in-stage",
    title: "Time in stage, 90th percentile",
    meaning:
      "Days within which nine of ten stays in a stage ended, of those that did: a limit beyond which a deal is slow.",
    topic: "speed",
    nature: "lagging",
    kind: "quantitative",
    unit: "days",
    better: "lower",
    formula: "90 % quantile of days entered → left",
  },
  (about) =>
    ({ stage, pipeline }: StageOptions): Kpi<DealInStage, "opportunities", NumberSampleState, number | null> => {
      const leftStage = hasLeft(stage);
      return defineKpi({
        ...about,
        of: "opportunities",
        timeBasis: stayEnds,
        metric: where((deal) => isInPipeline(pipeline, deal) && leftStage(deal), quantile(0.9, daysOfStay)),
        facts: dealsByStay,
      });
    },
  stageOptionKinds,
);
