import { count } from "../../metric/count.js";
import { sentOn } from "../../model/accessors/quote.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";

/**
 * Number of quotes sent.
 *
 *     # quotes, by the day they were sent
 *
 * Several quotes of one deal all count. Grouped, a quote belongs to the rep, team, product or source of its
 * opportunity. With none the answer is 0. Decision: quotes-through-deals.
 *
 * @example quotesSent([{ id: "q1", opportunityId: "a", sentOn: "2026-01-12", amount: 500 }, { id: "q2", opportunityId: "a", sentOn: "2026-04-02", amount: 450 }], { during: { start: "2026-01-01", end: "2026-04-01" } }) // => 1
 */
export const quotesSent = defineKpi({
  id: "quotes-sent",
  title: "Quotes sent",
  meaning: "Number of quotes sent.",
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
