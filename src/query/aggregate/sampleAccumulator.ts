import { finiteNumber } from "../../metric/finiteNumber.js";
import type { Accessor } from "../../metric/accessor.js";
import { moneySample, type MoneySample } from "../../metric/quantileMoney.js";
import { tallySize, type Tally } from "../../metric/tally.js";
import type { Amount } from "../../exact/amount.js";
import { powerOfTen } from "../../exact/powersOfTen.js";
import { amountColumnOf } from "../scan/amountColumnOf.js";
import { inRecord, itemAt, type Batch } from "../scan/batch.js";
import { missingValueOf, type NarrowIntegers } from "../scan/narrow.js";
import type { RowFilter } from "../scan/rowFilter.js";
import { selectRows } from "../scan/selectRows.js";
import type { SelectionVector } from "../scan/selectionVector.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import { emptyHistograms, tallyUnits, type Histogram } from "./kernels/tallyUnits.js";
import { isSelected, type Accumulator } from "./accumulator.js";

/** Samples by group. */
export interface GroupSamples<out Value> {
  readonly sampleOf: (group: number) => Sample<Value>;
}

/** Values of a group: a tally of integers, if the accumulator keeps one, and a list of the others. */
interface Sample<out Value> {
  readonly n: number;
  readonly values: readonly (Value | number)[];
  readonly tally: Tally | null;
}

/** Returns the accumulator that keeps each number of the records that pass a filter. Integers are tallied. */
export const sampleAccumulator = <Item>(
  of: Accessor<Item, number>,
  filter: RowFilter<Item>,
): GroupSamples<number> & Accumulator<Item> => accumulateSamples(of, filter, finiteNumber, true);

/** Returns the accumulator that keeps each amount of the records that pass a filter. */
export const moneySampleAccumulator = <Item>(
  of: Accessor<Item, Amount>,
  filter: RowFilter<Item>,
): GroupSamples<MoneySample> & Accumulator<Item> => accumulateSamples(of, filter, moneySample, false);

function accumulateSamples<Item, Read extends Amount, Value>(
  of: Accessor<Item, Read>,
  filter: RowFilter<Item>,
  toValue: (amount: Read, of: Accessor<Item, Read>) => Value,
  isTallied: boolean,
): GroupSamples<Value> & Accumulator<Item> {
  const histograms = emptyHistograms();
  const lists = new Map<number, (Value | number)[]>();
  const list = (group: number, value: Value | number): void => {
    if (group !== 0) getOrInsert(lists, group, () => []).push(value);
  };
  const valueAt = (batch: Batch<Item>, index: number): Value | number =>
    inRecord(batch, index, () => {
      const amount = of(itemAt(batch, index));
      return amount == null ? 0 : toValue(amount, of);
    });
  return {
    sampleOf: (group) => {
      const values = lists.get(group) ?? [];
      const tally = tallyOf(histograms.of[group]);
      return { n: values.length + (tally === null ? 0 : tallySize(tally)), values, tally };
    },
    consume: (grouped) => {
      const { source, batch, groups } = grouped;
      const { units, scale, others, hasTexts } = amountColumnOf(source, batch, of);
      const selection = selectRows(batch, filter);
      // A text is no plain number: `toValue` throws on it.
      if (isTallied && hasTexts)
        for (const index of selection.rows.subarray(0, selection.size)) if (groups[index] !== 0) valueAt(batch, index);
      if (isTallied && scale === 0) tallyUnits(groups, selection, units, histograms, list);
      else listUnits(groups, selection, units, powerOfTen(scale), list);
      for (const index of others) if (isSelected(grouped, filter, index)) list(groups[index]!, valueAt(batch, index));
    },
  };
}

function listUnits(
  groups: Int32Array,
  { rows, size }: SelectionVector,
  units: NarrowIntegers,
  power: number,
  list: (group: number, value: number) => void,
): void {
  const missing = missingValueOf(units);
  for (let position = 0; position < size; position += 1) {
    const row = rows[position]!;
    const unit = units[row]!;
    if (unit !== missing) list(groups[row]!, unit / power);
  }
}

/** Returns a histogram as plain numbers, without the zeros at its ends. */
function tallyOf(histogram: Histogram | undefined): Tally | null {
  if (histogram === undefined) return null;
  const { from, counts } = histogram;
  let first = 0;
  while (counts[first] === 0) first += 1;
  let end = counts.length;
  while (counts[end - 1] === 0) end -= 1;
  const plain = new Array<number>(end - first);
  for (let index = first; index < end; index += 1) plain[index - first] = counts[index]!;
  return { from: from + first, counts: plain };
}
