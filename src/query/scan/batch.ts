import { SalesKpiError, inRecord as errorInRecord, quote } from "../../errors.js";
import type { BatchColumns } from "./batchColumns.js";

/** Run of consecutive records of a source, with the columns that have been read from them so far. */
export interface Batch<in out Item> {
  readonly record: string;
  readonly items: readonly Item[];
  /** Position in `items` of the first record. */
  readonly start: number;
  readonly size: number;
  /** Length of the columns: the size of the largest batch that shares their arrays. */
  readonly capacity: number;
  /** True if the columns outlive the query. */
  readonly isKept: boolean;
  readonly columns: BatchColumns<Item>;
  /** Returns the position in the source of a record of the batch. */
  readonly positionOf: (index: number) => number;
}

export const itemAt = <Item>({ items, start }: Batch<Item>, index: number): Item => items[start + index] as Item;

/** Runs `step` for one record of a batch. An error of `step` names the record. */
export function inRecord<Item, Result>(batch: Batch<Item>, index: number, step: () => Result): Result {
  try {
    return step();
  } catch (error) {
    throw errorAt(batch, index, error);
  }
}

/** Returns an error with the name of the record of a batch that caused it. */
export function errorAt<Item>(batch: Batch<Item>, index: number, error: unknown): unknown {
  return errorInRecord(error, batch.record, batch.positionOf(index), itemAt(batch, index));
}

/** Throws if an item of a batch is no record. Without the check a metric that only counts would count such an item. */
export function checkRecords<Item>(batch: Batch<Item>): void {
  for (let index = 0; index < batch.size; index += 1) {
    const item: unknown = itemAt(batch, index);
    if (isRecord(item)) continue;
    const [record, position] = [batch.record, batch.positionOf(index)];
    const problem = `${record}[${position}]: expected a record, got ${quote(item)}`;
    throw new SalesKpiError("missing-records", problem, { record, index: position, value: item });
  }
}

export const isRecord = (item: unknown): boolean => typeof item === "object" && item !== null;
