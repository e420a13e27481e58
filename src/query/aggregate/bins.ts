import type { Predicate } from "../../metric/accessor.js";
import { answersIn, pollOf } from "../scan/answersIn.js";
import type { Block } from "../scan/block.js";
import type { Poll } from "../scan/blockColumns.js";
import { roomFor } from "./kernels/roomFor.js";
import { tellBins } from "./kernels/tellBins.js";
import { emptyPairs } from "../scan/pairs.js";
import { cellAt, type Placed } from "../scan/placed.js";
import type { Selection } from "../scan/selection.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import { roomIn, type Table } from "../scan/table.js";

/**
 * Cells parted by what their records answer to some predicates: two records of a cell share a bin when every predicate
 * says the same of both. Won, lost and open deals are three bins, however many metrics ask about them. Bin 0 has the
 * records that are in no cell.
 */
export interface Bins<in out Item> {
  /** Counts some records of a block into their bins, and answers the bin of each. It says nothing of the others. */
  readonly in: (block: Block<Item>, placed: Placed, selection: Selection) => Int32Array;
  /** More than the greatest bin so far. */
  readonly count: () => number;
  /** How many records a bin has. */
  readonly countOf: (bin: number) => number;
  /** What the records of a bin answer: a bit for each predicate. */
  readonly bitsOf: (bin: number) => number;
  /** The bits of predicates that all hold. */
  readonly maskOf: (predicates: readonly Predicate<Item>[]) => number;
  /** What is asked of the records, among other predicates. */
  readonly poll: Poll<Item>;
  /** The bins of each cell that has any. */
  readonly byCell: () => ReadonlyMap<number, readonly number[]>;
}

export function binsBy<Item>(table: Table<Item>, predicates: readonly Predicate<Item>[]): Bins<Item> {
  const poll = pollOf(table, predicates);
  const maskOf = (held: readonly Predicate<Item>[]): number =>
    held.reduce((mask, predicate) => mask | (1 << poll.predicates.indexOf(predicate)), 0);
  const asked = maskOf(predicates);
  // Classes are the different answers, numbered from 1 as they come: a table of all possible ones would mostly be empty.
  const bitsOfClass = [0];
  const classOf = new Int32Array(asked + 1);
  const pairs = emptyPairs();
  const bins = new Int32Array(roomIn(table));
  let counts: Int32Array = new Int32Array(0);

  function binOf(cell: number, answer: number): number {
    if (classOf[answer] === 0) classOf[answer] = bitsOfClass.push(answer) - 1;
    const bin = pairs.numberOf(cell, classOf[answer]!);
    counts = roomFor(pairs.lefts.length, counts);
    return bin;
  }

  return {
    count: () => pairs.lefts.length,
    countOf: (bin) => counts[bin] ?? 0,
    bitsOf: (bin) => bitsOfClass[pairs.rights[bin]!] ?? 0,
    maskOf,
    poll,
    in: (block, placed, selection) => {
      const { bits } = answersIn(block, poll);
      const { rows, size } = selection;
      for (let told = 0; told < size;) {
        pairs.makeRoom(placed.groupCount * placed.width, bitsOfClass.length);
        const { places, across } = pairs;
        if (bitsOfClass.length <= across)
          told = tellBins(told, selection, placed, bits, { asked, classOf, places, across, counts }, bins);
        if (told === size) break;
        // A cell of more classes or groups than a table of pairs has room for is told apart one by one.
        const index = rows[told]!;
        const bin = binOf(cellAt(placed, index), bits[index]! & asked);
        counts[bin] = counts[bin]! + 1;
        bins[index] = bin;
        told += 1;
      }
      return bins;
    },
    byCell: () => {
      const ofCell = new Map<number, number[]>();
      for (let bin = 1; bin < pairs.lefts.length; bin += 1) getOrInsert(ofCell, pairs.lefts[bin]!, () => []).push(bin);
      return ofCell;
    },
  };
}
