import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { compareKeys } from "../../collections/compareKeys.js";
import type { BookRecords } from "../../model/book/salesBook.js";
import type { GroupedBy } from "../../model/dimensions/findDimension.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import type { Day } from "../../time/day.js";
import { closedStates, type ClosedStates } from "./closedStates.js";
import { amountBias, dateBias, type AmountBias, type DateBias } from "./estimateBias.js";
import type { FinalValues } from "./finalValues.js";
import type { LeftOut } from "./leftOut.js";
import type { Moment } from "./moment.js";
import type { RecordedState } from "./recordedState.js";

/** Which estimates are asked about. */
export interface EstimateQuestion {
  /** The moment at which each deal's estimates are taken. */
  readonly at: Moment;
  /** The day by which deals must have closed; the book's own by default, else all that have. */
  readonly asOf?: Day | undefined;
  /** What deals are grouped by: the rep, the stage they were in then; all together without it. */
  readonly by?: GroupedBy | undefined;
}

const estimateKinds: OptionKinds<EstimateQuestion> = { at: "any", asOf: "text?", by: "any?" };

/** Estimates of a group of deals, beside what came. */
export interface EstimateRow {
  readonly level: "group" | "total";
  /** Key of the group; null where deals have none, and for the total. */
  readonly key: string | null;
  /** # closed deals whose state at that moment is known. */
  readonly deals: number;
  /** Null where the history carries final values. */
  readonly amounts: AmountBias | null;
  /** Null where the history carries final closes. */
  readonly dates: DateBias | null;
}

/** Estimates against outcomes, and what could not be compared. */
export interface EstimatesAgainstOutcome {
  readonly rows: readonly EstimateRow[];
  readonly leftOut: LeftOut;
  /** Fields of which the history carries final values. */
  readonly refused: readonly FinalValues[];
}

/**
 * What was estimated of deals at a moment, against what came of them: amounts of those won, days of those closed.
 *
 *     ratio = Σ final ÷ Σ estimated, exact;   late = close − expected close, in days
 *
 * The median with its exact interval says how a deal ends, the ratio how all do together: one large deal moves the ratio and not the
 * median. What a lost deal would have been worth nobody knows, so amounts are those of won deals. One state of each deal, as
 * its history recorded it before the close. Decision: amount-bias-of-won, scored-in-time.
 *
 * @throws SalesKpiError `impossible-request` for a moment that is none, or a dimension that deals do not have
 * @example estimateAgainstOutcome({ opportunities: [{ ...won, history: [{ on: "2026-02-01", stage: "proposal", amount: 125, expectedCloseOn: "2026-02-07" }] }] }, { at: { entering: "proposal" } }).rows.map(({ amounts, dates }) => [amounts.ratio.toString(), amounts.median, dates.median]) // => [ [ '0.8', -0.2, 3 ] ]
 */
export function estimateAgainstOutcome(book: BookRecords, question: EstimateQuestion): EstimatesAgainstOutcome {
  checkOptions("estimateAgainstOutcome", question, estimateKinds);
  const found = closedStates(book, question, "estimates");
  const groups = question.by === undefined ? [] : estimateRows(found, found.states, found.keyOf);
  return {
    rows: [...groups, estimateRow(found, "total", null, found.states)],
    leftOut: found.leftOut,
    refused: found.refusals,
  };
}

/** A row for each key, in text order. */
export function estimateRows(
  found: ClosedStates,
  states: readonly RecordedState[],
  keyOf: (state: RecordedState) => string | null,
): EstimateRow[] {
  const groups = new Map<string | null, RecordedState[]>();
  for (const state of states) getOrInsert(groups, keyOf(state), () => []).push(state);
  return [...groups]
    .sort(([left], [right]) => compareKeys(left, right))
    .map(([key, own]) => estimateRow(found, "group", key, own));
}

/** The row of some states. */
export const estimateRow = (
  { refusals }: ClosedStates,
  level: EstimateRow["level"],
  key: string | null,
  states: readonly RecordedState[],
): EstimateRow => ({
  ...{ level, key, deals: states.length },
  // Where one field is final on every line, so are the others: amounts alone cannot tell, for most do not change.
  amounts: refusals.length > 0 ? null : amountBias(states),
  dates: refusals.some(({ field }) => field === "expectedCloseOn") ? null : dateBias(states),
});
