import type { ExactTotal } from "../../metric/exactTotal.js";
import { shareOf } from "../../metric/shareOf.js";
import { where } from "../../metric/where.js";
import { isClosed, isWon } from "../../model/accessors/opportunity.js";
import { defineFamily } from "../define/defineFamily.js";
import { defineKpi } from "../define/defineKpi.js";
import type { Kpi } from "../define/kpi.js";
import { dealsByEntry, dealsInStages, enteredOn, hasPath, wasIn, type DealInStages } from "../facts/dealsInStages.js";
import { stageOptionKinds, isInPipeline, type StageOptions } from "../facts/stageOptions.js";

/**
 * Share of the closed deals that were won, among the deals that were ever in a stage.
 *
 *     # won / # closed, of those that entered the stage
 *
 * A cohort, by the day a deal first entered the stage. A deal that skipped the stage was never in it. Deals still open
 * are on neither side: if losses close sooner or later than wins, the rate of a recent cohort is biased, so read it
 * beside {@link stageOpenShare}. With `asOf`, deals that closed later are open. Deals without a history are missing. With
 * none closed the answer is null. Decision: stage-path, no-history-no-conversion.
 *
 * @param stage - the stage
 * @param pipeline - deals of this pipeline alone
 * @example stageWinRate({ stage: "demo" })([won, lost, open].map((deal) => ({ ...deal, history: [{ on: "2026-02-02", stage: "demo" }] }))) // => 0.5
 */
export const stageWinRate = defineFamily(
  {
    id: "stage-win-rate",
    title: "Win rate from a stage",
    meaning: "Share of the closed deals that were won, among the deals that were ever in a stage.",
    topic: "conversion",
    nature: "lagging",
    kind: "quantitative",
    unit: "ratio",
    better: "higher",
    formula: "# won ÷ # closed, of those that entered the stage",
  },
  (about) =>
    ({ stage, pipeline }: StageOptions): Kpi<DealInStages, "opportunities", ExactTotal, number | null> => {
      const entered = wasIn(stage);
      return defineKpi({
        ...about,
        of: "opportunities",
        timeBasis: dealsByEntry(enteredOn(stage)),
        metric: where(
          (deal: DealInStages) => isClosed(deal) && isInPipeline(pipeline, deal) && (!hasPath(deal) || entered(deal)),
          shareOf<DealInStages>((deal) => (hasPath(deal) ? isWon(deal) : null)),
        ),
        facts: dealsInStages,
      });
    },
  stageOptionKinds,
);
