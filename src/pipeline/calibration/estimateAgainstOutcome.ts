import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { compareKeys } from "../../collections/compareKeys.js";
import type { BookRecords } from "../../model/book/salesBook.js";
import type { GroupedBy } from "../../model/dimensions/dimensionNamed.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import type { Day } from "../../time/day.js";
import { closedStates, type ClosedStates } from "./closedStates.js";
import { amountBias, dateBias, type AmountBias, type DateBias } from "./estimateBias.js";
import type { FinalValues } from "./finalValues.js";
import type { ExclusionCounts } from "./exclusions.js";
import type { ScoringMoment } from "./scoringMoment.js";
import type { RecordedState } from "./recordedState.js";

/** Moment, day and grouping of estimates. */
export interface EstimateAgainstOutcomeOptions {
  /** Moment at which the estimates of each deal are taken. */
  readonly at: ScoringMoment;
  /** Day by which deals must have closed; the book's own by default, else all closed deals count. */
  readonly asOf?: Day | undefined;
  /** Dimension to group by, such as the rep or the stage at that moment; without one there is the total alone. */
  readonly by?: GroupedBy | undefined;
}

const estimateKinds: OptionKinds<EstimateAgainstOutcomeOptions> = { at: "any", asOf: "text?", by: "any?" };

/** Estimates of a group of deals beside their outcomes. */
export interface EstimateRow {
  readonly level: "group" | "total";
  /** Key of the group; null for deals without one and for the total. */
  readonly key: string | null;
  /** # closed deals with a known state at that moment. */
  readonly deals: number;
  /** Null if the history carries final values. */
  readonly amounts: AmountBias | null;
  /** Null if the history carries final closes. */
  readonly dates: DateBias | null;
}

/** Estimates against outcomes, and counts of the deals that could not be compared. */
export interface EstimatesAgainstOutcome {
  readonly rows: readonly EstimateRow[];
  readonly excluded: ExclusionCounts;
  /** Fields of which the history carries final values. */
  readonly finalValues: readonly FinalValues[];
}

/**
 * Returns the estimates of deals at a moment against their outcomes: amounts of won deals, days of closed deals.
 *
 *     ratio = Σ final ÷ Σ estimated, exact;   late = close − expected close, in days
 *
 * The median with its exact interval describes a single deal, the ratio all deals together: one large deal moves the ratio and
 * not the median. The worth of a lost deal is unknown, so amounts are those of won deals. Each deal counts with one state, as
 * its history recorded it before the close. Decision: amount-bias-of-won, scored-in-time.
 *
 * @throws SalesKpiError `impossible-request` for a value that is no moment, or a dimension that deals do not have
 * @example estimateAgainstOutcome({ opportunities: [{ ...won, history: [{ on: "2026-02-01", stage: "proposal", amount: 125, expectedCloseOn: "2026-02-07" }] }] }, { at: { entering: "proposal" } }).rows.map(({ amounts, dates }) => [amounts.ratio.toString(), amounts.median, dates.median]) // => [ [ '0.8', -0.2, 3 ] ]
 */
export function estimateAgainstOutcome(
  book: BookRecords,
  options: EstimateAgainstOutcomeOptions,
): EstimatesAgainstOutcome {
  checkOptions("estimateAgainstOutcome", options, estimateKinds);
  const closed = closedStates(book, options, "estimateAgainstOutcome");
  const groups = options.by === undefined ? [] : estimateRows(closed, closed.states, closed.keyOf);
  return {
    rows: [...groups, estimateRow(closed, "total", null, closed.states)],
    excluded: closed.excluded,
    finalValues: closed.finalValues,
  };
}

/** Returns a row for each key, in text order. */
export function estimateRows(
  closed: ClosedStates,
  states: readonly RecordedState[],
  keyOf: (state: RecordedState) => string | null,
): EstimateRow[] {
  const groups = new Map<string | null, RecordedState[]>();
  for (const state of states) getOrInsert(groups, keyOf(state), () => []).push(state);
  return [...groups]
    .sort(([left], [right]) => compareKeys(left, right))
    .map(([key, members]) => estimateRow(closed, "group", key, members));
}

/** Returns the row of some states. */
export const estimateRow = (
  { finalValues }: ClosedStates,
  level: EstimateRow["level"],
  key: string | null,
  states: readonly RecordedState[],
): EstimateRow => ({
  ...{ level, key, deals: states.length },
  // If one field is final on every line, so are the others: amounts alone cannot show it, because most do not change.
  amounts: finalValues.length > 0 ? null : amountBias(states),
  dates: finalValues.some(({ field }) => field === "expectedCloseOn") ? null : dateBias(states),
});
