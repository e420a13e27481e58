import type { Opportunity } from "../../src/model/records/opportunity.js";
import { inWindow, type Book, type Window } from "./twin.js";

/** The deals won or lost in a window. */
export const closedDeals = (
  { opportunities }: Book,
  window: Window,
  outcomes: readonly Opportunity["outcome"][],
): Opportunity[] => opportunities.filter((deal) => outcomes.includes(deal.outcome) && inWindow(deal.closedOn, window));

export const amountsOf = (
  records: readonly { readonly amount?: Opportunity["amount"] }[],
): NonNullable<Opportunity["amount"]>[] =>
  records.map(({ amount }) => amount).filter((amount) => amount !== null && amount !== undefined);

/** Days from creation to close of those deals that have both days. */
export const cyclesOf = (deals: readonly Opportunity[]): { readonly createdOn: string; readonly closedOn: string }[] =>
  deals.flatMap(({ createdOn, closedOn }) => (createdOn == null || closedOn == null ? [] : [{ createdOn, closedOn }]));
