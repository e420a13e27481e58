import { flashFigures, periodInContext, type FlashFigure, type SalesBook } from "sales-kpi";
import { numberText } from "../numberText.js";

const quarter = { start: "2026-07-01", end: "2026-10-01", label: "2026-Q3" };
const quarterBefore = { start: "2026-04-01", end: "2026-07-01", label: "2026-Q2" };

/** Writes the flash figures of a day with goals and former values, and the quarter before in context. */
export function flashSection(book: SalesBook): string {
  const asOf = "2026-08-14";
  const goals = { won: 160, wonRevenue: 1_900_000, winRate: 0.35, pace: 1 };
  const figures = flashFigures(book, { asOf, during: quarter, goals });
  const coverage = { full: 3, thin: 1 };
  const { message } = periodInContext(book, { asOf: "2026-06-30", during: quarterBefore, next: quarter, coverage });
  return [
    `Flash figures of ${quarter.label} on ${asOf}, compared with the same days of the three quarters before`,
    "",
    ...figures.map(figureLine),
    "",
    `${quarterBefore.label} on its last day: ${message}`,
    "",
  ].join("\n");
}

function figureLine({ kpi, value, goal, status, before, change }: FlashFigure): string {
  const formatValue = (figure: FlashFigure["value"]): string => numberText(figure, kpi.unit);
  const changeText = change === null ? "–" : `${change > 0 ? "+" : ""}${(change * 100).toFixed(1)}`;
  return [
    kpi.title.padEnd(24),
    formatValue(value).padStart(11),
    (goal === null ? "" : `goal ${formatValue(goal)}`).padEnd(15),
    (status === "no-goal" ? "" : status.replace("-", " ")).padEnd(9),
    `${changeText} ${kpi.unit === "ratio" && typeof value === "number" ? "points" : "%"}`.padStart(14),
    `   before: ${before.map(formatValue).join(", ")}`,
  ]
    .join(" ")
    .trimEnd();
}
