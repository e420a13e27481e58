import type { Accessor } from "../../metric/accessor.js";
import type { Amount } from "../../exact/amount.js";
import type { Day } from "../../time/day.js";
import type { Batch } from "./batch.js";
import { batchSize } from "./batchSize.js";
import type { KeyAccessor, PredicateSet } from "./batchColumns.js";
import type { Dictionary } from "./dictionary.js";
import type { ReadAmounts } from "./readAmounts.js";
import type { RowFilter } from "./rowFilter.js";

/**
 * Records of one kind, read in batches of columns, and the columns that queries request. Accessors and predicates are
 * compared by identity: two metrics with the same accessor share one column.
 */
export interface RecordSource<in out Item> {
  /** Kind of the records, for errors: `"opportunities"`. */
  readonly record: string;
  readonly items: readonly Item[];
  /** Function applied to each record before any other; null leaves the record out. Absent if records are read as they are. */
  readonly project?: (item: Item) => Item | null;
  /** Batches with their columns, for the next query; null if each query reads its columns again. */
  readonly keptBatches: Batch<Item>[] | null;
  /** Requested columns: keys, days with the filters of the records that need them, predicates, and amounts. */
  readonly dictionaries: Map<KeyAccessor<Item>, Dictionary>;
  readonly days: Map<Accessor<Item, Day>, RowFilter<Item>[]>;
  readonly predicateSets: PredicateSet<Item>[];
  readonly amounts: Map<Accessor<Item, Amount>, AmountColumnBuilder<Item>>;
}

/** Builder of the column of one amount, batch after batch. */
export interface AmountColumnBuilder<in out Item> {
  /** Filter of the records that need the amount. */
  readonly filter: RowFilter<Item>;
  readonly read: ReadAmounts;
  /** Buffers: the numbers read from a batch, and the integers made of them. */
  readonly numbers: Float64Array;
  readonly units: Float64Array;
  /** Scale to try first. */
  scale: number;
}

/** Options of a record source. */
export interface RecordSourceOptions<in out Item> {
  /** True keeps batches and columns for the next query. */
  readonly keep?: boolean;
  readonly project?: (item: Item) => Item | null;
}

/** Returns a source without requested columns. */
export const recordSource = <Item>(
  record: string,
  items: readonly Item[],
  options: RecordSourceOptions<Item> = {},
): RecordSource<Item> => ({
  record,
  items,
  ...(options.project && { project: options.project }),
  keptBatches: options.keep === true ? [] : null,
  dictionaries: new Map(),
  days: new Map(),
  predicateSets: [],
  amounts: new Map(),
});

/** Returns the size of the largest batch of a source. */
export const batchCapacity = ({ items }: { readonly items: readonly unknown[] }): number =>
  Math.min(batchSize, items.length);
