import { finiteNumber } from "../../metric/finiteNumber.js";
import type { Accessor } from "../../metric/accessor.js";
import { moneySample, type MoneySample } from "../../metric/quantileMoney.js";
import { tallySize, type Tally } from "../../metric/tally.js";
import type { Amount } from "../../exact/amount.js";
import { powerOfTen } from "../../exact/powersOfTen.js";
import { amountsIn } from "../scan/amountsIn.js";
import { inRecord, itemAt, type Block } from "../scan/block.js";
import { emptyHistograms, tallyUnits, type Histogram } from "./kernels/tallyUnits.js";
import { missingIn, type Packed } from "../scan/packed.js";
import type { Question } from "../plan/question.js";
import type { Selection } from "../scan/selection.js";
import { selectionIn } from "../scan/selectionIn.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import { isAsked, type Accumulator } from "./rows.js";

/** The values of each bin: whole numbers tallied, where that was asked for, and others listed. */
export interface BinSamples<out Value> {
  readonly sampleOf: (bin: number) => Sample<Value>;
}

interface Sample<out Value> {
  readonly n: number;
  readonly values: readonly (Value | number)[];
  readonly tally: Tally | null;
}

/** Keeps every number that a reading finds, in those bins that are asked about; whole ones are tallied. */
export const samples = <Item>(
  of: Accessor<Item, number>,
  question: Question<Item>,
): BinSamples<number> & Accumulator<Item> => sampled(of, question, finiteNumber, true);

/** Keeps every amount that a reading finds, in those bins that are asked about. */
export const moneySamples = <Item>(
  of: Accessor<Item, Amount>,
  question: Question<Item>,
): BinSamples<MoneySample> & Accumulator<Item> => sampled(of, question, moneySample, false);

function sampled<Item, Read extends Amount, Value>(
  of: Accessor<Item, Read>,
  question: Question<Item>,
  keep: (value: Read, of: Accessor<Item, Read>) => Value,
  isTallied: boolean,
): BinSamples<Value> & Accumulator<Item> {
  const histograms = emptyHistograms();
  const lists = new Map<number, (Value | number)[]>();
  const list = (bin: number, value: Value | number): void => {
    // What is nobody's is not kept.
    if (bin !== 0) getOrInsert(lists, bin, () => []).push(value);
  };
  const kept = (block: Block<Item>, index: number): Value | number =>
    inRecord(block, index, () => {
      const value = of(itemAt(block, index));
      return value == null ? 0 : keep(value, of);
    });
  return {
    sampleOf: (bin) => {
      const values = lists.get(bin) ?? [];
      const tally = tallyOf(histograms.of[bin]);
      return { n: values.length + (tally === null ? 0 : tallySize(tally)), values, tally };
    },
    take: (rows) => {
      const { table, block, bins } = rows;
      const { units, scale, others, hasTexts } = amountsIn(table, block, of);
      const selection = selectionIn(block, question);
      // A plain number that was given as text is refused by whoever keeps it.
      if (isTallied && hasTexts)
        for (const index of selection.rows.subarray(0, selection.size)) if (bins[index] !== 0) kept(block, index);
      if (isTallied && scale === 0) tallyUnits(bins, selection, units, histograms, list);
      else listUnits(bins, selection, units, powerOfTen(scale), list);
      for (const index of others) if (isAsked(rows, question, index)) list(bins[index]!, kept(block, index));
    },
  };
}

function listUnits(
  bins: Int32Array,
  { rows, size }: Selection,
  units: Packed,
  power: number,
  list: (bin: number, value: number) => void,
): void {
  const missing = missingIn(units);
  for (let place = 0; place < size; place += 1) {
    const index = rows[place]!;
    const unit = units[index]!;
    if (unit !== missing) list(bins[index]!, unit / power);
  }
}

/** A histogram as plain numbers, without the empty places at its ends. */
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
