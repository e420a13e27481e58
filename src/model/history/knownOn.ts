import type { Day } from "../../time/day.js";
import { requireDay } from "../../time/requireDay.js";
import { readDayOf } from "../accessors/accessor.js";
import { changedOn } from "../accessors/stageChange.js";
import type { Account } from "../records/account.js";
import type { Activity } from "../records/activity.js";
import type { Lead } from "../records/lead.js";
import type { Opportunity } from "../records/opportunity.js";
import type { Quote } from "../records/quote.js";
import type { RecordKind, Records } from "../records/records.js";
import type { StageChange } from "../records/stageChange.js";
import { opportunityAt } from "./opportunityAt.js";
import { isLater, isPast, withoutLater } from "./withoutLater.js";

type KnownOn<Item> = (record: Item, day: Day) => Item | null;

/** For every kind of record, what of it was known at the end of a day; null where nothing was, or nobody can say. */
export const knownOn: { readonly [Kind in RecordKind]: KnownOn<Records[Kind]> } = {
  leads: leadOn,
  accounts: accountOn,
  opportunities: opportunityOn,
  quotes: quoteOn,
  activities: activityOn,
  behaviours: onceHappened,
  orders: onceHappened,
  contracts: (contract, day) => (isPast(contract, "signedOn", day) ? contract : null),
  costs: onceHappened,
  surveys: onceHappened,
  reps: (rep, day) => (isLater(rep, "hiredOn", day) ? null : rep),
  assessments: onceHappened,
  teams: (team) => team,
  stages: (stage) => stage,
  quotas: (quota) => quota,
};

function leadOn(lead: Lead, day: Day): Lead | null {
  if (!isPast(lead, "createdOn", day)) return null;
  const known = withoutLater(lead, ["qualifiedOn", "convertedOn", "respondedAt"], day);
  return isLater(lead, "convertedOn", day) ? { ...known, opportunityId: null } : known;
}

function accountOn(account: Account, day: Day): Account | null {
  return isLater(account, "createdOn", day) ? null : withoutLater(account, ["updatedOn"], day);
}

function opportunityOn(deal: Opportunity, day: Day): Opportunity | null {
  const then = opportunityAt(deal, day);
  if (then === null) return null;
  const known = withoutLater(then, ["updatedOn"], day);
  const isKnown = (change: StageChange): boolean => (readDayOf(changedOn, change) ?? day) <= day;
  return known.history?.every(isKnown) === false ? { ...known, history: known.history.filter(isKnown) } : known;
}

function quoteOn(quote: Quote, day: Day): Quote | null {
  return isPast(quote, "sentOn", day) ? withoutLater(quote, ["acceptedOn", "followedUpOn"], day) : null;
}

/** An activity booked by then that took place later was a plan. */
function activityOn(activity: Activity, day: Day): Activity | null {
  if (isPast(activity, "on", day)) return activity;
  const isBooked = isPast(activity, "bookedOn", day);
  return isBooked ? { ...activity, status: "planned", minutes: null, rebookedAs: null } : null;
}

function onceHappened<Fact extends { readonly on: Day }>(fact: Fact, day: Day): Fact | null {
  return requireDay(fact.on, "on") <= day ? fact : null;
}
