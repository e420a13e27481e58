import type { Batch } from "../scan/batch.js";
import type { PredicateMasks } from "../scan/batchColumns.js";
import type { RecordSource } from "../scan/recordSource.js";
import type { RowFilter } from "../scan/rowFilter.js";

/** Batch with the group of each record, as accumulators consume it. */
export interface GroupedBatch<in out Item> {
  readonly source: RecordSource<Item>;
  readonly batch: Batch<Item>;
  readonly predicateMasks: PredicateMasks;
  readonly groups: Int32Array;
  /** Number of groups so far, group 0 included. */
  readonly groupCount: number;
}

/** Accumulator of one aggregate: a value for each group, over the batches of a source. */
export interface Accumulator<in out Item> {
  readonly consume: (grouped: GroupedBatch<Item>) => void;
}

/** Returns true if a record has a group and passes a filter. */
export const isSelected = <Item>(
  { predicateMasks, groups }: GroupedBatch<Item>,
  filter: RowFilter<Item>,
  index: number,
): boolean => groups[index] !== 0 && filter.matches(predicateMasks.masks[index]!);
