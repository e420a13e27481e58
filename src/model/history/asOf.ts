import { SalesKpiError } from "../../errors.js";
import type { Day } from "../../time/day.js";
import { requireDay } from "../../time/requireDay.js";
import { recordKinds, type RecordKind, type Records } from "../records/records.js";
import { recordAsOf } from "./recordAsOf.js";
import { freezeBook, salesBook, type SalesBook } from "../book/salesBook.js";

/**
 * Returns a book as it was known at the end of a day.
 *
 * Deals are as {@link opportunityAsOf} says, without their later stage changes. Deals that no recorded day places in time are
 * left out, and so are leads without a creation day. Later facts are left out: leads, orders, activities, costs, surveys,
 * contracts, quotes, behaviours, assessments, accounts created and reps hired later. Later answers are cleared: a lead's
 * qualification, conversion and response, a quote's acceptance and follow-up. An activity booked by then that took place
 * later is planned. Teams, stages and quotas are as they are, and so are other fields, whose past no record states.
 *
 * A text that is no day throws `unreadable-day`; a day after the book's own `asOf` throws `impossible-request`.
 *
 * @example asOf(salesBook({ costs: [{ on: "2026-03-01", amount: 5, kind: "tools" }] }), "2026-02-28").costs // => []
 */
export function asOf(records: SalesBook, day: Day): SalesBook {
  requireDay(day, "asOf");
  const book = salesBook(records);
  if (book.asOf !== undefined && day > book.asOf) {
    const problem = `asOf: expected a day up to the book's own, ${book.asOf}, got ${day}`;
    throw new SalesKpiError("impossible-request", problem, { field: "asOf", value: day });
  }
  const known = Object.fromEntries(recordKinds.map((kind) => [kind, knownRecords(book, kind, day)]));
  const then = { ...book, ...known, asOf: day };
  const [isLaterDeal, isLaterActivity] = [
    laterIn(book.opportunities, then.opportunities),
    laterIn(book.activities, then.activities),
  ];
  return freezeBook({
    ...then,
    leads: then.leads.map((lead) => (isLaterDeal(lead.opportunityId) ? { ...lead, opportunityId: null } : lead)),
    activities: then.activities.map((activity) =>
      isLaterActivity(activity.rebookedAs) ? { ...activity, rebookedAs: null } : activity,
    ),
  });
}

type Lists = { readonly [Kind in RecordKind]: readonly Records[Kind][] };

const knownRecords = <Kind extends RecordKind>(book: Lists, kind: Kind, day: Day): Records[Kind][] =>
  book[kind].map((record) => recordAsOf[kind](record, day)).filter((record) => record !== null);

/** Returns the function that says if a record of an id is in a book now, and was not then. */
function laterIn(now: readonly Identified[], then: readonly Identified[]): (id: string | null | undefined) => boolean {
  const [nowIds, thenIds] = [now, then].map((records) => new Set(records.map(({ id }) => id)));
  return (id) => id != null && nowIds?.has(id) === true && thenIds?.has(id) !== true;
}

interface Identified {
  readonly id: string;
}
