import { proportionOf } from "../../metric/proportion.js";
import { isAccepted } from "../../model/accessors/quote.js";
import { defineKpi } from "../define/defineKpi.js";
import { sentQuotes } from "../facts/sentQuotes.js";

/**
 * Share of the quotes sent in a period that were accepted, however late.
 *
 *     # accepted / # sent
 *
 * A cohort: quotes without an answer are in the denominator, so the rate of a recent period starts low and can only
 * rise. With `asOf`, only acceptances by that day count. A deal won without an acceptance on its quote does not count.
 * With none sent the answer is null. Decision: cohort-conversion.
 *
 * @example quoteToWinRate([{ sentOn: "2026-01-12", acceptedOn: "2026-01-20" }, { sentOn: "2026-01-25" }]) // => 0.5
 */
export const quoteToWinRate = defineKpi({
  id: "quote-to-win-rate",
  title: "Quote-to-win rate",
  meaning: "Share of the quotes sent in a period that were accepted, however late.",
  of: "quotes",
  topic: "conversion",
  nature: "lagging",
  kind: "quantitative",
  unit: "ratio",
  better: "higher",
  formula: "# accepted ÷ # sent",
  timeBasis: sentQuotes,
  metric: proportionOf({ of: isAccepted }),
});
