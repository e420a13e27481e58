import { inRecord as inRecordOf } from "../../errors.js";
import type { BlockColumns } from "./blockColumns.js";

/** A run of records of a table, small enough to stay at hand, with what has been read of them so far. */
export interface Block<in out Item> {
  readonly record: string;
  readonly items: readonly Item[];
  /** Where in `items` the block begins, and how many records it has. */
  readonly start: number;
  readonly size: number;
  /** How many records the columns must have room for: those of any block that they are used for. */
  readonly room: number;
  /** Whether its columns outlive the question. */
  readonly isKept: boolean;
  readonly columns: BlockColumns<Item>;
  /** Where in the table a record of the block stands. */
  readonly positionOf: (index: number) => number;
}

export const itemAt = <Item>({ items, start }: Block<Item>, index: number): Item => items[start + index] as Item;

/** Does a step about one record of a block; an error in it says which record. */
export function inRecord<Item, Result>(block: Block<Item>, index: number, step: () => Result): Result {
  try {
    return step();
  } catch (error) {
    throw placed(block, index, error);
  }
}

/** An error about one record of a block, which says which record. */
export function placed<Item>(block: Block<Item>, index: number, error: unknown): unknown {
  return inRecordOf(error, block.record, block.positionOf(index), itemAt(block, index));
}
