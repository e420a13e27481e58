import { clearLater } from "../../model/history/laterFields.js";
import { createdOn } from "../../model/accessors/opportunity.js";
import type { Accessor } from "../../metric/accessor.js";
import { accessor } from "../../model/accessors/accessor.js";
import type { Lead } from "../../model/records/lead.js";
import type { Day } from "../../time/day.js";
import { endOfDay, hoursBetween, readInstant } from "../../time/instant.js";
import type { FlowBasis } from "../define/flow.js";
import { cohort } from "../define/cohort.js";

/** Lead with the day as of whose end it is seen. */
export interface LeadAsOf extends Lead {
  readonly asOf?: Day | null | undefined;
}

/** Leads by the day of their creation. An answer after the window's day does not count. */
export const leadsAsOf: FlowBasis<LeadAsOf> = cohort<LeadAsOf>(createdOn, (lead, day) => ({
  ...clearLater(lead, ["respondedAt"], day),
  asOf: day,
}));

/** Returns a book's leads. Without a day in the window, leads are seen as of the book's day, if it has one. */
export const leadsOfBook = ({
  leads = [],
  asOf,
}: {
  readonly leads?: Iterable<Lead> | undefined;
  readonly asOf?: Day;
}): Iterable<LeadAsOf> => Array.from(leads, (lead) => ({ ...lead, asOf: asOf ?? null }));

/** Time from a lead's creation to its first answer, or to the end of the observation. */
export interface ResponseTime {
  /** Number of hours; null if the lead is still waiting and the end of the observation is unknown. */
  readonly hours: number | null;
  /** True for an answer, false for a censored time. */
  readonly isAnswered: boolean;
}

/** Response time of a lead; null if the creation is not known to the hour, or comes after the end. */
export const responseTimeOf: Accessor<LeadAsOf, ResponseTime> = accessor(
  "respondedAt",
  ({ createdAt, respondedAt, asOf }) => {
    if (createdAt == null) return null;
    const created = readInstant(createdAt, "createdAt");
    const isAnswered = respondedAt != null;
    if (!isAnswered && asOf == null) return { hours: null, isAnswered };
    const end = isAnswered ? readInstant(respondedAt, "respondedAt") : endOfDay(asOf ?? "", created);
    const hours = hoursBetween(created, end);
    return hours === null || hours < 0 ? null : { hours, isAnswered };
  },
);
