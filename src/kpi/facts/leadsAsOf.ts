import { clearLater } from "../../model/history/laterFields.js";
import { createdOn } from "../../model/accessors/opportunity.js";
import type { Accessor } from "../../metric/accessor.js";
import { accessor } from "../../model/accessors/accessor.js";
import type { Lead } from "../../model/records/lead.js";
import type { Day } from "../../time/day.js";
import { endOfDay, hoursBetween, readInstant } from "../../time/instant.js";
import type { FlowBasis } from "../define/flow.js";
import { cohort } from "../define/cohort.js";

/** A lead with the day at whose end it is looked at. */
export interface LeadAsOf extends Lead {
  readonly asOf?: Day | null | undefined;
}

/** Leads by the day they were created, each with what had become of it by the day asked about. */
export const leadsAsOf: FlowBasis<LeadAsOf> = cohort<LeadAsOf>(createdOn, (lead, day) => ({
  ...clearLater(lead, ["respondedAt"], day),
  asOf: day,
}));

/** A book's leads. Where no day is asked about, they are looked at on the book's own, if it has one. */
export const leadsOfBook = ({
  leads = [],
  asOf,
}: {
  readonly leads?: Iterable<Lead> | undefined;
  readonly asOf?: Day;
}): Iterable<LeadAsOf> => Array.from(leads, (lead) => ({ ...lead, asOf: asOf ?? null }));

/** How long a lead waited for its first answer, or has waited so far. */
export interface ResponseTime {
  /** Null where it is still waiting, and nobody says until when that was seen. */
  readonly hours: number | null;
  readonly isAnswered: boolean;
}

/** A lead's wait; null where its creation is not known to the hour, or comes after what ends the wait. */
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
