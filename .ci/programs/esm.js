import { winRate, wonRevenue, scorecard, measure, Decimal } from "sales-kpi";
import { winRate as alone } from "sales-kpi/kpi/winRate";
import { count, where, evaluate } from "sales-kpi/metric";
import { calendar, quarters } from "sales-kpi/time";
import { catalogue, families } from "sales-kpi/catalogue";
import { largeDealShare } from "sales-kpi/kpi/largeDealShare";
import { french } from "sales-kpi/fr";
import { recordSchemas } from "sales-kpi/schemas";
import { checkMetricLaws } from "sales-kpi/testing";
import * as z from "zod/mini";
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
/** A schema of one's own, composed with one of the library's. */
const regional = z.extend(recordSchemas.opportunities, { region: z.string() });
const misuse = (call) => {
  try {
    return call();
  } catch ({ name, code }) {
    return `${name} ${code}`;
  }
};
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
  french.kpis[winRate.id].title,
  catalogue.includes(winRate),
  wonRevenue(deals) instanceof Decimal,
  families.includes(largeDealShare),
  largeDealShare({ above: 0.15 })(deals).toFixed(2),
  winRate.name,
  winRate.meaning,
  regional.safeParse({ ...deals[0], region: "north" }).success,
  regional.safeParse(deals[0]).error.issues.map(({ path }) => path.join(".")),
  misuse(() => winRate(deals, { period: { start: "2026-01-01", end: "2026-04-01" } })),
  misuse(() => scorecard(deals, { kpis: { winRate } })),
];
console.log(JSON.stringify(facts));
