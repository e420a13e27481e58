import type { Day } from "../../time/day.js";
import type { Quote } from "../records/quote.js";
import { daysBetween } from "./daysBetween.js";
import type { Accessor } from "../../metric/accessor.js";
import { accessor } from "./accessor.js";

/**
 * Returns the day on which a quote was sent.
 *
 * @example sentOn({ sentOn: "2026-03-10" }) // => '2026-03-10'
 */
export const sentOn: Accessor<Partial<Pick<Quote, "sentOn">>, Day> = accessor("sentOn", (quote) => quote.sentOn);

/**
 * Returns true if the customer accepted the quote.
 *
 * @example isAccepted({ acceptedOn: "2026-03-30" }) // => true
 */
export const isAccepted = (quote: Pick<Quote, "acceptedOn">): boolean => quote.acceptedOn != null;

/**
 * Returns true if the customer was asked about the quote after it was sent.
 *
 * @example isFollowedUp({ followedUpOn: null }) // => false
 */
export const isFollowedUp = (quote: Pick<Quote, "followedUpOn">): boolean => quote.followedUpOn != null;

/**
 * Returns the days from sending a quote to following it up: negative if the record says that the follow-up came first.
 *
 * @example followUpDays({ sentOn: "2026-03-10", followedUpOn: "2026-03-20" }) // => 10
 */
export const followUpDays: Accessor<Partial<Pick<Quote, "sentOn" | "followedUpOn">>, number> = daysBetween(
  sentOn,
  accessor("followedUpOn", (quote: Partial<Pick<Quote, "followedUpOn">>) => quote.followedUpOn),
);
