import type { BookRecords, SalesBook } from "../../model/book/salesBook.js";
import { findDimension, type GroupedBy } from "../../model/dimensions/findDimension.js";
import type { Day } from "../../time/day.js";
import { standingIn } from "../value/standingIn.js";
import { closedDeals, type ClosedDeals } from "./closedDeals.js";
import type { FinalValues } from "./finalValues.js";
import type { LeftOut, LeftOutReason } from "./leftOut.js";
import { checkMoment, type Moment } from "./moment.js";
import { dealThen, stateAt, statesOnEntry, type RecordedState } from "./recordedState.js";

/** The closed deals of a book as they were recorded before their close. */
export interface ClosedStates {
  readonly book: SalesBook;
  /** Where a deal stood then in the dimension asked for; null without one. */
  readonly keyOf: (state: RecordedState) => string | null;
  readonly states: readonly RecordedState[];
  readonly leftOut: LeftOut;
  /** The fields of which the history carries final values. */
  readonly refusals: readonly FinalValues[];
}

/** A moment of each deal, or its first entries to all the stages it was in. */
type Moments = Moment | "every-entry";

interface Question {
  readonly at: Moments;
  readonly asOf?: Day | undefined;
  readonly by?: GroupedBy | undefined;
}

/** The closed deals of a book as {@link statesAt} has them, and where they stand in a dimension. */
export function closedStates(given: BookRecords, { at, asOf, by }: Question, asking: string): ClosedStates {
  const closed = closedDeals(given, asOf);
  const states = statesAt(closed, at);
  if (by === undefined) return states;
  const standing = standingIn(findDimension(by), closed.book, asking);
  return { ...states, keyOf: (state) => standing(dealThen(state), state.on) ?? null };
}

/**
 * Closed deals, each once as it was at a moment; or as it first came to each of the stages it was in, which are several states of
 * one deal and must be told apart by stage before anything is tested.
 */
export function statesAt({ book, deals, leftOut: before, facts, refusals }: ClosedDeals, at: Moments): ClosedStates {
  if (at !== "every-entry") checkMoment(at);
  const leftOut: Record<LeftOutReason, number> = { ...before };
  const states: RecordedState[] = [];
  const keep = (found: RecordedState | LeftOutReason): void => {
    if (typeof found === "string") leftOut[found] += 1;
    else states.push(found);
  };
  for (const deal of deals)
    if (at === "every-entry") statesOnEntry(deal, facts).forEach(keep);
    else keep(stateAt(deal, at, facts));
  return { book, keyOf: () => null, states, leftOut, refusals };
}
