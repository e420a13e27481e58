import type { Day } from "../../time/day.js";
import type { Quote } from "../records/quote.js";
import { daysFrom } from "./daysFrom.js";
import type { Accessor } from "../../metric/accessor.js";
import { accessor } from "./accessor.js";

/**
 * The day a quote was sent.
 *
 * @example sentOn({ sentOn: "2026-03-10" }) // => '2026-03-10'
 */
export const sentOn: Accessor<Partial<Pick<Quote, "sentOn">>, Day> = accessor("sentOn", (quote) => quote.sentOn);

/**
 * Whether the customer accepted the quote.
 *
 * @example isAccepted({ acceptedOn: "2026-03-30" }) // => true
 */
export const isAccepted = (quote: Pick<Quote, "acceptedOn">): boolean => quote.acceptedOn != null;

/**
 * Whether somebody asked the customer what became of the quote.
 *
 * @example isFollowedUp({ followedUpOn: null }) // => false
 */
export const isFollowedUp = (quote: Pick<Quote, "followedUpOn">): boolean => quote.followedUpOn != null;

/**
 * Days from sending a quote to following it up: negative where the record says it was followed up first.
 *
 * @example followUpDays({ sentOn: "2026-03-10", followedUpOn: "2026-03-20" }) // => 10
 */
export const followUpDays: Accessor<Partial<Pick<Quote, "sentOn" | "followedUpOn">>, number> = daysFrom(
  sentOn,
  accessor("followedUpOn", (quote: Partial<Pick<Quote, "followedUpOn">>) => quote.followedUpOn),
);
