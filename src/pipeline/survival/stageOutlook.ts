import { checkOptions } from "../../checkOptions.js";
import { keyOfStage, listStages, type ListedStage } from "../../kpi/facts/listStages.js";
import { byStage } from "../value/byStage.js";
import { checkPipeline, historyKinds, knownHistory, type DealHistory, type HistoryQuestion } from "./dealHistory.js";
import { eachStaged, firstEntries } from "./stageEntries.js";
import type { Beginning } from "./watchedDeal.js";
import { watchedTogether, type WatchedTogether } from "./watchedTogether.js";

/** What is to be expected of deals once they have come to a stage. */
export interface StageOutlook extends ListedStage, WatchedTogether {}

/**
 * What to expect from each stage: how many of the deals that came to it are won in the end, and in how many days from
 * there.
 *
 *     won(t) = Σ open(before tᵢ) × winsᵢ ÷ atRiskᵢ     over the days tᵢ ≤ t since the first entry to the stage
 *
 * As {@link timeToWin} tells it from the creation: open deals count for as long as they have been watched, losses compete,
 * and shares are those by the last day watched. A deal counts once in each stage that it was in, from its first entry on.
 * One row for each stage of the book, in the order of pipelines and stages, and for those that deals alone name; where no
 * deal was, shares and days are null. Deals without a history are in no row; {@link winTimes} counts them. Decision:
 * first-entry, median-of-wins, stage-path.
 *
 * @param question - `asOf`: the day; `stages`: in the place of the book's; `pipeline`: the only one to show; `within`: the
 *   days that means are taken of
 * @throws SalesKpiError `impossible-request` where there is no day to look from or the book does not know it, or `within`
 *   is negative
 * @example
 * const history = [{ on: "2026-01-10", stage: "demo" }];
 * const deals = [{ ...won, history }, { ...lost, history }];
 * stageOutlook(deals, { asOf: "2026-03-31" }).map(({ stage, n, wonShare, median }) => [stage, n, wonShare, median.ofWins]) // => [ [ 'demo', 2, 0.5, 31 ] ]
 */
export function stageOutlook(
  history: DealHistory,
  question: HistoryQuestion & { readonly pipeline?: string | null | undefined; readonly within?: number } = {},
): readonly StageOutlook[] {
  checkOptions("stageOutlook", question, { ...historyKinds, pipeline: "any?", within: "number?" });
  checkPipeline("stageOutlook", question.pipeline);
  const known = knownHistory(history, question, "stageOutlook");
  const entries = byStage<Beginning[]>(() => []);
  eachStaged(known, (staged) => {
    firstEntries(staged, (stage, entry) => entries.of(staged.deal.pipelineId ?? null, stage).push(entry));
  });
  const watch = { ...known, shares: [0.25, 0.75, 0.9], within: question.within, missing: 0 };
  return listStages(known.book.stages, entries.all().map(keyOfStage), question.pipeline).map((place) => ({
    ...place,
    ...watchedTogether(entries.of(place.pipeline, place.stage), watch),
  }));
}
