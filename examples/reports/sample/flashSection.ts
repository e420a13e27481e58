import { flashFigures, periodInContext, type FlashFigure, type SalesBook } from "sales-kpi";
import { numberText } from "../numberText.js";

const quarter = { start: "2026-07-01", end: "2026-10-01", label: "2026-Q3" };
const quarterBefore = { start: "2026-04-01", end: "2026-07-01", label: "2026-Q2" };

/** The figures of one day, each with its goal and what it was before, and what they are worth with the pipeline behind them. */
export function flashSection(book: SalesBook): string {
  const asOf = "2026-08-14";
  const goals = { won: 160, wonRevenue: 1_900_000, winRate: 0.35, pace: 1 };
  const figures = flashFigures(book, { asOf, during: quarter, goals });
  const coverage = { full: 3, thin: 1 };
  const { message } = periodInContext(book, { asOf: "2026-06-30", during: quarterBefore, next: quarter, coverage });
  return [
    `Flash figures of ${quarter.label} on ${asOf}, beside the same stretch of the three quarters before`,
    "",
    ...figures.map(line),
    "",
    `${quarterBefore.label} on its last day: ${message}`,
    "",
  ].join("\n");
}

function line({ kpi, value, goal, status, before, change }: FlashFigure): string {
  const shown = (one: FlashFigure["value"]): string => numberText(one, kpi.unit);
  const moved = change === null ? "–" : `${change > 0 ? "+" : ""}${(change * 100).toFixed(1)}`;
  return [
    kpi.title.padEnd(24),
    shown(value).padStart(11),
    (goal === null ? "" : `goal ${shown(goal)}`).padEnd(15),
    (status === "no-goal" ? "" : status.replace("-", " ")).padEnd(9),
    `${moved} ${kpi.unit === "ratio" && typeof value === "number" ? "points" : "%"}`.padStart(14),
    `   before: ${before.map(shown).join(", ")}`,
  ]
    .join(" ")
    .trimEnd();
}
