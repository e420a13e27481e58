import type { Predicate, Accessor } from "../../metric/accessor.js";
import type { Amount } from "../../exact/amount.js";
import type { Day } from "../../time/day.js";
import { columnCache, type ColumnCache } from "./columnCache.js";
import type { NarrowIntegers } from "./narrow.js";
import type { SelectionVector } from "./selectionVector.js";

/** Columns that have been read from a batch so far. */
export interface BatchColumns<in out Item> {
  readonly days: ColumnCache<Accessor<Item, Day>, DayColumn>;
  readonly keys: ColumnCache<KeyAccessor<Item>, KeyColumn>;
  readonly masks: ColumnCache<PredicateSet<Item>, PredicateMasks>;
  readonly amounts: ColumnCache<Accessor<Item, Amount>, AmountColumn>;
}

/** Function that reads the key of a record: null for an unknown key, undefined if the record has no place among the keys. */
export type KeyAccessor<in Item> = (item: Item) => string | null | undefined;

/** Dictionary codes: 16 bits wide in a kept batch if they fit, otherwise 32. */
export type Codes = Int16Array | Int32Array;

/** Keys as codes of a dictionary. A record whose key cannot be read has code 0 and is listed in `unread`. */
export interface KeyColumn {
  readonly codes: Codes;
  readonly unread: readonly number[];
}

/** Days as day numbers. A record whose day cannot be read has none and is listed in `unread`. */
export interface DayColumn {
  readonly days: Int32Array;
  readonly unread: readonly number[];
}

/**
 * Amounts as integers at one scale: units / 10^scale.
 *
 * An amount that no such integer holds exactly is missing in `units`, and its record is listed in `others`: it has more than
 * fifteen digits at this scale, or cannot be read. An unreadable amount is an error only for a metric that uses it.
 */
export interface AmountColumn {
  readonly units: NarrowIntegers;
  readonly scale: number;
  readonly others: readonly number[];
  /** True if some amounts were given as text: a text is an amount, and not a plain number. */
  readonly hasTexts: boolean;
}

/** Predicates that are evaluated together. Each has one bit in the mask of a record. */
export interface PredicateSet<in out Item> {
  readonly predicates: Predicate<Item>[];
}

/** Results of a predicate set, one mask for each record: the bit of a predicate is set if the predicate holds. */
export interface PredicateMasks {
  readonly masks: Uint16Array;
  /** Number of the set's predicates that have been evaluated. */
  evaluated: number;
  /** Records on which a predicate threw. The bit of that predicate is 0 there. */
  readonly failed: number[];
  /** Selections by the cache key of their row filter. */
  readonly selections: ColumnCache<string, SelectionVector>;
}

export const emptyColumns = <Item>(): BatchColumns<Item> => ({
  days: columnCache(),
  keys: columnCache(),
  masks: columnCache(),
  amounts: columnCache(),
});
