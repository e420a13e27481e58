import type { Opportunity } from "../../src/model/records/opportunity.js";
import { closedDeals } from "./closedDeals.js";
import { daysBetween, type Book, type Window } from "./twin.js";

/** Days from where each deal won in a window came from, a day not after the win, to that win. */
const daysSince = (book: Book, window: Window, originOf: (deal: Opportunity) => string | undefined): number[] =>
  closedDeals(book, window, ["won"]).flatMap((deal) => {
    const origin = originOf(deal);
    const { closedOn } = deal;
    return origin === undefined || closedOn == null || origin > closedOn ? [] : [daysBetween(origin, closedOn)];
  });

/** From the lead that the deal names, else the first created of those that name the deal. */
export const daysFromLeadToWin = (book: Book, window: Window): number[] =>
  daysSince(book, window, (deal) => {
    const own = book.leads.filter((lead) =>
      deal.leadId == null ? lead.opportunityId === deal.id : lead.id === deal.leadId,
    );
    return own.flatMap(({ createdOn }) => createdOn ?? []).toSorted()[0];
  });

/** From the first activity that was held for the deal. */
export const daysFromOutreachToWin = (book: Book, window: Window): number[] =>
  daysSince(book, window, ({ id }) =>
    book.activities
      .filter(({ opportunityId, status }) => opportunityId === id && status === "held")
      .map(({ on }) => on)
      .toSorted()
      .at(0),
  );
