import { matrix, textTable, winRate, wonRevenue, type SalesBook } from "sales-kpi";
import { numberText, shareText } from "../numberText.js";

/** Writes the best and the last reps by win rate, with intervals. */
export function repSection(book: SalesBook): string {
  const year = { start: "2025-10-01", end: "2026-10-01" };
  const ranked = matrix(book, { kpis: { winRate, wonRevenue }, by: "rep", during: year })
    .filter(({ places }) => places.winRate.rank !== null)
    .toSorted((left, right) => (left.places.winRate.rank ?? 0) - (right.places.winRate.rank ?? 0));
  const nameOf = new Map(book.reps.map(({ id, name }) => [id, name]));
  const rows = [...ranked.slice(0, 4), ...ranked.slice(-4)].map(({ key, places }) => ({
    rank: places.winRate.rank,
    rep: nameOf.get(key ?? "") ?? key,
    closed: places.winRate.n,
    "win rate": shareText(places.winRate.value as number | null),
    "95 % interval": `${shareText(places.winRate.interval?.low)} to ${shareText(places.winRate.interval?.high)}`,
    "beyond chance": places.winRate.isBeyondChance === true ? "yes" : "no",
    "won revenue": numberText(places.wonRevenue.value, "money"),
  }));
  return [
    `Reps by win rate, the first and last four of ${ranked.length}; beyond chance: the company's win rate lies outside the interval`,
    "",
    textTable(rows),
  ].join("\n");
}
