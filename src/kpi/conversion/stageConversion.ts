import type { ExactTotal } from "../../metric/exactTotal.js";
import { shareOf } from "../../metric/shareOf.js";
import { where } from "../../metric/where.js";
import { defineFamily } from "../define/defineFamily.js";
import { defineKpi } from "../define/defineKpi.js";
import type { Kpi } from "../define/kpi.js";
import {
  dealsByEntry,
  dealsInStages,
  hasPath,
  hasReached,
  reachedOn,
  type DealInStages,
} from "../facts/dealsInStages.js";
import { checkStagePair, isInPipeline, stagePairOptionKinds, type StagePairOptions } from "../facts/stageOptions.js";

/**
 * Share of the deals that reached one stage and then a later one, however late.
 *
 *     # that reached `to` or beyond / # that reached `from` or beyond
 *
 * A cohort, by the day a deal first reached `from`. Skipping a stage counts as passing it, going back does not undo it,
 * and a win is beyond every stage. The order of stages is that of the deal's own pipeline in the book. A stage that the
 * pipeline does not list is only reached by entering it. Every deal reached the first stage of its pipeline at its
 * creation.
 *
 * A close reaches the stage of the close. With `asOf`, stages reached later do not count. The rate of a recent cohort can
 * only rise. Gaps in a deal's history are filled from its creation. A deal without a history does not say which stages it
 * passed, and counts as missing. With nothing that reached `from` the answer is null. Decision: stage-path,
 * stage-reached, no-history-no-conversion.
 *
 * @param pair - the two stages, in one pipeline or in all that have them
 * @throws SalesKpiError `impossible-request` if the two are the same
 * @example stageConversion({ from: "demo", to: "offer" })({ stages: [{ id: "demo", order: 1 }, { id: "offer", order: 2 }], opportunities: [{ ...open, history: [{ on: "2026-02-02", stage: "demo" }] }, { ...lost, history: [{ on: "2026-01-12", stage: "demo" }, { on: "2026-02-01", stage: "offer" }] }] }) // => 0.5
 */
export const stageConversion = defineFamily(
  {
    id: "stage-conversion",
    title: "Stage conversion",
    meaning: "Share of the deals that reached one stage and then a later one, however late.",
    topic: "conversion",
    nature: "lagging",
    kind: "quantitative",
    unit: "ratio",
    better: "higher",
    formula: "# that reached the later stage ÷ # that reached the earlier",
  },
  (about) =>
    (pair: StagePairOptions): Kpi<DealInStages, "opportunities", ExactTotal, number | null> => {
      checkStagePair(pair);
      const { from, to, pipeline } = pair;
      const [reachedFrom, reachedTo] = [hasReached(from), hasReached(to)];
      return defineKpi({
        ...about,
        of: "opportunities",
        timeBasis: dealsByEntry(reachedOn(from)),
        metric: where(
          (deal: DealInStages) => isInPipeline(pipeline, deal) && (!hasPath(deal) || reachedFrom(deal)),
          shareOf<DealInStages>((deal) => (hasPath(deal) ? reachedTo(deal) : null)),
        ),
        facts: dealsInStages,
      });
    },
  stagePairOptionKinds,
);
