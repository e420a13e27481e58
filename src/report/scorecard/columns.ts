import { factsOf } from "../../kpi/define/factsOf.js";
import type { SalesBook } from "../../model/book/salesBook.js";
import type { Dimension } from "../../model/dimension/dimension.js";
import { keyColumn, type KeyColumn } from "../../table/keyColumn.js";
import { made, tableOf, type Table } from "../../table/table.js";
import { dayReadingOf } from "./bundles.js";
import type { Leaf } from "./leaves.js";
import { standingIn } from "./standing.js";

/** The tables of a book, and the keys of their facts in each dimension, each made when it is first asked for. */
export interface BookColumns {
  readonly tableOf: (leaf: Leaf) => Table<unknown>;
  readonly keysOf: (leaf: Leaf, dimension: Dimension) => KeyColumn;
}

export function columnsOf(book: SalesBook): BookColumns {
  const tables = new Map<unknown, Table<unknown>>();
  const keys = new Map<unknown, Map<unknown, Map<Dimension, KeyColumn>>>();
  const tableOfLeaf = ({ kpi }: Leaf): Table<unknown> =>
    made(tables, kpi.facts ?? kpi.of, () => tableOf(kpi.of, Array.from(factsOf(kpi, book))));
  return {
    tableOf: tableOfLeaf,
    keysOf: (leaf, dimension) => {
      const table = tableOfLeaf(leaf);
      const reading = dayReadingOf(leaf);
      const byReading = made(keys, table, () => new Map<unknown, Map<Dimension, KeyColumn>>());
      const byDimension = made(byReading, reading, () => new Map<Dimension, KeyColumn>());
      return made(byDimension, dimension, () => {
        const standing = standingIn(dimension, leaf.kpi, book);
        const today = book.asOf ?? null;
        return keyColumn(table.items, (item) => standing(item, reading === null ? today : (reading(item) ?? null)));
      });
    },
  };
}
