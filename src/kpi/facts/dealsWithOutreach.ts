import { closedOn } from "../../model/accessors/opportunity.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import type { Accessor } from "../../metric/accessor.js";
import { readDayOf, accessor } from "../../model/accessors/accessor.js";
import type { Activity } from "../../model/records/activity.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Day } from "../../time/day.js";
import { numberOfDay } from "../../time/numberOfDay.js";

/** Deal with the day of its first held activity. */
export interface DealWithOutreach extends Opportunity {
  readonly outreachOn?: Day | null | undefined;
}

/** Returns a book's deals, each with its first held activity. An activity after the deal's close does not count. */
export function dealsWithOutreach({
  activities = [],
  opportunities = [],
}: {
  readonly activities?: Iterable<Activity> | undefined;
  readonly opportunities?: Iterable<Opportunity> | undefined;
}): Iterable<DealWithOutreach> {
  const firstFor = new Map<string, Day>();
  for (const activity of activities) {
    if (activity.status !== "held" || activity.opportunityId == null) continue;
    const on = readDayOf(happenedOn, activity);
    const first = firstFor.get(activity.opportunityId);
    if (on != null && (first === undefined || on < first)) firstFor.set(activity.opportunityId, on);
  }
  return Array.from(opportunities, (deal) => {
    const first = firstFor.get(deal.id) ?? null;
    const closed = readDayOf(closedOn, deal);
    return { ...deal, outreachOn: first !== null && closed != null && first > closed ? null : first };
  });
}

/** Number of days from the first activity held for a deal to the deal's close. */
export const daysFromOutreach: Accessor<DealWithOutreach, number> = accessor("closedOn", (deal) => {
  const closed = closedOn(deal);
  return deal.outreachOn == null || closed == null
    ? null
    : numberOfDay(closed, "closedOn") - numberOfDay(deal.outreachOn);
});
