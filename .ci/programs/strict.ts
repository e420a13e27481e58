import {
  flashFigures,
  funnel,
  scorecard,
  winRate,
  wonRevenue,
  type Decimal,
  type FlashFigure,
  type Opportunity,
} from "sales-kpi";
import { stageConversion } from "sales-kpi/kpi/stageConversion";
import { winRate as alone } from "sales-kpi/kpi/winRate";
import { calendar, quarters } from "sales-kpi/time";

const deals: Opportunity[] = [{ id: "a", stage: "Won", outcome: "won", amount: "12.50" }];
const rate: number | null = alone(deals);
const rows = scorecard(
  { opportunities: deals },
  { kpis: { winRate, wonRevenue }, by: ["team", "rep"], over: quarters(calendar(), 2026), totals: true },
);
for (const row of rows) {
  const level: "team" | "rep" | "total" = row.level;
  const team: string | null = row.team;
  const revenue: Decimal = row.wonRevenue;
  console.log(level, team, rate, revenue.toFixed(2), row.winRate);
}
const conversion: number | null = stageConversion({ from: "Demo", to: "Won" })({ opportunities: deals });
const figures: FlashFigure[] = flashFigures(
  { opportunities: deals },
  { asOf: "2026-01-05", during: { start: "2026-01-01", end: "2026-02-01" } },
);
console.log(conversion, figures.length, funnel({ opportunities: deals })[0]?.people);
// @ts-expect-error a family is given its parameters
stageConversion({ from: "Demo" });
// @ts-expect-error no such dimension
scorecard({ opportunities: deals }, { kpis: { winRate }, by: ["teem"] });
// @ts-expect-error leads are no opportunities
winRate([{ id: "a", createdOn: "2026-01-01" }]);
