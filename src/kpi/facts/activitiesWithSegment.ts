import { byId } from "../../model/book/byId.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import type { Account } from "../../model/records/account.js";
import type { Activity } from "../../model/records/activity.js";
import type { Lead } from "../../model/records/lead.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { FlowBasis } from "../define/flow.js";
import { cohort } from "../define/cohort.js";
import { segmentsAsOf, segmentsOf, type WithSegments } from "./segments.js";

/** Activity with the segments of the records that it names, the likeliest first. */
export type ActivityWithSegment = Partial<Activity> & Pick<Activity, "status"> & WithSegments;

/** Returns a book's activities, each with the known segments of its account, its deal's account and its lead. */
export function activitiesWithSegment({
  activities = [],
  accounts = [],
  opportunities = [],
  leads = [],
}: {
  readonly activities?: Iterable<ActivityWithSegment> | undefined;
  readonly accounts?: Iterable<Account> | undefined;
  readonly opportunities?: Iterable<Opportunity> | undefined;
  readonly leads?: Iterable<Lead> | undefined;
}): Iterable<ActivityWithSegment> {
  const accountOf = byId(accounts);
  const dealOf = byId(opportunities);
  const leadOf = byId(leads);
  return Array.from(activities, (activity) => {
    const deal = dealOf.get(activity.opportunityId ?? "");
    return {
      ...activity,
      segments: [
        ...segmentsOf(accountOf.get(activity.accountId ?? "")),
        ...segmentsOf(accountOf.get(deal?.accountId ?? ""), deal?.createdOn),
        ...segmentsOf(leadOf.get(activity.leadId ?? "")),
      ],
    };
  });
}

/** Activities by their day, with the segments known as of the window's day. */
export const activitiesByDay: FlowBasis<ActivityWithSegment> = cohort<ActivityWithSegment>(happenedOn, segmentsAsOf);
