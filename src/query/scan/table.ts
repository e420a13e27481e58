import type { Accessor } from "../../metric/accessor.js";
import type { Amount } from "../../exact/amount.js";
import type { Day } from "../../time/day.js";
import type { AmountDesk } from "./amountDesk.js";
import type { Block } from "./block.js";
import { blockSize } from "./blockSize.js";
import type { KeyReading, Poll } from "./blockColumns.js";
import type { Dictionary } from "./dictionary.js";
import type { Question } from "../plan/question.js";

/**
 * Records of one kind, read in blocks, as columns. Accessors and predicates are recognised by identity, so whoever asks by
 * the same one shares its column.
 */
export interface Table<in out Item> {
  /** What the records are called in an error. */
  readonly record: string;
  readonly items: readonly Item[];
  /** The record as it is looked at, null where there is nothing to see; the record itself where there is no look. */
  readonly look?: (item: Item) => Item | null;
  /** Blocks with all that was read of them, for the next question; null where each question reads anew. */
  readonly kept: Block<Item>[] | null;
  /** What is asked of the records: keys, days of those that some questions are about, predicates, and amounts. */
  readonly dictionaries: Map<KeyReading<Item>, Dictionary>;
  readonly days: Map<Accessor<Item, Day>, Question<Item>[]>;
  readonly polls: Poll<Item>[];
  readonly amounts: Map<Accessor<Item, Amount>, AmountDesk<Item>>;
}

export const tableOf = <Item>(
  record: string,
  items: readonly Item[],
  how: { readonly keep?: boolean; readonly look?: (item: Item) => Item | null } = {},
): Table<Item> => ({
  record,
  items,
  ...(how.look && { look: how.look }),
  kept: how.keep === true ? [] : null,
  dictionaries: new Map(),
  days: new Map(),
  polls: [],
  amounts: new Map(),
});

/** How many records the longest of a table's blocks has. */
export const roomIn = ({ items }: { readonly items: readonly unknown[] }): number => Math.min(blockSize, items.length);
