import { changesUpTo, isUndated } from "../../model/history/opportunityAsOf.js";
import { amountOf, closedOn, createdOn } from "../../model/accessors/opportunity.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import { changedOn } from "../../model/accessors/stageChange.js";
import type { Opportunity, Outcome } from "../../model/records/opportunity.js";
import type { Amount } from "../../exact/amount.js";
import type { Day } from "../../time/day.js";
import type { BalanceDays } from "../define/balance.js";

/** Where an open deal stood, and at what amount, until its record said otherwise. */
export interface DealState {
  readonly stage: string;
  readonly amount: Amount | null;
}

/** What became of a deal in a period. */
export interface DealJourney {
  /** Where it stood first: when the period opened, or where it was created in it. */
  readonly start: DealState;
  /** Whether that was when the period opened. */
  readonly wasOpen: boolean;
  /** Where its changes in the period put it, one after the other. */
  readonly moves: readonly DealState[];
  /** How it stands when the period closes. */
  readonly outcome: Outcome;
  /** What it was won or lost for; null where it still is open, too. */
  readonly amount: Amount | null;
}

/**
 * A deal's way through a period, by its history; null where it was not open in it. What no change states is today's stage
 * and amount, as `opportunityAsOf` says. A change on the day of the creation, if none is older, says where the deal was
 * created. One on the day of the close to the stage that the deal was closed in is the close itself, and no move.
 */
export function dealJourney(deal: Opportunity, { opening, closing }: BalanceDays): DealJourney | null {
  const [created, closed] = [readDayOf(createdOn, deal), readDayOf(closedOn, deal)];
  if (isUndated(deal) || created == null || created > closing) return null;
  if (closed != null && (closed <= opening || closed < created)) return null;
  const close = closed != null && closed <= closing ? closed : null;
  const wasOpen = created <= opening;
  const told = standingsOf(deal, close ?? closing).filter(({ on, stage }) => on !== close || stage !== deal.stage);
  const past = told.filter(({ on }) => (wasOpen ? on <= opening : on < created)).length;
  const isToldAtBirth = !wasOpen && told[1]?.on === created;
  const [start, ...moves] = told.slice(isToldAtBirth ? 1 : past - 1);
  if (start === undefined) return null;
  const [outcome, amount] = close === null ? (["open", null] as const) : [deal.outcome, amountOf(deal) ?? null];
  return { start, wasOpen, moves, outcome, amount };
}

interface DatedStanding extends DealState {
  readonly on: Day;
}

/** Where a deal stood before all its changes, and after each of them up to a day. */
function standingsOf(deal: Opportunity, day: Day): DatedStanding[] {
  const standings: DatedStanding[] = [];
  let last = { on: beforeAll, stage: deal.stage, amount: amountOf(deal) ?? null };
  for (const change of changesUpTo(deal, day)) {
    standings.push(last);
    last = { on: changedOn(change) ?? beforeAll, stage: change.stage, amount: change.amount ?? last.amount };
  }
  return [...standings, last];
}

/** Sorts before every day. */
const beforeAll = "";
