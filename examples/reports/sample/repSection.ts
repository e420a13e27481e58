import { matrix, textTable, winRate, wonRevenue, type SalesBook } from "sales-kpi";
import { numberText, shareText } from "../numberText.js";

/** Writes the best and the last reps by win rate, with intervals. */
export function repSection(book: SalesBook): string {
  const year = { start: "2025-10-01", end: "2026-10-01" };
  const ranked = matrix(book, { kpis: { winRate, wonRevenue }, by: "rep", during: year })
    .filter(({ cells: cells }) => cells.winRate.rank !== null)
    .toSorted((left, right) => (left.cells.winRate.rank ?? 0) - (right.cells.winRate.rank ?? 0));
  const nameOf = new Map(book.reps.map(({ id, name }) => [id, name]));
  const rows = [...ranked.slice(0, 4), ...ranked.slice(-4)].map(({ key, cells: cells }) => ({
    rank: cells.winRate.rank,
    rep: nameOf.get(key ?? "") ?? key,
    closed: cells.winRate.n,
    "win rate": shareText(cells.winRate.value as number | null),
    "95 % interval": `${shareText(cells.winRate.interval?.low)} to ${shareText(cells.winRate.interval?.high)}`,
    "beyond chance": cells.winRate.isBeyondChance === true ? "yes" : "no",
    "won revenue": numberText(cells.wonRevenue.value, "money"),
  }));
  return [
    `Reps by win rate, the first and last four of ${ranked.length}; beyond chance: the company's win rate lies outside the interval`,
    "",
    textTable(rows),
  ].join("\n");
}
