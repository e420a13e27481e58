import type { ExactTotal } from "../../metric/exactTotal.js";
import { mean } from "../../metric/mean.js";
import { where } from "../../metric/where.js";
import { daysOfStay, dealsByStay, hasLeft, stayEnds, type DealInStage } from "../facts/dealsByStay.js";
import { stageOptionKinds, isInPipeline, type StageOptions } from "../facts/stageOptions.js";
import { defineFamily } from "../define/defineFamily.js";
import { defineKpi } from "../define/defineKpi.js";
import type { Kpi } from "../define/kpi.js";

/**
 * Mean days that deals spent in a stage, of the stays that ended.
 *
 *     Σ (left − entered) / # stays that ended and say when they began
 *
 * By the day of the exit, forward, back or closed. A deal that came back has two stays. Deals still in the stage do not
 * count; they are the slow ones, so the figure is too short as a forecast. A stay without a known entry, or without a
 * closing day of its closed deal, is counted as missing. With none the answer is null. Decision: stage-path,
 * leavings-not-deals, closed-only-cycle.
 *
 * @param stage - the stage
 * @param pipeline - deals of this pipeline alone
 * @example timeInStage({ stage: "demo" })([{ ...won, createdOn: "2026-01-05", closedOn: "2026-02-10", history: [{ on: "2026-01-05", stage: "demo" }, { on: "2026-01-20", stage: "offer" }] }]) // => 15
 */
export const timeInStage = defineFamily(
  {
    id: "time-in-stage",
    title: "Time in stage, mean",
    meaning: "Mean days that deals spent in a stage, of the stays that ended.",
    topic: "speed",
    nature: "lagging",
    kind: "quantitative",
    unit: "days",
    better: "lower",
    formula: "mean days entered → left",
  },
  (about) =>
    ({ stage, pipeline }: StageOptions): Kpi<DealInStage, "opportunities", ExactTotal, number | null> => {
      const leftStage = hasLeft(stage);
      return defineKpi({
        ...about,
        of: "opportunities",
        timeBasis: stayEnds,
        metric: where((deal) => isInPipeline(pipeline, deal) && leftStage(deal), mean(daysOfStay)),
        facts: dealsByStay,
      });
    },
  stageOptionKinds,
);
