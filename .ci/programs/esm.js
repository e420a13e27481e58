import { winRate, wonRevenue, scorecard, measure, Decimal } from "sales-kpi";
import { winRate as alone } from "sales-kpi/kpi/winRate";
import { count, where, evaluate } from "sales-kpi/metric";
import { calendar, quarters } from "sales-kpi/time";
import { catalogue, families } from "sales-kpi/catalogue";
import { largeDealShare } from "sales-kpi/kpi/largeDealShare";
import { frenchTitles } from "sales-kpi/fr";
import { checkMetricLaws } from "sales-kpi/testing";
const deals = [
  {
    id: "a",
    stage: "Won",
    outcome: "won",
    createdOn: "2026-01-05",
    closedOn: "2026-02-10",
    amount: 0.1,
    ownerId: "ann",
  },
  {
    id: "b",
    stage: "Won",
    outcome: "won",
    createdOn: "2026-01-05",
    closedOn: "2026-02-11",
    amount: "0.20",
    ownerId: "ann",
  },
  {
    id: "c",
    stage: "Lost",
    outcome: "lost",
    createdOn: "2026-01-05",
    closedOn: "2026-05-10",
    amount: 7,
    ownerId: "bob",
  },
];
const rows = scorecard(
  { opportunities: deals },
  { kpis: { winRate, wonRevenue }, by: ["rep"], over: quarters(calendar(), 2026) },
);
checkMetricLaws(winRate.metric, [deals, deals.slice(1), []]);
const facts = [
  winRate(deals),
  alone === winRate,
  wonRevenue(deals).toString(),
  rows.length,
  measure(winRate, deals).n,
  evaluate(
    where((deal) => deal.outcome === "won", count()),
    deals,
  ),
  frenchTitles[winRate.id],
  catalogue.includes(winRate),
  wonRevenue(deals) instanceof Decimal,
  families.includes(largeDealShare),
  largeDealShare({ above: 0.15 })(deals).toFixed(2),
];
console.log(JSON.stringify(facts));
