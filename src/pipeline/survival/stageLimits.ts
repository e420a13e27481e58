import { checkOptions } from "../../checkOptions.js";
import { keyOfStage, listStages, type ListedStage } from "../../kpi/facts/listStages.js";
import { isWon } from "../../model/accessors/opportunity.js";
import { sampleQuantile } from "../../stats/sample/sampleQuantile.js";
import { daysBetween } from "../../time/dayNumber.js";
import { byStage } from "../value/byStage.js";
import {
  checkPipeline,
  historyKinds,
  knownHistory,
  type DealHistory,
  type HistoryQuestion,
  type KnownHistory,
} from "./dealHistory.js";
import { eachStaged, type StagedDeal } from "./stageEntries.js";

/** How long deals that were won had spent in a stage. */
export interface StageLimit extends ListedStage {
  /** # stays in the stage of deals that were won; one that came back has two. */
  readonly n: number;
  /** Days within which three quarters of the stays ended; null where there are none. */
  readonly p75: number | null;
  /** Days within which nine in ten did: a deal that is there for longer has stalled. */
  readonly p90: number | null;
}

/**
 * How long a deal may sit in each stage: the 75th and the 90th percentile of the days that deals which were won had spent
 * in it.
 *
 *     days = left − entered, of each stay of a won deal;   percentiles between order statistics, as Excel's PERCENTILE
 *
 * A deal that is in its stage for longer than nine in ten of the won ones were has stalled. Lost and open deals set no
 * limit: how long they sat is what is to be judged. Stays are those of {@link timeInStage}, by the history up to the day; a
 * won deal without a history tells none. One row for each stage of the book, in the order of pipelines and stages, and for
 * those that deals alone name. See `n`: of fewer than ten stays the longest is beyond the 90th percentile by construction.
 * Where deals have been recorded for less time than slow wins take, the limits are too short. Decision: limits-of-wins,
 * stage-path.
 *
 * @param question - `asOf`: the day; `stages`: in the place of the book's; `pipeline`: the only one to show; stays that
 *   began before `adoptedOn` are left out
 * @throws SalesKpiError `impossible-request` where there is no day to look from or the book does not know it
 * @example
 * const deal = { ...won, createdOn: "2026-01-05", closedOn: "2026-02-10", history: [{ on: "2026-01-05", stage: "demo" }, { on: "2026-01-20", stage: "offer" }] };
 * stageLimits([deal], { asOf: "2026-03-31" }).map(({ stage, n, p90 }) => `${stage}: ${p90} days, of ${n}`) // => [ 'demo: 15 days, of 1', 'offer: 21 days, of 1' ]
 */
export function stageLimits(
  history: DealHistory,
  question: HistoryQuestion & { readonly pipeline?: string | null | undefined } = {},
): readonly StageLimit[] {
  checkOptions("stageLimits", question, { ...historyKinds, pipeline: "any?" });
  checkPipeline("stageLimits", question.pipeline);
  const known = knownHistory(history, question, "stageLimits");
  const stays = staysOfWon(known);
  eachStaged(known, stays.add);
  return stays.limits(question.pipeline);
}

/** The days that won deals spent in each stage. */
export interface StaysOfWon {
  readonly add: (staged: StagedDeal) => void;
  /** The limits that they set, of one pipeline or of all. */
  readonly limits: (pipeline?: string | null) => readonly StageLimit[];
}

export function staysOfWon({ book, adoptedOn }: KnownHistory): StaysOfWon {
  const days = byStage<number[]>(() => []);
  return {
    add: ({ deal, stays }) => {
      if (!isWon(deal)) return;
      for (const { stage, enteredOn, leftOn } of stays) {
        if (enteredOn === null || leftOn === null || leftOn < enteredOn || enteredOn < (adoptedOn ?? "")) continue;
        days.of(deal.pipelineId ?? null, stage).push(daysBetween(enteredOn, leftOn));
      }
    },
    limits: (pipeline) =>
      listStages(book.stages, days.all().map(keyOfStage), pipeline).map((place) => {
        const own = days.of(place.pipeline, place.stage).sort((left, right) => left - right);
        return { ...place, n: own.length, p75: sampleQuantile(own, 0.75), p90: sampleQuantile(own, 0.9) };
      }),
  };
}
