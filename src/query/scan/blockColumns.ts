import type { Predicate, Accessor } from "../../metric/accessor.js";
import type { Amount } from "../../exact/amount.js";
import type { Day } from "../../time/day.js";
import type { AmountColumn } from "./amountColumn.js";
import type { Selection } from "./selection.js";
import { emptyShelf, type Shelf } from "./shelf.js";

/** What has been read of a block's records so far. */
export interface BlockColumns<in out Item> {
  readonly days: Shelf<Accessor<Item, Day>, DayNumbers>;
  readonly keys: Shelf<KeyReading<Item>, KeyCodes>;
  readonly answers: Shelf<Poll<Item>, Answers>;
  readonly amounts: Shelf<Accessor<Item, Amount>, AmountColumn>;
}

/** Reads the key of a record; undefined where it has no place among them. */
export type KeyReading<in Item> = (item: Item) => string | null | undefined;

/** Whole numbers, in the narrower form where they are kept and fit it. */
export type Codes = Int16Array | Int32Array;

/** Codes of keys in the dictionary of their reading. Records whose key could not be read have code 0 and are listed. */
export interface KeyCodes {
  readonly codes: Codes;
  readonly unread: readonly number[];
}

/** Numbers of days. Records whose day could not be read have none and are listed. */
export interface DayNumbers {
  readonly days: Int32Array;
  readonly unread: readonly number[];
}

/** Predicates that a record answers together, one bit each. */
export interface Poll<in out Item> {
  readonly predicates: Predicate<Item>[];
}

/** What each record answered to a poll: the bit of a predicate is set where it holds. */
export interface Answers {
  readonly bits: Uint16Array;
  /** How many of the poll's predicates have been asked. */
  asked: number;
  /** Records that a predicate failed on; it counts as not holding there. */
  readonly failed: number[];
  /** The records that answered as somebody asked, by what was asked. */
  readonly selections: Shelf<string, Selection>;
}

export const emptyColumns = <Item>(): BlockColumns<Item> => ({
  days: emptyShelf(),
  keys: emptyShelf(),
  answers: emptyShelf(),
  amounts: emptyShelf(),
});
