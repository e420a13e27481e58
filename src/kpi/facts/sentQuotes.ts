import { sentOn } from "../../model/accessors/quote.js";
import { requireDay } from "../../time/requireDay.js";
import type { Quote } from "../../model/records/quote.js";
import type { Day } from "../../time/day.js";
import type { FlowBasis } from "../define/flow.js";
import { cohort } from "../define/cohort.js";

type Sent = Partial<Pick<Quote, "sentOn" | "acceptedOn" | "followedUpOn">>;

/** Quotes by the day of sending. Acceptances and follow-ups after the window's day do not count. */
export const sentQuotes: FlowBasis<Sent> = cohort<Sent>(sentOn, (quote, day) => ({
  ...quote,
  acceptedOn: until(day, quote.acceptedOn, "acceptedOn"),
  followedUpOn: until(day, quote.followedUpOn, "followedUpOn"),
}));

const until = (day: Day, on: Day | null | undefined, field: string): Day | null =>
  on == null || requireDay(on, field) > day ? null : on;
