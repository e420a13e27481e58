import { checkOptions } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import { stageOrders } from "../../kpi/facts/stageOrder.js";
import { keyOfStage, listStages } from "../../kpi/facts/listStages.js";
import { compareKeys } from "../../collections/compareKeys.js";
import { createdOn } from "../../model/accessors/opportunity.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import type { IncidenceRow } from "../../stats/survival/incidenceRow.js";
import { incidenceSteps } from "../../stats/survival/incidenceSteps.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import type { Day } from "../../time/day.js";
import { byStage } from "../value/byStage.js";
import { dealKinds, type DealKinds, type WatchedAlike } from "./dealKinds.js";
import {
  historyKinds,
  knownHistory,
  type DealHistory,
  type HistoryQuestion,
  type KnownHistory,
} from "./dealHistory.js";
import { eachStaged, firstEntries, untoldIn, type StagedDeal } from "./stageEntries.js";
import { riskCounts } from "./riskCounts.js";
import { endings, watchOf, type Beginning, type Ending, type WatchedDeal } from "./watchedDeal.js";

/** From when days are counted, and with whom a deal is compared: see the functions of the same name. */
export type WinTimesClock = "stage-entry" | "stay" | "creation";

/** What history teaches of the time to a win: plain data, to be kept as JSON and applied later. */
export interface WinTimes {
  /** The day of which it is: nothing later is in it. */
  readonly asOf: Day;
  readonly since: WinTimesClock;
  readonly curves: readonly LearnedCurves[];
  /** The first stage of each pipeline, in which deals are before their first recorded change. */
  readonly firstStages: readonly { readonly pipeline: string | null; readonly stage: string | null }[];
  /** # deals that tell nothing: a day or their history is not recorded; and times that would be negative. */
  readonly missing: number;
}

/** What became of the deals of a stage, or of a pipeline, since they came to it. */
export interface LearnedCurves {
  readonly pipeline: string | null;
  /** Null where days are counted from the creation. */
  readonly stage: string | null;
  /** # deals: won, lost and open. */
  readonly n: number;
  readonly won: number;
  readonly lost: number;
  readonly open: number;
  /** What had become of them by each number of days. */
  readonly rows: readonly IncidenceRow<Ending>[];
  /** Each deal with the days it stayed, where stays matter. */
  readonly deals: readonly WatchedDeal[] | null;
}

/**
 * Learns from history what becomes of deals once they have come to a stage, and when: for each stage of each pipeline the
 * shares won, lost and open by the days since. {@link winProbability} reads a deal's chance off it, {@link
 * learnedProbability} weighs a pipeline with it.
 *
 * Each deal that was in a stage counts once there, from its first entry on, whatever it skipped or went back to; open deals
 * count for as long as they have been watched. What a deal did after `asOf` has not happened: neither its outcome nor its
 * stages. A deal without a history does not say when it came to its stage and is `missing`; see
 * {@link winTimesSinceCreation}. With `adoptedOn`, those that came to a stage before it are at risk from it on.
 *
 * A deal is compared with all that were open as many days after they came to its stage, those that had moved on to a better
 * one among them. Of a deal that sits, {@link winTimesInStage} tells the truth. Decision: first-entry, open-and-moved-on,
 * stage-path.
 *
 * @throws SalesKpiError `impossible-request` where there is no day to look from or the book does not know it
 * @example
 * const history = [{ on: "2026-01-10", stage: "demo" }];
 * const learned = winTimes([{ ...won, history }, { ...lost, history }, { ...open, history }], { asOf: "2026-03-31" });
 * learned.curves.map(({ stage, n, won, lost, open }) => `${stage}: ${n} deals, ${won} won, ${lost} lost, ${open} open`) // => [ 'demo: 3 deals, 1 won, 1 lost, 1 open' ]
 */
export function winTimes(history: DealHistory, question: HistoryQuestion = {}): WinTimes {
  return learnedByStage(
    knownHistory(history, checkOptions("winTimes", question, historyKinds), "winTimes"),
    "stage-entry",
  );
}

/**
 * {@link winTimes} of the deals that had stayed: one that has been in its stage for so many days is compared with those
 * that were still there after as many.
 *
 *     P(won by h | in the stage after t days) = (won(h) − won(t)) ÷ open(t),   of the deals that were in it for more than t days
 *
 * It hears what sitting means, where {@link winTimes} does not: those that move on leave the comparison. It rests on fewer
 * deals the longer one sits. Days are those of the deal's latest stay; of a deal of the history its first stay counts. It
 * keeps the days of every deal and so is larger. Decision: open-and-moved-on.
 *
 * @throws SalesKpiError `impossible-request` where there is no day to look from or the book does not know it
 * @example
 * const deal = { ...won, history: [{ on: "2026-01-10", stage: "demo" }, { on: "2026-01-20", stage: "offer" }] };
 * winTimesInStage([deal], { asOf: "2026-03-31" }).curves[0].deals // => [ { time: 31, cause: 'won', entry: null, stay: 10 } ]
 */
