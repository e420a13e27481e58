import { median } from "../../metric/quantile.js";
import { followUpDays } from "../../model/accessors/quote.js";
import { defineKpi } from "../define/defineKpi.js";
import { sentQuotes } from "../facts/sentQuotes.js";

/**
 * Median days from sending a quote to following it up, of the quotes sent in a period.
 *
 *     median of (followed up − sent)
 *
 * Quotes without a follow-up are counted as missing, so read the figure beside {@link quoteFollowUpShare}. With `asOf`,
 * only follow-ups by that day count. With none the answer is null.
 *
 * @example quoteFollowUpDays([{ sentOn: "2026-01-12", followedUpOn: "2026-01-15" }, { sentOn: "2026-03-10", followedUpOn: "2026-03-15" }, { sentOn: "2026-01-25" }]) // => 4
 */
export const quoteFollowUpDays = defineKpi({
  id: "quote-follow-up-days",
  title: "Days to quote follow-up, median",
  meaning: "Median days from sending a quote to following it up, of the quotes sent in a period.",
  of: "quotes",
  topic: "conversion",
  nature: "leading",
  kind: "quantitative",
  unit: "days",
  better: "lower",
  formula: "median days sent → followed up",
  timeBasis: sentQuotes,
  metric: median(followUpDays),
});
