import { SalesKpiError } from "../../errors.js";
import { factsOf } from "../../kpi/define/factsOf.js";
import type { SalesBook } from "../../model/book/salesBook.js";
import type { Dimension, DimensionAccessor } from "../../model/dimensions/dimension.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import type { Day } from "../../time/day.js";
import { requireDay } from "../../time/requireDay.js";
import type { KeyAccessor } from "../scan/batchColumns.js";
import { recordSource, type RecordSource } from "../scan/recordSource.js";
import type { Aggregate } from "./planAggregates.js";
import type { GroupingDay } from "./planScans.js";

/** Record sources of a book's facts, and the accessors of their keys. Each is created on first use. */
export interface BookSources {
  readonly sourceOf: (aggregate: Aggregate) => RecordSource<unknown>;
  readonly keyAccessorOf: (aggregate: Aggregate, dimension: Dimension, day: GroupingDay) => KeyAccessor<unknown>;
  /** Returns true if the keys of an aggregate's facts are the same on any day: a deal's owner, not the owner's team. */
  readonly isTimeless: (aggregate: Aggregate, dimension: Dimension) => boolean;
}

/** Sources by book: null after the first query. */
const sourcesByBook = new WeakMap<SalesBook, BookSources | null>();

/**
 * Returns the sources of a book. The first query keeps nothing, because a single answer is fastest without; from the second
 * query on, columns are kept as long as the book. Decision: read-in-passing.
 */
export function bookSources(book: SalesBook): BookSources {
  const kept = sourcesByBook.get(book);
  if (kept) return kept;
  const sources = createSources(book, kept === null);
  sourcesByBook.set(book, kept === null ? sources : null);
  return sources;
}

/** @param keep - true keeps columns for the next query */
function createSources(book: SalesBook, keep: boolean): BookSources {
  const sources = new Map<unknown, RecordSource<unknown>>();
  const dimensionAccessors = new Map<Dimension, Map<string, DimensionAccessor<unknown>>>();
  const keyAccessors = new Map<DimensionAccessor<unknown>, Map<GroupingDay, KeyAccessor<unknown>>>();
  const dimensionAccessorOf = ({ kpi }: Aggregate, dimension: Dimension): DimensionAccessor<unknown> =>
    getOrInsert(
      getOrInsert(dimensionAccessors, dimension, () => new Map<string, DimensionAccessor<unknown>>()),
      kpi.of,
      () => dimensionAccessorIn(dimension, kpi, book),
    );
  const isTimeless = (aggregate: Aggregate, dimension: Dimension): boolean =>
    dimensionAccessorOf(aggregate, dimension).length < 2;
  return {
    isTimeless,
    sourceOf: ({ kpi }) =>
      getOrInsert(sources, kpi.facts ?? kpi.of, () => {
        const facts = factsOf(kpi, book);
        return recordSource(kpi.of, Array.isArray(facts) ? facts : Array.from(facts), { keep });
      }),
    keyAccessorOf: (aggregate, dimension, day) => {
      const accessor = dimensionAccessorOf(aggregate, dimension);
      const groupingDay = isTimeless(aggregate, dimension) ? null : day;
      return getOrInsert(
        getOrInsert(keyAccessors, accessor, () => new Map<GroupingDay, KeyAccessor<unknown>>()),
        groupingDay,
        () => keyAccessor(accessor, groupingDay),
      );
    },
  };
}

/** Returns the accessor of a dimension for a KPI's facts. Throws an error that names both if the dimension has none. */
function dimensionAccessorIn(
  { name, of }: Dimension,
  { id, of: kind }: Aggregate["kpi"],
  book: SalesBook,
): DimensionAccessor<unknown> {
  const accessor = of[kind] as ((book: SalesBook) => DimensionAccessor<unknown>) | undefined;
  if (accessor !== undefined) return accessor(book);
  const problem = `${id} cannot be grouped by ${name}: its ${kind} have no ${name}`;
  throw new SalesKpiError("impossible-request", problem, { field: name, record: kind });
}

function keyAccessor(accessor: DimensionAccessor<unknown>, groupingDay: GroupingDay): KeyAccessor<unknown> {
  // The function itself and no wrapper: one call less for each of a million facts.
  if (groupingDay === null && accessor.length < 2) return accessor as KeyAccessor<unknown>;
  if (typeof groupingDay !== "function") return (item) => accessor(item, groupingDay);
  // Each distinct day is checked once: a year has 365, however many facts it has.
  const checkedDays = new Set<Day | null>([null]);
  return (item) => {
    const day = groupingDay(item) ?? null;
    if (!checkedDays.has(day)) checkedDays.add(requireDay(day, groupingDay.field));
    return accessor(item, day);
  };
}
