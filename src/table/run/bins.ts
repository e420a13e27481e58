import type { Predicate } from "../../metric/plan.js";
import { answersIn, pollOf } from "../answersIn.js";
import { blockSize, type Block } from "../block.js";
import { emptyPairs } from "../pairs.js";
import type { Table } from "../table.js";

/**
 * Cells parted by what their records answer to some predicates: two records of a cell share a bin when every predicate
 * says the same of both. Won, lost and open deals are three bins, however many metrics ask about them. Bin 0 has the
 * records that are in no cell.
 */
export interface Bins<in out Item> {
  /** The bin of each record of a block, given its cell. */
  readonly in: (block: Block<Item>, cells: Int32Array) => Int32Array;
  /** The cell of each bin, and what its records answer: a bit for each predicate. */
  readonly cells: readonly number[];
  readonly bitsOf: (bin: number) => number;
  /** The bits of predicates that all hold. */
  readonly maskOf: (predicates: readonly Predicate<Item>[]) => number;
  /** Records of a block that a predicate failed on. */
  readonly failedIn: (block: Block<Item>) => readonly number[];
}

export function binsBy<Item>(table: Table<Item>, predicates: readonly Predicate<Item>[]): Bins<Item> {
  const poll = pollOf(table, predicates);
  const maskOf = (held: readonly Predicate<Item>[]): number =>
    held.reduce((mask, predicate) => mask | (1 << poll.predicates.indexOf(predicate)), 0);
  const asked = maskOf(predicates);
  const { lefts: cells, rights: classes, number } = emptyPairs();
  const bitsOfClass: number[] = [];
  const classOf = new Int32Array(asked + 1).fill(-1);
  const classColumn = new Int32Array(blockSize);
  const bins = new Int32Array(blockSize);
  return {
    cells,
    bitsOf: (bin) => bitsOfClass[classes[bin]!] ?? 0,
    maskOf,
    failedIn: (block) => answersIn(block, poll).failed,
    in: (block, cellColumn) => {
      const { bits } = answersIn(block, poll);
      for (let index = 0; index < block.size; index += 1) {
        const answer = bits[index]! & asked;
        let found = classOf[answer]!;
        if (found === -1) {
          found = bitsOfClass.push(answer) - 1;
          classOf[answer] = found;
        }
        classColumn[index] = found;
      }
      number(cellColumn, classColumn, block.size, bins);
      return bins;
    },
  };
}
