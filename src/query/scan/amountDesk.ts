import type { Question } from "../plan/question.js";
import type { ReadNumbers } from "./readings.js";

/** How a table reads an amount, block after block. */
export interface AmountDesk<in out Item> {
  /** The records that it is asked of. */
  readonly asked: Question<Item>;
  readonly read: ReadNumbers;
  /** Room for what is read of a block, and for the units it is turned into. */
  readonly numbers: Float64Array;
  readonly units: Float64Array;
  /** The scale to try first. */
  scale: number;
}
