import { checkRecords, inRecord, itemAt, type Batch } from "./batch.js";
import { emptyColumns, type BatchColumns } from "./batchColumns.js";
import { batchSize } from "./batchSize.js";
import type { ColumnCache } from "./columnCache.js";
import { planRowScan } from "./planRowScan.js";
import { batchCapacity, type RecordSource } from "./recordSource.js";
import { scanRows } from "./scanRows.js";

/** Returns the batches of a source, one after the other. Batches that are not kept share their arrays. */
export const readBatches = <Item>(source: RecordSource<Item>): Iterable<Batch<Item>> =>
  source.keptBatches === null ? transientBatches(source) : keptBatches(source, source.keptBatches);

function* keptBatches<Item>(source: RecordSource<Item>, kept: Batch<Item>[]): Generator<Batch<Item>> {
  for (let start = 0; start < source.items.length; start += batchSize)
    yield (kept[start / batchSize] ??= batchAt(source, start, emptyColumns()));
}

/** Yields batches after the fused row scan: all columns must be requested before the first batch. */
function* transientBatches<Item>(source: RecordSource<Item>): Generator<Batch<Item>> {
  const { items, project } = source;
  const columns = emptyColumns<Item>();
  const plan = planRowScan(source);
  for (let start = 0; start < items.length; start += batchSize) {
    for (const cache of Object.values(columns) as readonly ColumnCache<never, unknown>[]) cache.clear();
    const whole = batchAt(source, start, columns);
    if (project !== undefined) checkRecords(whole);
    const batch = project === undefined ? whole : projectBatch(whole, project);
    scanRows(batch, plan);
    yield batch;
  }
}

function batchAt<Item>(source: RecordSource<Item>, start: number, columns: BatchColumns<Item>): Batch<Item> {
  const { record, items, keptBatches: kept } = source;
  const size = Math.min(batchSize, items.length - start);
  const isKept = kept !== null;
  return {
    record,
    items,
    start,
    size,
    capacity: isKept ? size : batchCapacity(source),
    isKept,
    columns,
    positionOf: (index) => start + index,
  };
}

/** Returns the batch of the projected records, without those that the projection leaves out. */
function projectBatch<Item>(batch: Batch<Item>, project: (item: Item) => Item | null): Batch<Item> {
  const projected: Item[] = [];
  const positions: number[] = [];
  for (let index = 0; index < batch.size; index += 1) {
    const item = inRecord(batch, index, () => project(itemAt(batch, index)));
    if (item === null) continue;
    projected.push(item);
    positions.push(batch.positionOf(index));
  }
  return { ...batch, items: projected, start: 0, size: projected.length, positionOf: (index) => positions[index]! };
}
