import type { Accessor } from "../../metric/accessor.js";
import type { Amount } from "../../exact/amount.js";
import type { Batch } from "./batch.js";
import type { AmountColumn, PredicateSet } from "./batchColumns.js";
import { narrow } from "./narrow.js";
import { rowFilter } from "./rowFilter.js";
import { readAmounts } from "./readAmounts.js";
import { selectAll, type SelectionVector } from "./selectionVector.js";
import { selectRows } from "./selectRows.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import { batchCapacity, type AmountColumnBuilder, type RecordSource } from "./recordSource.js";
import { toScaledIntegers } from "./toScaledIntegers.js";

/** Requests the column of an amount from a source, for the records with all bits of a mask. */
export function requestAmounts<Item>(
  source: RecordSource<Item>,
  accessor: Accessor<Item, Amount>,
  predicateSet: PredicateSet<Item>,
  mask: number,
): void {
  const { filter } = getOrInsert(source.amounts, accessor, () => ({
    filter: rowFilter(predicateSet),
    read: readAmounts[source.amounts.size % readAmounts.length]!,
    numbers: new Float64Array(batchCapacity(source)),
    units: new Float64Array(batchCapacity(source)),
    scale: 0,
  }));
  // An amount that two predicate sets request is read from each record.
  filter.include(filter.predicateSet === predicateSet ? mask : 0);
}

/**
 * Returns the amounts of a batch. A kept batch has those of all records, in narrow integers; any other batch has those of
 * the records that need them, in the buffers of the builder.
 */
export const amountColumnOf = <Item>(
  source: RecordSource<Item>,
  batch: Batch<Item>,
  accessor: Accessor<Item, Amount>,
): AmountColumn =>
  batch.columns.amounts.getOrFill(accessor, () => {
    const builder = source.amounts.get(accessor)!;
    const selection = batch.isKept ? selectAll(batch.size) : selectRows(batch, builder.filter);
    const column = buildAmountColumn(builder, selection, builder.read(batch, accessor, selection, builder.numbers));
    return batch.isKept ? { ...column, units: narrow(builder.units.subarray(0, batch.size)) } : column;
  });

/** Returns the column of the numbers in the builder's buffer. */
export function buildAmountColumn<Item>(
  builder: AmountColumnBuilder<Item>,
  selection: SelectionVector,
  hasTexts: boolean,
): AmountColumn {
  const column = { ...toScaledIntegers(builder.numbers, selection, builder.units, builder.scale), hasTexts };
  // After amounts that did not fit, the next batch starts at scale 0: one odd amount may have raised the scale for all.
  builder.scale = column.others.length > 0 ? 0 : column.scale;
  return column;
}
