import { refuse } from "../../errors.js";
import type { IncidenceRow } from "../../stats/survival/incidenceRow.js";
import type { Day } from "../../time/day.js";
import type { DealDuration, DealEvent } from "./dealDuration.js";

/**
 * Time origin of the days, and the deals that a deal is compared with: `stage-entry` as in {@link winTimes}, `stay` as in
 * {@link winTimesInStage}, `creation` as in {@link winTimesSinceCreation}.
 */
export type WinTimesOrigin = "stage-entry" | "stay" | "creation";

/** Times to a win as history showed them: plain data, to keep as JSON and apply later. */
export interface WinTimes {
  /** Day of the history: nothing later is in it. */
  readonly asOf: Day;
  readonly since: WinTimesOrigin;
  readonly curves: readonly LearnedCurves[];
  /** First stage of each pipeline: deals are in it before their first recorded change. */
  readonly firstStages: readonly { readonly pipeline: string | null; readonly stage: string | null }[];
  /** # deals without a duration: a day or their history is not recorded, or the duration would be negative. */
  readonly missing: number;
}

/** Outcomes of the deals of a stage, or of a pipeline, by the days since their start. */
export interface LearnedCurves {
  readonly pipeline: string | null;
  /** Null if days are counted from the creation. */
  readonly stage: string | null;
  /** # deals: won, lost and open. */
  readonly n: number;
  readonly won: number;
  readonly lost: number;
  readonly open: number;
  /** Cumulative incidence of wins and losses by days. */
  readonly rows: readonly IncidenceRow<DealEvent>[];
  /** Duration of each deal, kept for the origin `stay`; else null. */
  readonly deals: readonly DealDuration[] | null;
}

/** Returns the value if it is learned win times. Throws for a function that was not called. */
export function checkWinTimes(where: string, from: WinTimes): WinTimes {
  const { asOf, curves, firstStages } = Object(from) as Partial<WinTimes>;
  if (typeof asOf === "string" && Array.isArray(curves) && Array.isArray(firstStages)) return from;
  const given: unknown = from;
  return refuse(where, typeof given === "function" ? given.name : given, "what winTimes(history, { asOf }) gives");
}
