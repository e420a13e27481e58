import type { Block } from "../scan/block.js";
import type { Answers } from "../scan/blockColumns.js";
import type { Question } from "../plan/question.js";
import type { Table } from "../scan/table.js";

/** The records of a block, each with its bin, as they are handed to what accumulates them. */
export interface Rows<in out Item> {
  readonly table: Table<Item>;
  readonly block: Block<Item>;
  readonly answers: Answers;
  readonly bins: Int32Array;
  /** How many bins there are so far. */
  readonly binCount: number;
}

/** What takes in the records of a table, block by block. */
export interface Accumulator<in out Item> {
  readonly take: (rows: Rows<Item>) => void;
}

/** Whether a question is about a record that has a bin. */
export const isAsked = <Item>({ answers, bins }: Rows<Item>, question: Question<Item>, index: number): boolean =>
  bins[index] !== 0 && question.isAbout(answers.bits[index]!);
