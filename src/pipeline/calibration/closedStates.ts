import type { BookRecords, SalesBook } from "../../model/book/salesBook.js";
import { dimensionNamed, type GroupedBy } from "../../model/dimensions/dimensionNamed.js";
import type { Day } from "../../time/day.js";
import { dealKeyAccessor } from "../value/dealKeyAccessor.js";
import { closedDeals, type ClosedDeals } from "./closedDeals.js";
import type { FinalValues } from "./finalValues.js";
import type { ExclusionCounts, ExclusionReason } from "./exclusions.js";
import { checkScoringMoment, type ScoringMoment } from "./scoringMoment.js";
import { dealInState, stateAt, statesOnEntry, type RecordedState } from "./recordedState.js";

/** States of the closed deals of a book as recorded before their close. */
export interface ClosedStates {
  readonly book: SalesBook;
  /** Returns the key of a deal at that moment in the dimension; null without a dimension. */
  readonly keyOf: (state: RecordedState) => string | null;
  readonly states: readonly RecordedState[];
  readonly excluded: ExclusionCounts;
  /** Fields of which the history carries final values. */
  readonly finalValues: readonly FinalValues[];
}

/** One moment of each deal, or its first entries to all its stages. */
type Moments = ScoringMoment | "every-entry";

interface ClosedStatesOptions {
  readonly at: Moments;
  readonly asOf?: Day | undefined;
  readonly by?: GroupedBy | undefined;
}

/** Returns the states of {@link statesAt}, with the key of each deal in a dimension. */
export function closedStates(records: BookRecords, { at, asOf, by }: ClosedStatesOptions, where: string): ClosedStates {
  const closed = closedDeals(records, asOf);
  const states = statesAt(closed, at);
  if (by === undefined) return states;
  const keyOf = dealKeyAccessor(dimensionNamed(by), closed.book, where);
  return { ...states, keyOf: (state) => keyOf(dealInState(state), state.on) ?? null };
}

/**
 * Returns the state of each closed deal at a moment, or on its first entry to each stage. The latter are several states of
 * one deal, to be separated by stage before any test.
 */
export function statesAt(closed: ClosedDeals, at: Moments): ClosedStates {
  const { book, deals, facts, finalValues } = closed;
  if (at !== "every-entry") checkScoringMoment(at);
  const excluded: Record<ExclusionReason, number> = { ...closed.excluded };
  const states: RecordedState[] = [];
  const add = (state: RecordedState | ExclusionReason): void => {
    if (typeof state === "string") excluded[state] += 1;
    else states.push(state);
  };
  for (const deal of deals)
    if (at === "every-entry") statesOnEntry(deal, facts).forEach(add);
    else add(stateAt(deal, at, facts));
  return { book, keyOf: () => null, states, excluded, finalValues };
}
