import { checkOptions } from "../../checkOptions.js";
import { keyOfStage, listStages, type ListedStage } from "../../kpi/facts/listStages.js";
import { isWon } from "../../model/accessors/opportunity.js";
import { sampleQuantile } from "../../stats/sample/sampleQuantile.js";
import { daysBetween } from "../../time/dayNumber.js";
import { stageMap } from "../value/stageMap.js";
import {
  checkPipeline,
  historyOptionKinds,
  historyAsOf,
  type DealHistory,
  type HistoryOptions,
  type HistoryAsOf,
} from "./dealHistory.js";
import { forEachStagedDeal, type StagedDeal } from "./stageEntries.js";

/** Days that won deals had spent in a stage. */
export interface StageLimit extends ListedStage {
  /** # stays of won deals in the stage; a deal that came back has two. */
  readonly n: number;
  /** Days within which three quarters of the stays ended; null without stays. */
  readonly p75: number | null;
  /** Days within which nine in ten stays ended: a deal that stays longer has stalled. */
  readonly p90: number | null;
}

/** Options of stage limits: a history and one pipeline of it. */
export interface StageLimitsOptions extends HistoryOptions {
  /** Only pipeline to show, null for the pipeline without a name; all by default. */
  readonly pipeline?: string | null | undefined;
}

/**
 * Returns the days that a deal may stay in each stage: the 75th and the 90th percentile of the days that won deals had spent
 * in it.
 *
 *     days = left − entered, of each stay of a won deal;   percentiles between order statistics, as Excel's PERCENTILE
 *
 * A deal that stays longer than nine in ten won deals did has stalled. Lost and open deals set no limit, because their stays
 * are judged by it. Stays are those of {@link timeInStage}, by the history up to the day; a won deal without a history has
 * none. There is one row for each stage of the book, in the order of pipelines and stages, and for each stage that deals
 * alone name. Look at `n`: of fewer than ten stays the longest is beyond the 90th percentile by construction. If deals have
 * been recorded for less time than slow wins take, the limits are too short. Decision: limits-of-wins, stage-path.
 *
 * @param options - `asOf`: the day; `stages`: in place of the book's; `pipeline`: the only one to show; stays that started
 *   before `adoptedOn` do not count
 * @throws SalesKpiError `impossible-request` if there is no day, or the book does not know the day
 * @example
 * const deal = { ...won, createdOn: "2026-01-05", closedOn: "2026-02-10", history: [{ on: "2026-01-05", stage: "demo" }, { on: "2026-01-20", stage: "offer" }] };
 * stageLimits([deal], { asOf: "2026-03-31" }).map(({ stage, n, p90 }) => `${stage}: ${p90} days, of ${n}`) // => [ 'demo: 15 days, of 1', 'offer: 21 days, of 1' ]
 */
export function stageLimits(history: DealHistory, options: StageLimitsOptions = {}): readonly StageLimit[] {
  checkOptions("stageLimits", options, { ...historyOptionKinds, pipeline: "any?" });
  checkPipeline("stageLimits", options.pipeline);
  const known = historyAsOf(history, options, "stageLimits");
  const stays = wonStayAccumulator(known);
  forEachStagedDeal(known, stays.add);
  return stays.limits(options.pipeline);
}

/** Accumulator of the days that won deals spent in each stage. */
export interface WonStayAccumulator {
  readonly add: (staged: StagedDeal) => void;
  /** Returns the limits, of one pipeline or of all. */
  readonly limits: (pipeline?: string | null) => readonly StageLimit[];
}

/** Returns an empty accumulator. */
export function wonStayAccumulator({ book, adoptedOn }: HistoryAsOf): WonStayAccumulator {
  const days = stageMap<number[]>(() => []);
  return {
    add: ({ deal, stays }) => {
      if (!isWon(deal)) return;
      for (const { stage, enteredOn, leftOn } of stays) {
        if (enteredOn === null || leftOn === null || leftOn < enteredOn || enteredOn < (adoptedOn ?? "")) continue;
        days.getOrCreate(deal.pipelineId ?? null, stage).push(daysBetween(enteredOn, leftOn));
      }
    },
    limits: (pipeline) =>
      listStages(book.stages, days.entries().map(keyOfStage), pipeline).map((place) => {
        const inOrder = days.getOrCreate(place.pipeline, place.stage).sort((left, right) => left - right);
        return { ...place, n: inOrder.length, p75: sampleQuantile(inOrder, 0.75), p90: sampleQuantile(inOrder, 0.9) };
      }),
  };
}
