import type { ExactTotal } from "../../metric/exactTotal.js";
import { shareOf } from "../../metric/shareOf.js";
import { where } from "../../metric/where.js";
import { defineFamily } from "../define/defineFamily.js";
import { defineKpi } from "../define/defineKpi.js";
import type { Kpi } from "../define/kpi.js";
import { dealsByStay, hasLeft, stayEnds, type DealInStage } from "../facts/dealsByStay.js";
import { hasPath } from "../facts/dealsInStages.js";
import { stagePairOptionKinds, checkStagePair, isInPipeline, type StagePairOptions } from "../facts/stageOptions.js";

/**
 * Share of the exits from a stage that led straight to a given next stage.
 *
 *     # that went straight to `to` / # that left `from`
 *
 * By the day of the exit. A close is a step to the stage of the close; a deal that is won or lost in `from` leaves it to no
 * stage. A deal that returns and leaves again counts twice. {@link stageConversion} counts deals that get through in the
 * end. Deals still in `from` do not count, and deals without a history are missing. With none that left the answer is
 * null. Decision: stage-path, leavings-not-deals, no-history-no-conversion.
 *
 * @param pair - the two stages, in one pipeline or in all that have them
 * @throws SalesKpiError `impossible-request` if the two are the same
 * @example directStageConversion({ from: "demo", to: "offer" })([{ ...lost, history: [{ on: "2026-01-12", stage: "demo" }] }, { ...won, history: [{ on: "2026-01-05", stage: "demo" }, { on: "2026-01-20", stage: "offer" }] }]) // => 0.5
 */
export const directStageConversion = defineFamily(
  {
    id: "direct-stage-conversion",
    title: "Direct stage conversion",
    meaning: "Share of the exits from a stage that led straight to a given next stage.",
    topic: "conversion",
    nature: "lagging",
    kind: "quantitative",
    unit: "ratio",
    better: "higher",
    formula: "# whose next stage was the other ÷ # that left the stage",
  },
  (about) =>
    (pair: StagePairOptions): Kpi<DealInStage, "opportunities", ExactTotal, number | null> => {
      checkStagePair(pair);
      const { from, to, pipeline } = pair;
      const leftFrom = hasLeft(from);
      return defineKpi({
        ...about,
        of: "opportunities",
        timeBasis: stayEnds,
        metric: where(
          (deal: DealInStage) => isInPipeline(pipeline, deal) && (!hasPath(deal) || leftFrom(deal)),
          shareOf<DealInStage>((deal) => (hasPath(deal) ? deal.stay?.next === to : null)),
        ),
        facts: dealsByStay,
      });
    },
  stagePairOptionKinds,
);
