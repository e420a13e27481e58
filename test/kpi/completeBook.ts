import { randomBook } from "../oracle/randomBook.js";

const anyDay = "2026-02-15";

/**
 * Random books in which every record says when it came to be and when it ended, so that each is in one place on any day:
 * deals close no earlier than they were created, activities are booked no later than they take place, and a lead's conversion
 * is told by its opportunity.
 */
export const completeBook = randomBook.map((book) => ({
  ...book,
  opportunities: book.opportunities.map((deal) => {
    const createdOn = deal.createdOn ?? anyDay;
    const closed = deal.closedOn ?? anyDay;
    return { ...deal, createdOn, closedOn: deal.outcome === "open" ? null : closed > createdOn ? closed : createdOn };
  }),
  leads: book.leads.map((lead) => ({
    ...lead,
    createdOn: lead.createdOn ?? anyDay,
    convertedOn: null,
    opportunityId: null,
  })),
  activities: book.activities.map((activity) => {
    const { on, bookedOn } = activity;
    return { ...activity, bookedOn: bookedOn != null && bookedOn > on ? on : (bookedOn ?? null) };
  }),
  reps: book.reps.map((rep) => ({ ...rep, hiredOn: null })),
}));
