import type { Day } from "../../time/day.js";
import { requireDay } from "../../time/requireDay.js";
import { readDayOf } from "../accessors/accessor.js";
import { contractKnownOn } from "../accessors/contract.js";
import { changedOn } from "../accessors/stageChange.js";
import type { Account } from "../records/account.js";
import type { Activity } from "../records/activity.js";
import type { Lead } from "../records/lead.js";
import type { Opportunity } from "../records/opportunity.js";
import type { Quote } from "../records/quote.js";
import type { RecordKind, Records } from "../records/records.js";
import type { StageChange } from "../records/stageChange.js";
import { clearLater, isLater, isPast } from "./laterFields.js";
import { opportunityAsOf } from "./opportunityAsOf.js";

type RecordAsOf<Item> = (record: Item, day: Day) => Item | null;

/**
 * Functions that return a record as it was known at the end of a day, by kind; null if it was not known then, or if the
 * record does not say when it came to be.
 */
export const recordAsOf: { readonly [Kind in RecordKind]: RecordAsOf<Records[Kind]> } = {
  leads: leadAsOf,
  accounts: accountAsOf,
  opportunities: dealAsOf,
  quotes: quoteAsOf,
  activities: activityAsOf,
  behaviours: factAsOf,
  orders: factAsOf,
  contracts: (contract, day) => (isUpTo(day, readDayOf(contractKnownOn, contract)) ? contract : null),
  costs: factAsOf,
  surveys: factAsOf,
  reps: (rep, day) => (isLater(rep, "hiredOn", day) ? null : rep),
  assessments: factAsOf,
  teams: (team) => team,
  stages: (stage) => stage,
  quotas: (quota) => quota,
};

function leadAsOf(lead: Lead, day: Day): Lead | null {
  if (!isPast(lead, "createdOn", day)) return null;
  const known = clearLater(lead, ["qualifiedOn", "convertedOn", "respondedAt"], day);
  return isLater(lead, "convertedOn", day) ? { ...known, opportunityId: null } : known;
}

function accountAsOf(account: Account, day: Day): Account | null {
  return isLater(account, "createdOn", day) ? null : clearLater(account, ["updatedOn"], day);
}

/** Returns the deal of {@link opportunityAsOf} without its later stage changes. */
function dealAsOf(deal: Opportunity, day: Day): Opportunity | null {
  const then = opportunityAsOf(deal, day);
  if (then === null) return null;
  const known = clearLater(then, ["updatedOn"], day);
  const isKnown = (change: StageChange): boolean => (readDayOf(changedOn, change) ?? day) <= day;
  return known.history?.every(isKnown) === false ? { ...known, history: known.history.filter(isKnown) } : known;
}

function quoteAsOf(quote: Quote, day: Day): Quote | null {
  return isPast(quote, "sentOn", day) ? clearLater(quote, ["acceptedOn", "followedUpOn"], day) : null;
}

/** Returns an activity as planned if it was booked by then and took place later. */
function activityAsOf(activity: Activity, day: Day): Activity | null {
  if (isPast(activity, "on", day)) return activity;
  const isBooked = isPast(activity, "bookedOn", day);
  return isBooked ? { ...activity, status: "planned", minutes: null, rebookedAs: null } : null;
}

const isUpTo = (day: Day, on: Day | null | undefined): boolean => on != null && on <= day;

function factAsOf<Fact extends { readonly on?: Day | null | undefined }>(fact: Fact, day: Day): Fact | null {
  const on = requireDay(fact.on, "on");
  return on != null && on <= day ? fact : null;
}
