import { csvText, forecast, measure, parsePlan, textTable, toPlain, weightedValue, winRate } from "sales-kpi";
import { catalogue, families } from "sales-kpi/catalogue";
import { french } from "sales-kpi/fr";
import { winRate as alone } from "sales-kpi/kpi/winRate";
import { evaluate, count, where } from "sales-kpi/metric";
import { book, plan, scorecardRows, smokeFacts } from "./smokeFacts.js";

const open = { stage: "Offer", outcome: "open", createdOn: "2026-03-01", expectedCloseOn: "2026-05-20" };
const pipeline = {
  opportunities: [
    { ...open, id: "6", amount: "1200", probability: 0.6 },
    { ...open, id: "7", amount: "900.3", probability: 0.5 },
    { ...open, id: "8", amount: "0.3", probability: 0.1 },
  ],
  asOf: "2026-03-31",
};
const [total] = forecast(pipeline, { period: { start: "2026-04-01", end: "2026-07-01" }, target: 2000 });

const rate = measure(winRate, book.opportunities);

/** What the smoke program finds, and what more of the package finds: numbers, texts and rows in every way out of it. */
console.log(
  JSON.stringify({
    ...smokeFacts,
    measure: [rate.value, rate.n, rate.interval],
    csv: csvText(scorecardRows),
    table: textTable(scorecardRows),
    cloned: structuredClone(toPlain(scorecardRows, { money: "string" })),
    weighted: weightedValue(pipeline).map(({ weighted }) => weighted.toString()),
    forecast: [total.mean.toString(), total.independent.chanceOfTarget, total.correlated],
    plan: [parsePlan(plan).problems.length, parsePlan({ ...plan, payout: "weekly" }).problems],
    french: french.kpis[winRate.id],
    catalogue: [catalogue.includes(alone), catalogue.length > 100, families.length > 5, alone === winRate],
    won: evaluate(
      where((deal) => deal.outcome === "won", count()),
      book.opportunities,
    ),
  }),
);