export function winTimesInStage(history: DealHistory, question: HistoryQuestion = {}): WinTimes {
  return learnedByStage(
    knownHistory(history, checkOptions("winTimesInStage", question, historyKinds), "winTimesInStage"),
    "stay",
  );
}

/**
 * {@link winTimes} counted from the creation, for each pipeline: for histories that do not say when deals came to a stage.
 *
 * What it says of an open deal is what became of those as old as it; the stage it is in adds nothing.
 *
 * @throws SalesKpiError `impossible-request` where there is no day to look from or the book does not know it
 * @example winTimesSinceCreation([won, lost, open], { asOf: "2026-03-31" }).curves.map(({ stage, n, open }) => [stage, n, open]) // => [ [ null, 3, 1 ] ]
 */
export function winTimesSinceCreation(history: DealHistory, question: HistoryQuestion = {}): WinTimes {
  const known = knownHistory(
    history,
    checkOptions("winTimesSinceCreation", question, historyKinds),
    "winTimesSinceCreation",
  );
  const pipelines = new Map<string | null, Taught>();
  for (const deal of known.deals) {
    const from = readDayOf(createdOn, deal) ?? known.asOf;
    teach(getOrInsert(pipelines, deal.pipelineId ?? null, nothingTaught), { deal, from }, known);
  }
  const groups = [...pipelines].sort(([left], [right]) => compareKeys(left, right));
  return learned(
    known,
    "creation",
    known.unplaced.length,
    groups.map(([pipeline, taught]) => ({ pipeline, stage: null, taught })),
  );
}

/** Returns what was given if it was learned of win times. A function that was not called is an error that says so. */
export function checkWinTimes(where: string, from: WinTimes): WinTimes {
  const { asOf, curves, firstStages } = Object(from) as Partial<WinTimes>;
  if (typeof asOf === "string" && Array.isArray(curves) && Array.isArray(firstStages)) return from;
  const given: unknown = from;
  return refuse(where, typeof given === "function" ? given.name : given, "what winTimes(history, { asOf }) gives");
}

function learnedByStage(known: KnownHistory, since: "stage-entry" | "stay"): WinTimes {
  const taught = taughtByStage(known);
  eachStaged(known, taught.add);
  return taught.learned(since);
}

/** What deals teach of the stages that they were in. */
export interface TaughtByStage {
  readonly add: (staged: StagedDeal) => void;
  readonly learned: (since: "stage-entry" | "stay") => WinTimes;
}

export function taughtByStage(known: KnownHistory): TaughtByStage {
  const stages = byStage(nothingTaught);
  return {
    add: (staged) => {
      firstEntries(staged, (stage, entry) => {
        teach(stages.of(staged.deal.pipelineId ?? null, stage), entry, known);
      });
    },
    learned: (since) => {
      const places = listStages(known.book.stages, stages.all().map(keyOfStage), undefined);
      const groups = places.flatMap(({ pipeline, stage }) => {
        const taught = stages.find(pipeline, stage);
        // A stage that a book lists and no deal was in teaches nothing.
        return taught === undefined ? [] : [{ pipeline, stage, taught }];
      });
      return learned(known, since, untoldIn(known), groups);
    },
  };
}

/** The deals of one group, counted. */
interface Taught {
  readonly kinds: DealKinds;
  /** # times that would be negative. */
  missing: number;
}

const nothingTaught = (): Taught => ({ kinds: dealKinds(), missing: 0 });

function teach(taught: Taught, beginning: Beginning, known: KnownHistory): void {
  const watch = watchOf(beginning, known);
  if (watch === "negative") taught.missing += 1;
  else if (watch !== "before-adoption") taught.kinds.add(watch);
}

function learned(
  known: KnownHistory,
  since: WinTimesClock,
  untold: number,
  groups: readonly (Pick<LearnedCurves, "pipeline" | "stage"> & { readonly taught: Taught })[],
): WinTimes {
  const curves = groups.map(({ pipeline, stage, taught }) => {
    const kinds = taught.kinds.all();
    const [won, lost, open] = [ended(kinds, "won"), ended(kinds, "lost"), ended(kinds, null)];
    return {
      ...{ pipeline, stage, n: won + lost + open, won, lost, open },
      rows: incidenceSteps(riskCounts(kinds), endings),
      deals: since === "stay" ? eachOf(kinds) : null,
    };
  });
  const firstStages = Array.from(stageOrders(known.book.stages), ([pipeline, { first }]) => ({
    pipeline,
    stage: first,
  })).sort((left, right) => compareKeys(left.pipeline, right.pipeline));
  const missing = groups.reduce((count, { taught }) => count + taught.missing, untold);
  return { asOf: known.asOf, since, curves, firstStages, missing };
}

const ended = (kinds: readonly WatchedAlike[], cause: Ending | null): number =>
  kinds.reduce((count, kind) => (kind.cause === cause ? count + kind.n : count), 0);

/** As many deals as there are of each kind. */
function eachOf(kinds: readonly WatchedAlike[]): WatchedDeal[] {
  const deals: WatchedDeal[] = [];
  for (const { n, ...deal } of kinds) for (let count = 0; count < n; count += 1) deals.push(deal);
  return deals;
}
