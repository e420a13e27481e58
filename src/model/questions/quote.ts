import type { Day } from "../../time/day.js";
import type { Quote } from "../records/quote.js";
import { daysFrom } from "./daysFrom.js";
import { reads, type FieldReading } from "./reads.js";

/**
 * The day a quote was sent.
 *
 * @example sentOn({ sentOn: "2026-03-10" }) // => '2026-03-10'
 * @since 0.1.0
 */
export const sentOn: FieldReading<Partial<Pick<Quote, "sentOn">>, Day> = /* @__PURE__ */ reads(
  "sentOn",
  (quote) => quote.sentOn,
);

/**
 * Whether the customer accepted the quote.
 *
 * @example isAccepted({ acceptedOn: "2026-03-30" }) // => true
 * @since 0.1.0
 */
export const isAccepted = (quote: Pick<Quote, "acceptedOn">): boolean => quote.acceptedOn != null;

/**
 * Whether somebody asked the customer what became of the quote.
 *
 * @example isFollowedUp({ followedUpOn: null }) // => false
 * @since 0.1.0
 */
export const isFollowedUp = (quote: Pick<Quote, "followedUpOn">): boolean => quote.followedUpOn != null;

/**
 * Days from sending a quote to following it up: negative where the record says it was followed up first.
 *
 * @example followUpDays({ sentOn: "2026-03-10", followedUpOn: "2026-03-20" }) // => 10
 * @since 0.1.0
 */
export const followUpDays: FieldReading<
  Partial<Pick<Quote, "sentOn" | "followedUpOn">>,
  number
> = /* @__PURE__ */ daysFrom(
  sentOn,
  /* @__PURE__ */ reads("followedUpOn", (quote: Partial<Pick<Quote, "followedUpOn">>) => quote.followedUpOn),
);
