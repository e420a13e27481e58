import { fieldOf, type Accessor } from "../../metric/accessor.js";
import type { Day } from "../../time/day.js";
import { numberOfDay } from "../../time/numberOfDay.js";
import { predicateMasksOf } from "./predicateMasksOf.js";
import { inRecord, itemAt, type Batch } from "./batch.js";
import type { DayColumn } from "./batchColumns.js";
import type { RowFilter } from "./rowFilter.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import { type RecordSource } from "./recordSource.js";

/** Number for a missing day: no civil day has it, and its distance to any civil day fits a small integer of the engine. */
export const noDay = -1_073_741_824;

/** Returns the number of a day, or `noDay` for a missing one. */
export const dayNumberOrNone = (day: Day | null | undefined, field?: string): number =>
  day == null ? noDay : numberOfDay(day, field);

/** Requests the column of a day from a source, for the records that pass one of the filters. */
export function requestDays<Item>(
  { days }: RecordSource<Item>,
  accessor: Accessor<Item, Day>,
  filters: readonly RowFilter<Item>[],
): void {
  getOrInsert(days, accessor, () => []).push(...filters);
}

/**
 * Returns the day numbers of the records that pass one of the filters; the values of other records are undefined.
 * Throws an error that names the record if a passing record's day cannot be read.
 */
export function dayColumnOf<Item>(
  batch: Batch<Item>,
  accessor: Accessor<Item, Day>,
  filters: readonly RowFilter<Item>[],
): Int32Array {
  const { days, unread } = batch.columns.days.getOrFill(accessor, (spare) => readDays(batch, accessor, spare?.days));
  for (const index of unread)
    if (filters.some((filter) => mayPass(filter, batch, index)))
      inRecord(batch, index, () => dayNumberOrNone(accessor(itemAt(batch, index)), fieldOf(accessor)));
  return days;
}

function readDays<Item>(batch: Batch<Item>, accessor: Accessor<Item, Day>, spare: Int32Array | undefined): DayColumn {
  const days = spare ?? new Int32Array(batch.capacity);
  const unread: number[] = [];
  const { items, start, size } = batch;
  const field = fieldOf(accessor);
  for (let index = 0; index < size; index += 1)
    try {
      for (; index < size; index += 1) days[index] = dayNumberOrNone(accessor(items[start + index] as Item), field);
    } catch {
      days[index] = noDay;
      unread.push(index);
    }
  return { days, unread };
}

/** Returns true if a record passes, or if a predicate threw on the record: its error surfaces sooner or later. */
function mayPass<Item>(filter: RowFilter<Item>, batch: Batch<Item>, index: number): boolean {
  const { masks, failed } = predicateMasksOf(batch, filter.predicateSet);
  return filter.matches(masks[index]!) || failed.includes(index);
}
