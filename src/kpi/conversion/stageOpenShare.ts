import type { ExactTotal } from "../../metric/exactTotal.js";
import { shareOf } from "../../metric/shareOf.js";
import { where } from "../../metric/where.js";
import { isOpen } from "../../model/accessors/opportunity.js";
import { defineFamily } from "../define/defineFamily.js";
import { defineKpi } from "../define/defineKpi.js";
import type { Kpi } from "../define/kpi.js";
import { dealsByEntry, dealsInStages, enteredOn, hasPath, wasIn, type DealInStages } from "../facts/dealsInStages.js";
import { stageOptionKinds, isInPipeline, type StageOptions } from "../facts/stageOptions.js";

/**
 * Share of the deals that were ever in a stage and are still open: the part of {@link stageWinRate} that is still
 * undecided.
 *
 *     # open / # that entered the stage
 *
 * Open in any stage. By the day a deal first entered; with `asOf`, deals that closed later are open. Deals without a
 * history are missing. With none that entered the answer is null. Decision: stage-path, no-history-no-conversion.
 *
 * @param stage - the stage
 * @param pipeline - deals of this pipeline alone
 * @example stageOpenShare({ stage: "demo" })([won, lost, open, open].map((deal) => ({ ...deal, history: [{ on: "2026-02-02", stage: "demo" }] }))) // => 0.5
 */
export const stageOpenShare = defineFamily(
  {
    id: "stage-open-share",
    title: "Open share of those that entered a stage",
    meaning:
      "Share of the deals that were ever in a stage and are still open: the part of stageWinRate that is still undecided.",
    topic: "conversion",
    nature: "lagging",
    kind: "quantitative",
    unit: "ratio",
    better: "neither",
    formula: "# open ÷ # that entered the stage",
  },
  (about) =>
    ({ stage, pipeline }: StageOptions): Kpi<DealInStages, "opportunities", ExactTotal, number | null> => {
      const entered = wasIn(stage);
      return defineKpi({
        ...about,
        of: "opportunities",
        timeBasis: dealsByEntry(enteredOn(stage)),
        metric: where(
          (deal: DealInStages) => isInPipeline(pipeline, deal) && (!hasPath(deal) || entered(deal)),
          shareOf<DealInStages>((deal) => (hasPath(deal) ? isOpen(deal) : null)),
        ),
        facts: dealsInStages,
      });
    },
  stageOptionKinds,
);
