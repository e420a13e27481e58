import { factsOf } from "../../kpi/define/factsOf.js";
import type { SalesBook } from "../../model/book/salesBook.js";
import type { Dimension, Standing } from "../../model/dimension/dimension.js";
import { keyColumn, type KeyColumn } from "../../table/keyColumn.js";
import { made, tableOf, type Table } from "../../table/table.js";
import { isAlways, type DayReadingOf } from "./bundles.js";
import type { Leaf } from "./leaves.js";
import { standingIn } from "./standing.js";

/** The tables of a book, and the keys of their facts in each dimension, each made when it is first asked for. */
export interface BookColumns {
  readonly tableOf: (leaf: Leaf) => Table<unknown>;
  /** The keys of a leaf's facts in each of the dimensions. */
  readonly keysOf: (leaf: Leaf) => readonly KeyColumn[];
  readonly dayReadingOf: DayReadingOf;
}

export function columnsOf(book: SalesBook, by: readonly Dimension[]): BookColumns {
  const tables = new Map<unknown, Table<unknown>>();
  const keys = new Map<unknown, Map<unknown, Map<Dimension, KeyColumn>>>();
  const tableOfLeaf = ({ kpi }: Leaf): Table<unknown> =>
    made(tables, kpi.facts ?? kpi.of, () => {
      const facts = factsOf(kpi, book);
      return tableOf(kpi.of, Array.isArray(facts) ? facts : Array.from(facts));
    });
  const standings = new Map<string, Map<Dimension, Standing<unknown>>>();
  const standingOf = ({ kpi }: Leaf, dimension: Dimension): Standing<unknown> =>
    made(
      made(standings, kpi.of, () => new Map<Dimension, Standing<unknown>>()),
      dimension,
      () => standingIn(dimension, kpi, book),
    );
  const keysIn = (leaf: Leaf, dimension: Dimension): KeyColumn => {
    const table = tableOfLeaf(leaf);
    const standing = standingOf(leaf, dimension);
    const reading = isTimeless(standing) ? null : readingOf(leaf);
    const byReading = made(keys, table, () => new Map<unknown, Map<Dimension, KeyColumn>>());
    const byDimension = made(byReading, reading, () => new Map<Dimension, KeyColumn>());
    const today = book.asOf ?? null;
    return made(byDimension, dimension, () =>
      keyColumn(table.items, (item) => standing(item, reading === null ? today : (reading(item) ?? null))),
    );
  };
  return {
    tableOf: tableOfLeaf,
    keysOf: (leaf) => by.map((dimension) => keysIn(leaf, dimension)),
    dayReadingOf: (leaf) =>
      isAlways(leaf) && by.every((dimension) => isTimeless(standingOf(leaf, dimension))) ? null : readingOf(leaf),
  };
}

const readingOf: DayReadingOf = ({ kpi: { clock } }) => (clock.kind === "flow" ? clock.reading : null);

/** A standing that does not ask for the day is the same on all of them: a deal's owner, and not the owner's team. */
const isTimeless = (standing: Standing<unknown>): boolean => standing.length < 2;
