import { changesUpTo } from "../../model/history/changesUpTo.js";
import { isUndated } from "../../model/history/opportunityAsOf.js";
import { amountOf, closedOn, createdOn, isClosed } from "../../model/accessors/opportunity.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import { changedOn } from "../../model/accessors/stageChange.js";
import type { Opportunity, Outcome } from "../../model/records/opportunity.js";
import type { Amount } from "../../exact/amount.js";
import type { Day } from "../../time/day.js";
import { closeAsOf } from "./closes.js";
import type { BalanceDays } from "../define/balance.js";

/** Stage and amount of an open deal between two changes. */
export interface DealState {
  readonly stage: string;
  readonly amount: Amount | null;
}

/** Course of a deal through a period. */
export interface DealJourney {
  /** State when the period opened, or at the creation of the deal in the period. */
  readonly start: DealState;
  /** True if the deal was open when the period opened. */
  readonly wasOpen: boolean;
  /** State after each change in the period, in order. */
  readonly moves: readonly DealState[];
  /** Outcome when the period closes. */
  readonly outcome: Outcome;
  /** Amount at the close; null if unknown, or if the deal is still open. */
  readonly amount: Amount | null;
}

/**
 * Returns a deal's course through a period, from its history; null if the deal was not open in the period. Without a
 * change, stage and amount are those of the record, as in `opportunityAsOf`. A change on the day of the creation gives
 * the first state, if no change is older. A change to the final stage on the day of the close is the close itself, and
 * no move. Outcome and closing day are those known when the period closes. A deal that was closed when the period opened
 * and is opened again in it starts with the change that opens it. Decision: known-closes.
 */
export function dealJourney(record: Opportunity, { opening, closing }: BalanceDays): DealJourney | null {
  const deal = closeAsOf(record, closing);
  const [created, closed] = [readDayOf(createdOn, deal), readDayOf(closedOn, deal)];
  if (isUndated(deal) || created == null || created > closing) return null;
  if (isClosed(deal) && closed != null && (closed <= opening || closed < created)) return null;
  const close = isClosed(deal) && closed != null && closed <= closing ? closed : null;
  const existed = created <= opening;
  const wasOpen = existed && !isClosed(closeAsOf(record, opening));
  const states = statesOf(record, close ?? closing).filter(({ on, stage }) => on !== close || stage !== deal.stage);
  const first = existed && !wasOpen ? reopening(states, opening) : firstState(states, created, opening);
  const [start, ...moves] = first < 0 ? [] : states.slice(first);
  if (start === undefined) return null;
  const [outcome, amount] = close === null ? (["open", null] as const) : [deal.outcome, amountOf(deal) ?? null];
  return { start, wasOpen, moves, outcome, amount };
}

/** Returns the place of the state in which a deal enters a period: when the period opens, or at its creation in the period. */
function firstState(states: readonly DatedState[], created: Day, opening: Day): number {
  const wasOpen = created <= opening;
  if (!wasOpen && states[1]?.on === created) return 1;
  return states.filter(({ on }) => (wasOpen ? on <= opening : on < created)).length - 1;
}

/** Returns the place of the state in which a closed deal is open again after a day; -1 if there is none. */
const reopening = (states: readonly DatedState[], opening: Day): number =>
  states.findIndex(({ on, outcome }) => on > opening && outcome === "open");

interface DatedState extends DealState {
  readonly on: Day;
  readonly outcome: Outcome;
}

/** Returns a deal's state before all changes, and after each change up to a day. */
function statesOf(deal: Opportunity, day: Day): DatedState[] {
  const states: DatedState[] = [];
  let last: DatedState = { on: beforeAllDays, stage: deal.stage, amount: amountOf(deal) ?? null, outcome: "open" };
  for (const change of changesUpTo(deal, day)) {
    states.push(last);
    last = {
      on: changedOn(change) ?? beforeAllDays,
      stage: change.stage,
      amount: change.amount ?? last.amount,
      outcome: change.outcome ?? "open",
    };
  }
  return [...states, last];
}

/** Text that sorts before every day. */
const beforeAllDays = "";
