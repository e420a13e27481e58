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

/** How long deals take and how many are won, open ones in it, and what that says of those still open. */
export function timeToWinSection(book: SalesBook): string {
  const rows = timeToWin(book, { by: "repRegion" }).map((row) => ({
    region: row.level === "total" ? "all" : (row.key ?? "(none)"),
    won: row.won,
    lost: row.lost,
    open: row.open,
    "are won": shareText(row.wonShare),
    "95 % interval": `${shareText(row.wonLow)} to ${shareText(row.wonHigh)}`,
    "days to half of the wins": row.median.ofWins,
  }));
  const closedOnly = medianSalesCycleClosedOnly(book);
  const from = winTimesSinceCreation(book);
  const answers = book.opportunities.filter(isOpen).map((deal) => winProbability(deal, { from }));
  const ages = [30, 60, 90, 120, Infinity];
  const byAge = ages.map((end, index) => {
    const start = ages[index - 1] ?? 0;
    const own = answers.filter(({ days }) => days !== null && days >= start && days < end);
    const known = own.flatMap(({ won }) => (won === null ? [] : [won]));
    const mean = known.length === 0 ? null : known.reduce((sum, won) => sum + won, 0) / known.length;
    return {
      "open for": end === Infinity ? `${start} days and more` : `${start} to ${end - 1} days`,
      deals: own.length,
      "will be won": shareText(mean),
      "too few to say": own.length - known.length,
    };
  });
  return [
    "Time to win and share won, open deals in; by region",
    "",
    textTable(rows),
    `The wins alone say ${closedOnly?.toFixed(0) ?? "nothing"} days.`,
    "",
    "What became of deals as old as those still open",
    "",
    textTable(byAge),
  ].join("\n");
}
