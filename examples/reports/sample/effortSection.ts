import { effortBySegment, textTable, wonRevenue, type SalesBook } from "sales-kpi";
import { numberText, shareText } from "../numberText.js";

/** Where the effort of a year went, against where it was meant to go, and what came of it. */
export function effortSection(book: SalesBook): string {
  const intended = { Gold: 0.5, Silver: 0.3, Bronze: 0.2 };
  const rows = effortBySegment(book, { during: { start: "2025-10-01", end: "2026-10-01" }, intended })
    .filter(({ level }) => level === "segment")
    .map((row) => ({
      segment: row.segment ?? "(none)",
      hours: numberText(row.minutes / 60, "hours"),
      won: row.won,
      "hours per win": row.hoursPerWin === null ? "–" : row.hoursPerWin.toFixed(1),
      "won per hour": row.resultPerEffort,
      "of effort": shareText(row.effortShare),
      intended: shareText(row.intendedShare),
      gap: row.gap === null ? "–" : `${(row.gap * 100).toFixed(1)} points`,
    }));
  return [
    "Sales effort by segment, 2025-10 to 2026-09, against intention",
    "",
    textTable(rows, { kpis: { "won per hour": wonRevenue } }),
  ].join("\n");
}
