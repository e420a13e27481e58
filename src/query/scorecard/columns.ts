import { factsOf } from "../../kpi/define/factsOf.js";
import type { SalesBook } from "../../model/book/salesBook.js";
import type { Dimension, DimensionAccessor } from "../../model/dimensions/dimension.js";
import type { Accessor } from "../../metric/accessor.js";
import type { KeyReading } from "../scan/blockColumns.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import { tableOf, type Table } from "../scan/table.js";
import type { Day } from "../../time/day.js";
import { requireDay } from "../../time/requireDay.js";
import type { Leaf } from "./leaves.js";
import { standingIn } from "./standing.js";

/** The day on which a fact's groups are asked: read from the fact, or one day for all. */
export type DayOf = Accessor<unknown, Day> | Day | null;

/** The tables of a book's facts, and what reads their keys in a dimension, each made when it is first asked for. */
export interface BookColumns {
  readonly tableOf: (leaf: Leaf) => Table<unknown>;
  readonly keysOf: (leaf: Leaf, dimension: Dimension, day: DayOf) => KeyReading<unknown>;
  /** Whether a leaf's facts have the same key in a dimension on any day: a deal's owner, and not the owner's team. */
  readonly isTimeless: (leaf: Leaf, dimension: Dimension) => boolean;
}

const askedBooks = new WeakMap<SalesBook, BookColumns | null>();

/**
 * The columns to answer a question about a book from. The first question reads what it needs and leaves it at that, which is
 * the quickest way to one answer; from the second on, what is read is kept as long as the book is.
 */
export function columnsFor(book: SalesBook): BookColumns {
  const kept = askedBooks.get(book);
  if (kept) return kept;
  const columns = columnsOf(book, kept === null);
  askedBooks.set(book, kept === null ? columns : null);
  return columns;
}

/** @param keep - whether what is read stays for the next question */
function columnsOf(book: SalesBook, keep: boolean): BookColumns {
  const tables = new Map<unknown, Table<unknown>>();
  const standings = new Map<Dimension, Map<string, DimensionAccessor<unknown>>>();
  const readings = new Map<DimensionAccessor<unknown>, Map<DayOf, KeyReading<unknown>>>();
  const standingOf = ({ kpi }: Leaf, dimension: Dimension): DimensionAccessor<unknown> =>
    getOrInsert(
      getOrInsert(standings, dimension, () => new Map<string, DimensionAccessor<unknown>>()),
      kpi.of,
      () => standingIn(dimension, kpi, book),
    );
  const isTimeless = (leaf: Leaf, dimension: Dimension): boolean => standingOf(leaf, dimension).length < 2;
  return {
    isTimeless,
    tableOf: ({ kpi }) =>
      getOrInsert(tables, kpi.facts ?? kpi.of, () => {
        const facts = factsOf(kpi, book);
        return tableOf(kpi.of, Array.isArray(facts) ? facts : Array.from(facts), { keep });
      }),
    keysOf: (leaf, dimension, day) => {
      const standing = standingOf(leaf, dimension);
      const dayAsked = isTimeless(leaf, dimension) ? null : day;
      return getOrInsert(
        getOrInsert(readings, standing, () => new Map<DayOf, KeyReading<unknown>>()),
        dayAsked,
        () => keyReading(standing, dayAsked),
      );
    },
  };
}

function keyReading(standing: DimensionAccessor<unknown>, dayOf: DayOf): KeyReading<unknown> {
  // What asks for no day is called as it is, for each of a million facts, and not by way of another function.
  if (dayOf === null && standing.length < 2) return standing as KeyReading<unknown>;
  if (typeof dayOf !== "function") return (item) => standing(item, dayOf);
  // A year has 365 different days however many facts it has: each is checked once.
  const checked = new Set<Day | null>([null]);
  return (item) => {
    const day = dayOf(item) ?? null;
    if (!checked.has(day)) checked.add(requireDay(day, dayOf.field));
    return standing(item, day);
  };
}
