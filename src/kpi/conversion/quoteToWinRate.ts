import { proportionOf } from "../../metric/proportion.js";
import { isAccepted } from "../../model/questions/quote.js";
import { defineKpi } from "../define/defineKpi.js";
import { sentQuotes } from "./sentQuotes.js";

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
 * @since 0.1.0
 */
export const quoteToWinRate = /* @__PURE__ */ defineKpi({
  id: "quote-to-win-rate",
  title: "Quote-to-win rate",
  meaning: "Share of the quotes sent in a period that were accepted, whenever that was.",
  of: "quotes",
  question: "conversion",
  nature: "lagging",
  kind: "quantitative",
  unit: "ratio",
  better: "higher",
  formula: "# accepted ÷ # sent",
  clock: sentQuotes,
  metric: /* @__PURE__ */ proportionOf({ of: isAccepted }),
});
