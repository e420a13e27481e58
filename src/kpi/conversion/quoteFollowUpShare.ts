import { proportionOf } from "../../metric/proportion.js";
import { isFollowedUp } from "../../model/accessors/quote.js";
import { defineKpi } from "../define/defineKpi.js";
import { sentQuotes } from "../facts/sentQuotes.js";

/**
 * Share of the quotes sent in a period that were followed up, however late.
 *
 *     # followed up / # sent
 *
 * A quote that was accepted before any follow-up was not followed up. With `asOf`, only follow-ups by that day count.
 * With none sent the answer is null.
 *
 * @example quoteFollowUpShare([{ sentOn: "2026-01-12", followedUpOn: "2026-01-15" }, { sentOn: "2026-01-25" }]) // => 0.5
 */
export const quoteFollowUpShare = defineKpi({
  id: "quote-follow-up-share",
  title: "Share of quotes followed up",
  meaning: "Share of the quotes sent in a period that were followed up, however late.",
  of: "quotes",
  topic: "conversion",
  nature: "leading",
  kind: "quantitative",
  unit: "ratio",
  better: "higher",
  formula: "# followed up ÷ # sent",
  timeBasis: sentQuotes,
  metric: proportionOf({ of: isFollowedUp }),
});
