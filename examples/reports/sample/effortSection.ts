import { effortBySegment, textTable, wonRevenue, type SalesBook } from "sales-kpi";
import { numberText, shareText } from "../numberText.js";

/** Writes the effort of a year by segment, compared with the intended shares, and its wins. */
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
      "effort share": shareText(row.effortShare),
      "intended share": shareText(row.intendedShare),
      gap: row.gap === null ? "–" : `${(row.gap * 100).toFixed(1)} points`,
    }));
  return [
    "Sales effort by segment, 2025-10 to 2026-09, compared with the intended shares",
    "",
    textTable(rows, { kpis: { "won per hour": wonRevenue } }),
  ].join("\n");
}
