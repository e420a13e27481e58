import { proportionOf } from "../../metric/proportion.js";
import { isAccepted } from "../../model/accessors/quote.js";
import { defineKpi } from "../define/defineKpi.js";
import { sentQuotes } from "../facts/sentQuotes.js";

/**
 * Share of the quotes sent in a period that were accepted, whenever that was.
 *
 *     # accepted / # sent
 *
 * A cohort: quotes that wait for an answer are in the denominator, so a young one starts low and can only rise. Asked about
 * a day, those accepted by that day are. A deal that was won without an acceptance on its quote does not count. With none
 * sent the answer is null. Decision: cohort-conversion.
 *
 * @example quoteToWinRate([{ sentOn: "2026-01-12", acceptedOn: "2026-01-20" }, { sentOn: "2026-01-25" }]) // => 0.5
 */
export const quoteToWinRate = defineKpi({
  id: "quote-to-win-rate",
  title: "Quote-to-win rate",
  meaning: "Share of the quotes sent in a period that were accepted, whenever that was.",
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
