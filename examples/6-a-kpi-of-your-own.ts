import { closedOn, defineKpi, flow, isWon, measure, scorecard, textTable, type Opportunity } from "sales-kpi";
import { proportion, where } from "sales-kpi/metric";
import { checkMetricLaws } from "sales-kpi/testing";
import { calendar, quarters } from "sales-kpi/time";
import { sampleBook } from "./books/sampleBook.js";

// A KPI is a metric, a time basis and a description. This one is the share of wins that a partner brought.
const isPartnered = (deal: Opportunity): boolean => deal.source === "Partner";
const partneredShare = defineKpi({
  id: "partnered-share",
  title: "Share of wins that a partner brought",
  meaning: "Share of won deals that a partner brought.",
  of: "opportunities",
  topic: "conversion",
  nature: "lagging",
  kind: "quantitative",
  unit: "ratio",
  better: "neither",
  formula: "# won with a partner ÷ # won",
  timeBasis: flow<Opportunity>(closedOn),
  metric: where<Opportunity, { part: number; whole: number }, number | null>(isWon, proportion({ of: isPartnered })),
});

// A metric that keeps the laws can be computed in parts, in workers and in totals. The test kit names a broken law.
const { book } = sampleBook("examples/data");
const dealsFrom = (start: number): readonly Opportunity[] => book.opportunities.slice(start, start + 40);
checkMetricLaws(partneredShare.metric, [dealsFrom(0), dealsFrom(40), dealsFrom(80)]);
console.log("the metric keeps the laws");

// The KPI works like those of the catalogue.
const { value, n, interval } = measure(partneredShare, book);
console.log(`${percent(value)} of ${n} wins, 95 % interval ${percent(interval?.low)} to ${percent(interval?.high)}`);
const kpis = { partneredShare };
console.log(textTable(scorecard(book, { kpis, over: quarters(calendar(), 2026).slice(0, 3) }), { kpis }));

function percent(share: number | null | undefined): string {
  return share == null ? "–" : `${(share * 100).toFixed(1)} %`;
}

/* prints
the metric keeps the laws
4.8 % of 2536 wins, 95 % interval 4.0 % to 5.7 %
level  period   partneredShare
-----  -------  --------------
total  2026-Q1           5.5 %
total  2026-Q2           6.4 %
total  2026-Q3           4.7 %
total  (none)            0.0 %
*/
