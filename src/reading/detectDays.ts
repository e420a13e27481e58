import { dayTextFormats, isoFormat } from "../model/cells/dayTexts.js";
import type { ColumnTexts } from "./columnTexts.js";

/** Formats of a column of days, with the number of values that each reads, and the texts that stay ambiguous. */
export interface DetectedDays {
  readonly formats: readonly string[];
  /** Number of values that each format reads, also of those that were not chosen. */
  readonly counts: Readonly<Record<string, number>>;
  /** Number of values that some chosen format reads, and of all that are filled. */
  readonly read: number;
  readonly filled: number;
  /** Two formats that read the same texts as different days, with the number of texts and an example; null if none do. */
  readonly ambiguous: { readonly formats: readonly string[]; readonly count: number; readonly example: string } | null;
  /** Number of stamps without an offset that have a time of day. */
  readonly stamps: number;
}

/** Order of day and month in numeric dates. */
export type DayOrder = "d" | "M";

/** Tally of a column before its order is decided. */
interface Tally {
  readonly counts: Map<string, number>;
  /** Numbers of values that one format alone reads. */
  readonly exclusive: Map<string, number>;
  readonly pairs: { readonly formats: readonly string[]; readonly text: string; readonly times: number }[];
  unread: number;
  stamps: number;
}

/** Returns the order of day and month that the columns of a file decide; null if none decides it, or two differ. */
export function orderOfFile(columns: readonly ColumnTexts[]): DayOrder | null {
  const orders = new Set<DayOrder>();
  for (const column of columns)
    for (const format of tallyOf(column).exclusive.keys()) {
      const order = orderOf(format);
      if (order !== null) orders.add(order);
    }
  const [first = null] = orders;
  return orders.size === 1 ? first : null;
}

/**
 * Returns the formats of a column. A text that fits two formats is read by the one that other texts of the column decide,
 * else by `order`, the order of day and month in the other columns or in the language of the file. Without either it stays
 * ambiguous.
 */
export function detectDays(column: ColumnTexts, order: DayOrder | null): DetectedDays {
  const tally = tallyOf(column);
  const chosen = new Set(tally.exclusive.keys());
  const decided = decidedOrder(chosen) ?? (hasBothOrders(chosen) ? null : order);
  let read = sum(tally.exclusive.values());
  const open: Tally["pairs"] = [];
  for (const pair of tally.pairs) {
    const format = pair.formats.find((candidate) => orderOf(candidate) === decided);
    if (format === undefined) open.push(pair);
    else {
      chosen.add(format);
      read += pair.times;
    }
  }
  for (const { formats } of open) for (const format of formats) chosen.add(format);
  const [firstOpen] = open;
  const byCount = (left: string, right: string): number =>
    (tally.counts.get(right) ?? 0) - (tally.counts.get(left) ?? 0);
  return {
    formats: [...chosen].toSorted(byCount),
    counts: Object.fromEntries(tally.counts),
    read,
    filled: column.filled,
    ambiguous:
      firstOpen === undefined
        ? null
        : { formats: firstOpen.formats, count: sum(open.map(({ times }) => times)), example: firstOpen.text },
    stamps: tally.stamps,
  };
}

function tallyOf({ texts, numbers }: ColumnTexts): Tally {
  const tally: Tally = { counts: new Map(), exclusive: new Map(), pairs: [], unread: 0, stamps: 0 };
  for (const [text, times] of texts) {
    const formats = formatsOf(text);
    for (const format of formats) add(tally.counts, format, times);
    const [only] = formats;
    if (only === undefined) tally.unread += times;
    else if (formats.length === 1) add(tally.exclusive, only, times);
    else tally.pairs.push({ formats, text, times });
    if (only !== undefined && hasTime(text, only)) tally.stamps += times;
  }
  for (const [number, times] of numbers) {
    const format = numberFormat(number);
    if (format === null) tally.unread += times;
    else {
      add(tally.counts, format, times);
      add(tally.exclusive, format, times);
    }
  }
  return tally;
}

const formatsOf = (text: string): readonly string[] => {
  const number = /^\d+(?:\.\d+)?$/u.test(text) && text.length !== 8 ? numberFormat(text) : null;
  return number === null ? dayTextFormats(text) : [number];
};

/** Returns the format of a number that is a day: a serial of a spreadsheet for 1954 to 2064, or seconds since 1970. */
function numberFormat(text: string): string | null {
  const value = Number(text);
  if (value >= 20_000 && value < 60_000) return "excel";
  if (/^20\d{6}$|^19\d{6}$/u.test(text)) return "yyyyMMdd";
  if (value >= 1e8 && value < 1e10) return "epoch-seconds";
  return value >= 1e11 && value < 1e13 ? "epoch-milliseconds" : null;
}

const hasTime = (text: string, format: string): boolean =>
  format === isoFormat ? text.length > 10 && !/(?:Z|[+-]\d{2}:?\d{2})$/u.test(text) : /[Hh]/u.test(format);

/** Returns the order of a format with a numeric month that is not the year's neighbour alone; null for any other. */
const orderOf = (format: string): DayOrder | null =>
  /^d[-/ ]M[-/ ]/u.test(format) ? "d" : /^M[-/ ]d/u.test(format) ? "M" : null;

const ordersIn = (formats: Iterable<string>): ReadonlySet<DayOrder> =>
  new Set([...formats].flatMap((format) => orderOf(format) ?? []));

const hasBothOrders = (formats: Iterable<string>): boolean => ordersIn(formats).size === 2;

function decidedOrder(formats: Iterable<string>): DayOrder | null {
  const [only = null, other] = ordersIn(formats);
  return other === undefined ? only : null;
}

const add = (counts: Map<string, number>, key: string, times: number): void =>
  void counts.set(key, (counts.get(key) ?? 0) + times);

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);
