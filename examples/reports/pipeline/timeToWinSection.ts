import {
  isOpen,
  medianSalesCycleClosedOnly,
  textTable,
  timeToWin,
  winProbability,
  winTimesSinceCreation,
  type SalesBook,
} from "sales-kpi";
import { shareText } from "../numberText.js";

/** Writes time to win and win share with open deals included, and the probability of a win by age of open deals. */
export function timeToWinSection(book: SalesBook): string {
  const rows = timeToWin(book, { by: "repRegion" }).map((row) => ({
    region: row.level === "total" ? "all" : (row.key ?? "(none)"),
    won: row.won,
    lost: row.lost,
    open: row.open,
    "share won": shareText(row.wonShare),
    "95 % interval": `${shareText(row.wonLow)} to ${shareText(row.wonHigh)}`,
    "days to half of the wins": row.median.ofWins,
  }));
  const closedOnly = medianSalesCycleClosedOnly(book);
  const from = winTimesSinceCreation(book);
  const answers = book.opportunities.filter(isOpen).map((deal) => winProbability(deal, { from }));
  const ages = [30, 60, 90, 120, Infinity];
  const byAge = ages.map((end, index) => {
    const start = ages[index - 1] ?? 0;
    const ofAge = answers.filter(({ days }) => days !== null && days >= start && days < end);
    const known = ofAge.flatMap(({ won }) => (won === null ? [] : [won]));
    const mean = known.length === 0 ? null : known.reduce((sum, won) => sum + won, 0) / known.length;
    return {
      "open for": end === Infinity ? `${start} days and more` : `${start} to ${end - 1} days`,
      deals: ofAge.length,
      "win probability": shareText(mean),
      "too few to tell": ofAge.length - known.length,
    };
  });
  return [
    "Time to win and share won by region, open deals included",
    "",
    textTable(rows),
    `The median of the won deals alone is ${closedOnly?.toFixed(0) ?? "–"} days.`,
    "",
    "Probability of a win for open deals by age",
    "",
    textTable(byAge),
  ].join("\n");
}
