import { predicateMasksOf } from "./predicateMasksOf.js";
import type { Batch } from "./batch.js";
import type { RowFilter } from "./rowFilter.js";
import { selectAll, type SelectionVector } from "./selectionVector.js";

/** Returns the selection of a batch's records that pass a filter. All aggregates with the same filter share it. */
export function selectRows<Item>(batch: Batch<Item>, filter: RowFilter<Item>): SelectionVector {
  const { masks, selections } = predicateMasksOf(batch, filter.predicateSet);
  if (filter.matches(0)) return selectAll(batch.size);
  return selections.getOrFill(filter.cacheKey(), (spare) => {
    const rows = spare?.rows ?? new Uint16Array(batch.capacity);
    const size = filter.select(masks, batch.size, rows);
    return { rows: batch.isKept ? rows.slice(0, size) : rows, size };
  });
}
