import { checkOptions } from "../../checkOptions.js";
import { compareKeys } from "../../collections/compareKeys.js";
import { createdOn } from "../../model/accessors/opportunity.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import { historyAsOf, historyOptionKinds, type DealHistory, type HistoryOptions } from "./dealHistory.js";
import {
  durationAccumulator,
  learnCurves,
  stageDurationAccumulator,
  type DurationAccumulator,
} from "./durationAccumulator.js";
import type { WinTimes } from "./learnedCurves.js";
import { forEachStagedDeal } from "./stageEntries.js";

/** Day, stages and begin of the history that win times are learned from. */
export type WinTimesOptions = HistoryOptions;

/**
 * Learns from history the outcomes of deals after their entry to a stage: for each stage of each pipeline the shares won,
 * lost and open by the days since. {@link winProbability} reads the probability of a deal from them,
 * {@link learnedProbability} weights a pipeline with them.
 *
 * A deal counts once in each stage it was in, from its first entry on, whatever it skipped or returned to. An open deal is
 * censored on the day of the history. Nothing after `asOf` counts: neither outcomes nor stages. A deal without a history has
 * no day of entry and is `missing`; see {@link winTimesSinceCreation}. With `adoptedOn`, a deal that entered a stage before
 * that day is at risk from that day on.
 *
 * A deal is compared with all deals that were open as many days after their entry, among them deals that had moved on to a
 * better stage. For a deal that stays, use {@link winTimesInStage}. Decision: first-entry, open-and-moved-on, stage-path.
 *
 * @throws SalesKpiError `impossible-request` if there is no day, or the book does not know the day
 * @example
 * const history = [{ on: "2026-01-10", stage: "demo" }];
 * const learned = winTimes([{ ...won, history }, { ...lost, history }, { ...open, history }], { asOf: "2026-03-31" });
 * learned.curves.map(({ stage, n, won, lost, open }) => `${stage}: ${n} deals, ${won} won, ${lost} lost, ${open} open`) // => [ 'demo: 3 deals, 1 won, 1 lost, 1 open' ]
 */
export const winTimes = (history: DealHistory, options: WinTimesOptions = {}): WinTimes =>
  winTimesByStage("winTimes", history, options, "stage-entry");

/**
 * Learns {@link winTimes} of the deals that had stayed: a deal is compared with the deals that were still in the stage after
 * as many days.
 *
 *     P(won by h | in the stage after t days) = (won(h) − won(t)) ÷ open(t),   of the deals in the stage for more than t days
 *
 * Staying counts here, and not in {@link winTimes}: deals that move on leave the comparison. The longer a deal stays, the
 * fewer deals the answer rests on. Days are those of the deal's latest stay; of a deal of the history the first stay counts.
 * The result keeps the days of every deal and so is larger. Decision: open-and-moved-on.
 *
 * @throws SalesKpiError `impossible-request` if there is no day, or the book does not know the day
 * @example
 * const deal = { ...won, history: [{ on: "2026-01-10", stage: "demo" }, { on: "2026-01-20", stage: "offer" }] };
 * winTimesInStage([deal], { asOf: "2026-03-31" }).curves[0].deals // => [ { time: 31, cause: 'won', entry: null, stay: 10 } ]
 */
export const winTimesInStage = (history: DealHistory, options: WinTimesOptions = {}): WinTimes =>
  winTimesByStage("winTimesInStage", history, options, "stay");

/**
 * Learns {@link winTimes} counted from the creation, for each pipeline: for histories without days of entry to a stage.
 *
 * An open deal is compared with the deals that were open at its age; its stage adds nothing.
 *
 * @throws SalesKpiError `impossible-request` if there is no day, or the book does not know the day
 * @example winTimesSinceCreation([won, lost, open], { asOf: "2026-03-31" }).curves.map(({ stage, n, open }) => [stage, n, open]) // => [ [ null, 3, 1 ] ]
 */
export function winTimesSinceCreation(history: DealHistory, options: WinTimesOptions = {}): WinTimes {
  const where = "winTimesSinceCreation";
  const known = historyAsOf(history, checkOptions(where, options, historyOptionKinds), where);
  const pipelines = new Map<string | null, DurationAccumulator>();
  for (const deal of known.deals) {
    const from = readDayOf(createdOn, deal) ?? known.asOf;
    getOrInsert(pipelines, deal.pipelineId ?? null, () => durationAccumulator(known)).add({ deal, from });
  }
  const groups = [...pipelines]
    .sort(([left], [right]) => compareKeys(left, right))
    .map(([pipeline, accumulator]) => ({ pipeline, stage: null, accumulator }));
  return learnCurves(known, "creation", groups, known.unplaced.length);
}

function winTimesByStage(
  where: string,
  history: DealHistory,
  options: WinTimesOptions,
  since: "stage-entry" | "stay",
): WinTimes {
  const known = historyAsOf(history, checkOptions(where, options, historyOptionKinds), where);
  const stages = stageDurationAccumulator(known);
  forEachStagedDeal(known, stages.add);
  return stages.winTimes(since);
}
