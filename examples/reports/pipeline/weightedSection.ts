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

/** What the open deals of each stage are worth: as their reps state it, and as deals of that stage came out before. */
export function weightedSection(book: SalesBook): string {
  const stated = weightedValue(book, { by: "stage", largest: 1 });
  const observed = weightedValue(book, {
    by: "stage",
    probability: observedProbability(observedWinRates(book)),
  });
  const order = new Map(book.stages.map(({ id }, place) => [id, place]));
  const place = (key: string | null): number => (key === null ? Infinity : (order.get(key) ?? Infinity));
  const rows = stated
    .map((row, index) => ({
      key: row.key,
      stage: row.level === "total" ? "all" : (row.key ?? "(none)"),
      deals: row.deals,
      gross: row.gross,
      weighted: row.weighted,
      "±": Math.round(row.standardDeviation),
      "as observed": weightedOrNull(observed[index]),
      "largest deal": shareText(row.largest[0]?.share?.toNumber()),
      "cannot be weighted": row.missing,
    }))
    .toSorted((left, right) => place(left.key) - place(right.key));
  const kpis = { gross: wonRevenue, weighted: wonRevenue, "as observed": wonRevenue };
  const columns = Object.keys(rows[0] ?? {}).filter((name) => name !== "key");
  return [
    `Open pipeline on ${book.asOf ?? "the day"}: gross, weighted by what reps state and by what was observed, and how much hangs on one deal`,
    "",
    textTable(rows, { kpis, columns }),
  ].join("\n");
}

/** Nothing is known of deals in stages whose history is too short. */
const weightedOrNull = (row: WeightedValue | undefined): Decimal | null =>
  row === undefined || row.missing === row.deals ? null : row.weighted;
