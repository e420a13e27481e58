import { SalesKpiError } from "../../errors.js";
import type { Day } from "../../time/day.js";
import { requireDay } from "../../time/requireDay.js";
import { recordKinds, type RecordKind, type Records } from "../records/records.js";
import { knownOn } from "./knownOn.js";
import { salesBook, type SalesBook } from "../book/salesBook.js";

/**
 * A book as it was known at the end of a day.
 *
 * Deals are as {@link opportunityAt} says, without the stage changes that came later; those it cannot place in time are
 * left out, and so is a lead without a creation. What happened later is left out: leads, orders, activities, costs, surveys,
 * contracts, quotes, behaviours, assessments, accounts created and reps hired later. Answers that came later are cleared: a
 * lead's qualification, conversion and response, a quote's acceptance and follow-up. An activity that was booked by then
 * and took place later is planned. Teams, stages and quotas are as they are, and so are other fields, of which no record
 * says what they were.
 *
 * A day that is none throws `unreadable-day`; one after the book's own `asOf` throws `impossible-request`.
 *
 * @example asOf(salesBook({ costs: [{ on: "2026-03-01", amount: 5, kind: "tools" }] }), "2026-02-28").costs // => []
 */
export function asOf(book: SalesBook, day: Day): SalesBook {
  requireDay(day, "asOf");
  if (book.asOf !== undefined && day > book.asOf) {
    const problem = `a book as of ${book.asOf} does not know ${day}`;
    throw new SalesKpiError("impossible-request", problem, { field: "asOf", value: day });
  }
  const known = Object.fromEntries(recordKinds.map((kind) => [kind, knownRecords(book, kind, day)]));
  const then = { ...book, ...known, asOf: day };
  const [isLaterDeal, isLaterActivity] = [
    laterIn(book.opportunities, then.opportunities),
    laterIn(book.activities, then.activities),
  ];
  return salesBook({
    ...then,
    leads: then.leads.map((lead) => (isLaterDeal(lead.opportunityId) ? { ...lead, opportunityId: null } : lead)),
    activities: then.activities.map((activity) =>
      isLaterActivity(activity.rebookedAs) ? { ...activity, rebookedAs: null } : activity,
    ),
  });
}

type Lists = { readonly [Kind in RecordKind]: readonly Records[Kind][] };

const knownRecords = <Kind extends RecordKind>(book: Lists, kind: Kind, day: Day): Records[Kind][] =>
  book[kind].map((record) => knownOn[kind](record, day)).filter((record) => record !== null);

/** Whether an id is that of a record which the book has and did not have then. */
function laterIn(now: readonly Identified[], then: readonly Identified[]): (id: string | null | undefined) => boolean {
  const [nowIds, thenIds] = [now, then].map((records) => new Set(records.map(({ id }) => id)));
  return (id) => id != null && nowIds?.has(id) === true && thenIds?.has(id) !== true;
}

interface Identified {
  readonly id: string;
}
