import { refuse } from "../../errors.js";
import type { Amount } from "../../exact/amount.js";
import type { Day } from "../../time/day.js";
import type { Opportunity, Outcome } from "../records/opportunity.js";
import { daysBetween } from "./daysBetween.js";
import type { Accessor } from "../../metric/accessor.js";
import { accessor } from "./accessor.js";

/** Returns true for one outcome. Throws for a text that is no outcome: it would count as closed and not won. */
const isOutcome = (outcome: string, expected: Outcome): boolean =>
  outcome === expected ||
  (outcome !== "won" && outcome !== "lost" && outcome !== "open" && refuse("outcome", outcome, "open, won or lost"));

/**
 * Returns true if the deal was won.
 *
 * @example [won, lost, open].map(isWon) // => [ true, false, false ]
 */
export const isWon = (deal: { readonly outcome: Outcome }): boolean => isOutcome(deal.outcome, "won");

/**
 * Returns true if the deal was lost.
 *
 * @example [won, lost, open].map(isLost) // => [ false, true, false ]
 */
export const isLost = (deal: { readonly outcome: Outcome }): boolean => isOutcome(deal.outcome, "lost");

/**
 * Returns true if the deal is neither won nor lost yet, however late.
 *
 * @example [won, lost, open].map(isOpen) // => [ false, false, true ]
 */
export const isOpen = (deal: { readonly outcome: Outcome }): boolean => isOutcome(deal.outcome, "open");

/**
 * Returns true if the deal was won or lost.
 *
 * @example [won, lost, open].map(isClosed) // => [ true, true, false ]
 */
export const isClosed = (deal: { readonly outcome: Outcome }): boolean => !isOutcome(deal.outcome, "open");

/** Returns true for a record with an outcome. Throws for any other: a lead has a creation day, too, and is no deal. */
export const isOpportunity = (deal: { readonly outcome: Outcome }): boolean => isOpen(deal) || isClosed(deal);

/**
 * Returns the day on which the deal, or lead, was created.
 *
 * @example createdOn({ ...open, createdOn: "2026-01-05" }) // => '2026-01-05'
 */
export const createdOn: Accessor<{ readonly createdOn?: Day | null | undefined }, Day> = accessor(
  "createdOn",
  (record) => record.createdOn,
);

/**
 * Returns the day on which the deal was won or lost; null while the deal is open, whatever its record says.
 *
 * @example [{ ...won, closedOn: "2026-03-01" }, { ...open, closedOn: "2026-03-01" }].map(closedOn) // => [ '2026-03-01', null ]
 */
export const closedOn: Accessor<Pick<Opportunity, "outcome" | "closedOn">, Day> = accessor("closedOn", (deal) =>
  isClosed(deal) ? deal.closedOn : null,
);

/**
 * Returns the day on which the deal is expected to close.
 *
 * @example expectedCloseOn({ ...open, expectedCloseOn: "2026-03-31" }) // => '2026-03-31'
 */
export const expectedCloseOn: Accessor<Pick<Opportunity, "expectedCloseOn">, Day> = accessor(
  "expectedCloseOn",
  (deal) => deal.expectedCloseOn,
);

/**
 * Returns the amount of the record, as given.
 *
 * @example amountOf({ ...won, amount: "1000.10" }) // => '1000.10'
 */
export const amountOf: Accessor<{ readonly amount?: Amount | null | undefined }, Amount> = accessor(
  "amount",
  (record) => record.amount,
);

/**
 * Returns the stated probability of winning, from 0 to 1.
 *
 * @example probabilityOf({ ...open, probability: 0.3 }) // => 0.3
 */
export const probabilityOf: Accessor<Pick<Opportunity, "probability">, Amount> = accessor(
  "probability",
  (deal) => deal.probability,
);

/**
 * Returns the days from creation to win or loss: negative if the record says that the deal closed first.
 *
 * @example cycleDays({ ...won, createdOn: "2026-01-01", closedOn: "2026-01-31" }) // => 30
 */
export const cycleDays: Accessor<Pick<Opportunity, "outcome" | "createdOn" | "closedOn">, number> = daysBetween(
  createdOn,
  closedOn,
);
