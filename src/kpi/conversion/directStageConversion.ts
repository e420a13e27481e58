import { proportionOf, type ProportionState } from "../../metric/proportion.js";
import { defineFamily } from "../define/defineFamily.js";
import { defineKpi } from "../define/defineKpi.js";
import type { Kpi } from "../define/kpi.js";
import { dealsByStay, hasLeft, stayEnds, type DealInStage } from "../facts/dealsByStay.js";
import { stagePairOptionKinds, checkStagePair, isInPipeline, type StagePairOptions } from "../facts/stageOptions.js";

/**
 * Share of the times that deals left a stage in which the next stage was a certain other one.
 *
 *     # that went straight to `to` / # that left `from`
 *
 * By the day they left. A deal that is won or lost in `from` left it on its close, and went nowhere; one that came back and
 * left again counts twice, as a step of the process does. Where stages may be skipped or returned to, the shares of all next
 * stages say what happens; {@link stageConversion} says how many get through in the end. Deals still in `from` do not count.
 * With none that left the answer is null. Decision: stage-path, leavings-not-deals.
 *
 * @param pair - the two stages, in one pipeline or in all that have them
 * @throws SalesKpiError `impossible-request` where the two are the same
 * @example directStageConversion({ from: "demo", to: "offer" })([{ ...lost, history: [{ on: "2026-01-12", stage: "demo" }] }, { ...won, history: [{ on: "2026-01-05", stage: "demo" }, { on: "2026-01-20", stage: "offer" }] }]) // => 0.5
 */
export const directStageConversion = defineFamily(
  {
    id: "direct-stage-conversion",
    title: "Direct stage conversion",
    meaning: "Share of the times that deals left a stage in which the next stage was a certain other one.",
    topic: "conversion",
    nature: "lagging",
    kind: "quantitative",
    unit: "ratio",
    better: "higher",
    formula: "# whose next stage was the other ÷ # that left the stage",
  },
  (about) =>
    (pair: StagePairOptions): Kpi<DealInStage, "opportunities", ProportionState, number | null> => {
      checkStagePair(pair);
      const { from, to, pipeline } = pair;
      const leftFrom = hasLeft(from);
      return defineKpi({
        ...about,
        of: "opportunities",
        timeBasis: stayEnds,
        metric: proportionOf<DealInStage>({
          of: ({ stay }) => stay?.next === to,
          among: (deal) => isInPipeline(pipeline, deal) && leftFrom(deal),
        }),
        facts: dealsByStay,
      });
    },
  stagePairOptionKinds,
);
