import filter from "lodash/filter.js";
import groupBy from "lodash/groupBy.js";
import meanBy from "lodash/meanBy.js";
import sortBy from "lodash/sortBy.js";
import sum from "lodash/sum.js";
import sumBy from "lodash/sumBy.js";
import type { Opportunity } from "sales-kpi";
import { compareKeys, compareMonths, lineOf, median, type Answer, type Line } from "./answer.js";

/** Computes the answer by lodash in the shorthands of its documentation: groups, filters and sums. Inexact. */
export const lodashGroups = (opportunities: readonly Opportunity[], keyOf: (deal: Opportunity) => string): Answer => ({
  lines: Object.entries(groupBy(opportunities, keyOf))
    .map(([key, deals]) => lineOfDeals(key, deals))
    .sort(compareKeys),
  total: lineOfDeals("", opportunities),
  months: Object.entries(groupBy(filter(opportunities, { outcome: "won" }), ({ closedOn }) => closedOn?.slice(0, 7)))
    .map(([month, deals]) => ({ month, wonRevenue: String(sumBy(deals, "amount")) }))
    .sort(compareMonths),
});

const weighted = ({ amount, probability }: Opportunity): number => (amount as number) * (probability as number);
const days = ({ createdOn, closedOn }: Opportunity): number =>
  (Date.parse(closedOn ?? "") - Date.parse(createdOn ?? "")) / 86_400_000;

function lineOfDeals(key: string, deals: readonly Opportunity[]): Line {
  const open = filter(deals, { outcome: "open" });
  const won = filter(deals, { outcome: "won" });
  const cycles = sortBy(won.map(days));
  return lineOf(key, {
    open: open.length,
    won: won.length,
    lost: filter(deals, { outcome: "lost" }).length,
    revenue: { exact: String(sumBy(won, "amount")), mean: String(meanBy(won, "amount")) },
    pipeline: String(sumBy(open, "amount")),
    weighted: String(sumBy(open, weighted)),
    days: sum(cycles),
    medianDays: median(cycles),
  });
}
