import { checkOptions } from "../../checkOptions.js";
import { keyOfStage, stagePlaces, type StagePlace } from "../../kpi/facts/stagePlaces.js";
import { stageMap } from "../value/stageMap.js";
import {
  checkPipeline,
  historyOptionKinds,
  historyAsOf,
  type DealHistory,
  type HistoryOptions,
} from "./dealHistory.js";
import { forEachStagedDeal, forEachFirstEntry } from "./stageEntries.js";
import type { DealStart } from "./dealDuration.js";
import { summariseDurations, type DurationSummary } from "./summariseDurations.js";

/** Outlook of deals from their entry to a stage. */
export interface StageOutlook extends StagePlace, DurationSummary {}

/** Options of a stage outlook: a history, one pipeline of it, and the days of means. */
export interface StageOutlookOptions extends HistoryOptions {
  /** Only pipeline to show, null for the pipeline without a name; all by default. */
  readonly pipeline?: string | null | undefined;
  /** Days within which means are taken; all days observed by default. */
  readonly within?: number | undefined;
}

/**
 * Returns the outlook of each stage: the share of the deals that entered it and are won in the end, and the days from there
 * to the win.
 *
 *     won(t) = Σ open(before tᵢ) × winsᵢ ÷ atRiskᵢ     over the days tᵢ ≤ t since the first entry to the stage
 *
 * The estimate is that of {@link timeToWin}, from the entry instead of the creation: open deals are censored, losses compete,
 * and shares are those by the last day observed. A deal counts once in each stage that it was in, from its first entry on.
 * There is one row for each stage of the book, in the order of pipelines and stages, and for each stage that deals alone
 * name. In a stage without deals, shares and days are null. Deals without a history are in no row; {@link winTimes} counts
 * them. Decision: first-entry, median-of-wins, stage-path.
 *
 * @param options - `asOf`: the day; `stages`: in place of the book's; `pipeline`: the only one to show; `within`: the days of
 *   means
 * @throws SalesKpiError `impossible-request` if there is no day, the book does not know the day, or `within` is negative
 * @example
 * const history = [{ on: "2026-01-10", stage: "demo" }];
 * const deals = [{ ...won, history }, { ...lost, history }];
 * stageOutlook(deals, { asOf: "2026-03-31" }).map(({ stage, n, wonShare, median }) => [stage, n, wonShare, median.ofWins]) // => [ [ 'demo', 2, 0.5, 31 ] ]
 */
export function stageOutlook(history: DealHistory, options: StageOutlookOptions = {}): readonly StageOutlook[] {
  checkOptions("stageOutlook", options, { ...historyOptionKinds, pipeline: "any?", within: "number?" });
  checkPipeline("stageOutlook", options.pipeline);
  const known = historyAsOf(history, options, "stageOutlook");
  const entries = stageMap<DealStart[]>(() => []);
  forEachStagedDeal(known, (staged) => {
    forEachFirstEntry(staged, (stage, entry) => entries.getOrCreate(staged.deal.pipelineId ?? null, stage).push(entry));
  });
  const summary = { ...known, shares: [0.25, 0.75, 0.9], within: options.within, missing: 0 };
  return stagePlaces(known.book.stages, entries.entries().map(keyOfStage), options.pipeline).map((place) => ({
    ...place,
    ...summariseDurations(entries.getOrCreate(place.pipeline, place.stage), summary),
  }));
}
