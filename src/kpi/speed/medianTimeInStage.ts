import { median, type NumberSampleState } from "../../metric/quantile.js";
import { where } from "../../metric/where.js";
import { daysOfStay, dealsByStay, hasLeft, stayEnds, type DealInStage } from "../facts/dealsByStay.js";
import { stageOptionKinds, isInPipeline, type StageOptions } from "../facts/stageOptions.js";
import { defineFamily } from "../define/defineFamily.js";
import { defineKpi } from "../define/defineKpi.js";
import type { Kpi } from "../define/kpi.js";

/**
 * Median days that deals spent in a stage, of the stays that ended: less sensitive to slow deals than
 * {@link timeInStage}, and with the same blind spot for those still in it. With none the answer is null. Decision:
 * stage-path, leavings-not-deals, closed-only-cycle.
 *
 *     median of (left − entered)
 *
 * @param stage - the stage
 * @param pipeline - deals of this pipeline alone
 * @example medianTimeInStage({ stage: "demo" })([{ ...won, createdOn: "2026-01-05", closedOn: "2026-02-10", history: [{ on: "2026-01-05", stage: "demo" }, { on: "2026-01-20", stage: "offer" }] }]) // => 15
 */
export const medianTimeInStage = defineFamily(
  {
    id: "median-time-in-stage",
    title: "Time in stage, median",
    meaning:
      "Median days that deals spent in a stage, of the stays that ended: less sensitive to slow deals than timeInStage, and with the same blind spot for those still in it.",
    topic: "speed",
    nature: "lagging",
    kind: "quantitative",
    unit: "days",
    better: "lower",
    formula: "median days entered → left",
  },
  (about) =>
    ({ stage, pipeline }: StageOptions): Kpi<DealInStage, "opportunities", NumberSampleState, number | null> => {
      const leftStage = hasLeft(stage);
      return defineKpi({
        ...about,
        of: "opportunities",
        timeBasis: stayEnds,
        metric: where((deal) => isInPipeline(pipeline, deal) && leftStage(deal), median(daysOfStay)),
        facts: dealsByStay,
      });
    },
  stageOptionKinds,
);
