import { forecast, textTable, wonRevenue, type ForecastQuestion, type SalesBook } from "sales-kpi";
import { shareText } from "../numberText.js";

/** What a period will bring: low, mid and high, by team and in all. */
export function forecastSection(book: SalesBook, question: ForecastQuestion): string {
  const nameOf = new Map(book.teams.map(({ id, name }) => [id, name]));
  const rows = forecast(book, question).map((row) => ({
    team: row.level === "total" ? "all" : (nameOf.get(row.key ?? "") ?? row.key ?? "(none)"),
    won: row.won.value,
    due: row.due.weighted,
    "overdue, left out": row.overdue.weighted,
    mean: row.mean,
    low: row.correlated.low,
    mid: row.correlated.mid,
    high: row.correlated.high,
    "reaches target": row.correlated.chanceOfTarget === null ? "" : shareText(row.correlated.chanceOfTarget),
  }));
  const money = Object.keys(rows[0] ?? {}).filter((name) => name !== "team" && name !== "reaches target");
  const { start, label = start } = question.period as { readonly start: string; readonly label?: string };
  return [
    `Forecast of ${label} on ${question.asOf ?? book.asOf ?? ""}: low is reached nine times in ten, high once; deals go together by 0.05`,
    "",
    textTable(rows, { kpis: Object.fromEntries(money.map((name) => [name, wonRevenue])) }),
  ].join("\n");
}
