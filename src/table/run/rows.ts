import type { Reading } from "../../metric/plan.js";
import type { Amount } from "../../money/amount.js";
import type { AmountColumn } from "../amountColumn.js";
import type { Block } from "../block.js";
import type { Chosen, Question } from "./question.js";

/** The records of a block, each with its bin, as they are handed to what accumulates them. */
export interface Rows<in out Item> {
  readonly block: Block<Item>;
  readonly bins: Int32Array;
  /** How many bins there are so far. */
  readonly binCount: number;
  /** The records that a question asks about. */
  readonly among: (question: Question) => Chosen;
  /** The amounts that a reading finds, at least in the bins that somebody asked it of. */
  readonly amounts: (reading: Reading<Item, Amount>) => AmountColumn;
}

/** What takes in the records of a table, block by block. */
export interface Accumulator<in out Item> {
  readonly take: (rows: Rows<Item>) => void;
}
