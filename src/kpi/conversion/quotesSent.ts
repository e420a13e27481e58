import { count } from "../../metric/count.js";
import { sentOn } from "../../model/accessors/quote.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";

/**
 * How many quotes were sent.
 *
 *     # quotes, by the day they were sent
 *
 * Every one counts, several to one deal too. Grouped, a quote stands where its opportunity does: with its rep, team, product
 * or source. With none the answer is 0. Decision: quotes-through-deals.
 *
 * @example quotesSent([{ id: "q1", opportunityId: "a", sentOn: "2026-01-12", amount: 500 }, { id: "q2", opportunityId: "a", sentOn: "2026-04-02", amount: 450 }], { during: { start: "2026-01-01", end: "2026-04-01" } }) // => 1
 */
export const quotesSent = defineKpi({
  id: "quotes-sent",
  title: "Quotes sent",
  meaning: "How many quotes were sent.",
  of: "quotes",
  topic: "conversion",
  nature: "leading",
  kind: "quantitative",
  unit: "count",
  better: "higher",
  formula: "# quotes",
  timeBasis: flow(sentOn),
  metric: count(),
});
