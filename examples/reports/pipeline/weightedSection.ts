import {
  observedProbability,
  observedWinRates,
  textTable,
  weightedValue,
  wonRevenue,
  type Decimal,
  type SalesBook,
  type WeightedValue,
} from "sales-kpi";
import { shareText } from "../numberText.js";

/** Writes the open pipeline by stage, weighted by stated probabilities and by observed win rates. */
export function weightedSection(book: SalesBook): string {
  const stated = weightedValue(book, { by: "stage", largest: 1 });
  const observed = weightedValue(book, {
    by: "stage",
    probability: observedProbability(observedWinRates(book)),
  });
  const positions = new Map(book.stages.map(({ id }, index) => [id, index]));
  const positionOf = (key: string | null): number => (key === null ? Infinity : (positions.get(key) ?? Infinity));
  const rows = stated
    .map((row, index) => ({
      key: row.key,
      stage: row.level === "total" ? "all" : (row.key ?? "(none)"),
      deals: row.deals,
      gross: row.gross,
      "as stated": row.weighted,
      "±": Math.round(row.standardDeviation),
      "as observed": weightedOrNull(observed[index]),
      "share of largest deal": shareText(row.largest[0]?.share?.toNumber()),
      "cannot be weighted": row.missing,
    }))
    .toSorted((left, right) => positionOf(left.key) - positionOf(right.key));
  const kpis = { gross: wonRevenue, "as stated": wonRevenue, "as observed": wonRevenue };
  const columns = Object.keys(rows[0] ?? {}).filter((name) => name !== "key");
  return [
    `Open pipeline on ${book.asOf ?? "the day"}: gross, and weighted by stated probabilities and by observed win rates`,
    "",
    textTable(rows, { kpis, columns }),
  ].join("\n");
}

/** Returns the weighted amount, or null if the history of the stage is too short for any of its deals. */
const weightedOrNull = (row: WeightedValue | undefined): Decimal | null =>
  row === undefined || row.missing === row.deals ? null : row.weighted;
