import type { Predicate, Reading } from "../metric/plan.js";
import type { Amount } from "../money/amount.js";
import type { Day } from "../time/day.js";
import type { AmountColumn } from "./amountColumn.js";

/**
 * Records of one kind, held as columns: what each accessor reads from each record, read once and kept as long as the table
 * is. Accessors and predicates are recognised by identity, so whoever asks by the same one shares its column.
 */
export interface Table<in out Item> {
  /** What the records are called in an error. */
  readonly record: string;
  readonly items: readonly Item[];
  readonly amounts: Map<Reading<Item, Amount>, AmountColumn>;
  /** Amount × weight, by the reading of either. */
  readonly products: Map<Reading<Item, Amount>, Map<Reading<Item, Amount>, AmountColumn>>;
  readonly predicates: Map<Predicate<Item>, Uint8Array>;
  readonly days: Map<Reading<Item, Day>, Int32Array>;
}

export const tableOf = <Item>(record: string, items: readonly Item[]): Table<Item> => ({
  record,
  items,
  amounts: new Map(),
  products: new Map(),
  predicates: new Map(),
  days: new Map(),
});

/** What is in the map under a key; made and put there where it is not yet. */
export function made<Key, Column>(columns: Map<Key, Column>, key: Key, make: () => Column): Column {
  let column = columns.get(key);
  if (column === undefined) {
    column = make();
    columns.set(key, column);
  }
  return column;
}
