import { proportionOf, type ProportionState } from "../../metric/proportion.js";
import { isOpen } from "../../model/accessors/opportunity.js";
import { defineFamily } from "../define/defineFamily.js";
import { defineKpi } from "../define/defineKpi.js";
import type { Kpi } from "../define/kpi.js";
import { dealsByEntry, dealsInStages, enteredOn, wasIn, type DealInStages } from "../facts/dealsInStages.js";
import { stageOptionKinds, isInPipeline, type StageOptions } from "../facts/stageOptions.js";

/**
 * Share of the deals that were ever in a stage and are still open: the part of {@link stageWinRate} that is still
 * undecided.
 *
 *     # open / # that entered the stage
 *
 * Open in any stage. By the day a deal first entered; with `asOf`, deals that closed later are open. With none that
 * entered the answer is null. Decision: stage-path.
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
    ({ stage, pipeline }: StageOptions): Kpi<DealInStages, "opportunities", ProportionState, number | null> => {
      const entered = wasIn(stage);
      return defineKpi({
        ...about,
        of: "opportunities",
        timeBasis: dealsByEntry(enteredOn(stage)),
        metric: proportionOf<DealInStages>({
          of: isOpen,
          among: (deal) => isInPipeline(pipeline, deal) && entered(deal),
        }),
        facts: dealsInStages,
      });
    },
  stageOptionKinds,
);
