import type { AnyKpi } from "../../../src/kpi/define/bookKpi.js";
import { quotaFor } from "../../../src/kpi/targets/quotaFor.js";
import type { SalesBook } from "../../../src/model/book/salesBook.js";
import type { RecordKind } from "../../../src/model/records/records.js";
import type { Decimal } from "../../../src/exact/decimal.js";
import { shownAnswer } from "../../oracle/exact.js";
import { dayLookedAt } from "../../oracle/twin.js";
import { keyOf, teamsFrom, type DimensionName, type Fact } from "./naiveKeys.js";

/** One period of a scorecard: a stretch of days, all of time, or the facts that no day places. */
type RowPeriod = { readonly start: string; readonly end: string } | "always" | "undated";

/**
 * How a KPI finds its facts, told by hand: the kind, the day that places one, whether an undated one belongs to the
 * question. A stock has no day of its own; a quota has its period.
 */
interface NaiveAggregate {
  readonly kpi: AnyKpi;
  readonly of: RecordKind;
  readonly day: (fact: Fact) => string | null;
  readonly isStock?: boolean;
  readonly isUsed: (fact: Fact) => boolean;
}

export const closed = (kpi: AnyKpi, isUsed: (fact: Fact) => boolean): NaiveAggregate => ({
  kpi,
  of: "opportunities",
  day: ({ outcome, closedOn }) => (outcome === "open" ? null : (closedOn ?? null)),
  isUsed,
});

export const dated = (kpi: AnyKpi, of: RecordKind, field: "createdOn" | "on"): NaiveAggregate => ({
  kpi,
  of,
  day: (fact) => fact[field] ?? null,
  isUsed: () => true,
});

export const open = (kpi: AnyKpi): NaiveAggregate => ({
  kpi,
  of: "opportunities",
  day: () => null,
  isStock: true,
  isUsed: ({ outcome }) => outcome === "open",
});

export const wonQuota: NaiveAggregate = {
  kpi: quotaFor("won-revenue"),
  of: "quotas",
  day: ({ period }) => period?.start ?? null,
  isUsed: () => false,
};

/** Column: the aggregates that it needs, and a function of their values. */
export interface Column {
  readonly aggregates: readonly NaiveAggregate[];
  readonly value: (...values: never[]) => number | Decimal | null;
}

export const column = (aggregate: NaiveAggregate): Column => ({ aggregates: [aggregate], value: (value) => value });

export interface NaiveOptions {
  readonly columns: Readonly<Record<string, Column>>;
  readonly by: readonly DimensionName[];
  readonly over: readonly { readonly start: string; readonly end: string; readonly label?: string }[] | undefined;
  readonly totals: boolean;
}

interface FactInCell {
  readonly aggregate: NaiveAggregate;
  readonly rowPeriod: RowPeriod;
  readonly fact: Fact;
  readonly keys: readonly (string | null)[];
}

/**
 * Returns a scorecard by the simplest way: keys of each fact, facts of each row, and a call of the KPI over them. Rows are
 * texts, in no order.
 */
export function naiveScorecard(book: SalesBook, { columns, by, over, totals }: NaiveOptions): string[] {
  const rowPeriods: readonly RowPeriod[] = over === undefined ? ["always"] : [...over, "undated"];
  const aggregates = [...new Set(Object.values(columns).flatMap((each) => each.aggregates))];
  const factsInCells = aggregates.flatMap((aggregate) =>
    rowPeriods.flatMap((rowPeriod) => factsIn(aggregate, rowPeriod, book, by)),
  );
  const paths = [...factsInCells.map(({ keys }) => keys), ...keySpine(book, by, over)];

  return by.concat("total" as never).flatMap((_, at) => {
    const depth = at === by.length ? 0 : at + 1;
    if (!totals && depth !== by.length) return [];
    const isTree = totals && by[depth - 1] === "team";
    const members = new Set(
      paths
        .filter((keys) => keys.length >= depth)
        .flatMap((keys) => ancestorsAt(keys.slice(0, depth), isTree, book))
        .map((keys) => JSON.stringify(keys)),
    );
    if (depth === 0) members.add("[]");
    return [...members].flatMap((member) => {
      const path = JSON.parse(member) as readonly (string | null)[];
      const own = factsInCells.filter(
        ({ keys }) =>
          keys.length >= depth &&
          ancestorsAt(keys.slice(0, depth), isTree, book).some((above) => JSON.stringify(above) === member),
      );
      const shown = rowPeriods.filter(
        (rowPeriod) => rowPeriod !== "undated" || own.some((fact) => fact.rowPeriod === "undated"),
      );
      return shown.map((rowPeriod) => rowText(rowPeriod, path, own, { columns, by }, book));
    });
  });
}

function rowText(
  rowPeriod: RowPeriod,
  path: readonly (string | null)[],
  own: readonly FactInCell[],
  { columns, by }: Pick<NaiveOptions, "columns" | "by">,
  book: SalesBook,
): string {
  const period = typeof rowPeriod === "string" ? null : rowPeriod;
  const values = Object.entries(columns).map(([name, { aggregates, value }]) => {
    const each = aggregates.map((aggregate) => {
      const facts = own
        .filter((factsInCells) => factsInCells.aggregate === aggregate && factsInCells.rowPeriod === rowPeriod)
        .map(({ fact }) => fact);
      return aggregate.kpi({ ...book, [aggregate.of]: facts } as never, windowOf(aggregate, period, book));
    });
    return [name, shownAnswer(value(...(each as never[])))];
  });
  return JSON.stringify({
    level: path.length === 0 ? "total" : by[path.length - 1],
    ...Object.fromEntries(by.map((name, depth) => [name, path[depth] ?? null])),
    start: period?.start ?? null,
    end: period?.end ?? null,
    ...Object.fromEntries(values),
  });
}

/** Returns the window of a KPI's call. A stock's facts are those of the day already, so the call has the book's own day. */
function windowOf(
  aggregate: NaiveAggregate,
  period: { start: string; end: string } | null,
  { asOf }: SalesBook,
): object {
  if (period === null) return {};
  return aggregate.isStock === true && asOf !== undefined ? { during: period, asOf } : { during: period };
}

function factsIn(
  aggregate: NaiveAggregate,
  rowPeriod: RowPeriod,
  book: SalesBook,
  by: readonly DimensionName[],
): FactInCell[] {
  return (book[aggregate.of] as unknown as readonly Fact[]).flatMap((fact) => {
    const day = dayIn(aggregate, rowPeriod, fact, book);
    if (day === undefined) return [];
    const keys: (string | null)[] = [];
    for (const name of by) {
      const key = keyOf(name, aggregate.of, asOfDay(aggregate, rowPeriod, fact, day), day, book);
      if (key === undefined) break;
      keys.push(key);
    }
    return [{ aggregate, rowPeriod, fact, keys }];
  });
}

/** Returns the day of a fact in a period, null for a fact without a day; undefined for a fact outside the period. */
function dayIn(
  aggregate: NaiveAggregate,
  rowPeriod: RowPeriod,
  fact: Fact,
  { asOf }: SalesBook,
): string | null | undefined {
  const isUnplaced = fact.createdOn == null || (fact.outcome !== "open" && fact.closedOn == null);
  if (aggregate.isStock === true) {
    if (rowPeriod === "always" || (rowPeriod === "undated" && isUnplaced && aggregate.isUsed(fact)))
      return asOf ?? null;
    if (typeof rowPeriod === "string" || isUnplaced) return undefined;
    const day = dayLookedAt({ during: rowPeriod, ...(asOf === undefined ? {} : { asOf }) }) ?? "";
    return (fact.createdOn ?? "") <= day ? day : undefined;
  }
  const day = aggregate.day(fact);
  if (rowPeriod === "always") return day;
  if (rowPeriod === "undated") return day === null && aggregate.isUsed(fact) ? null : undefined;
  if (fact.period !== undefined)
    return rowPeriod.start <= fact.period.start && fact.period.end <= rowPeriod.end ? day : undefined;
  return day !== null && rowPeriod.start <= day && day < rowPeriod.end ? day : undefined;
}

/** Returns a stock's fact as known on a day: an open deal has its stage of that day. */
function asOfDay(aggregate: NaiveAggregate, rowPeriod: RowPeriod, fact: Fact, day: string | null): Fact {
  if (aggregate.isStock !== true || typeof rowPeriod === "string" || day === null) return fact;
  if (fact.closedOn != null && fact.outcome !== "open" && fact.closedOn <= day) return fact;
  const past = (fact.history ?? [])
    .map((change, recorded) => ({ ...change, recorded, on: change.on ?? change.at?.slice(0, 10) ?? "9999" }))
    .filter(({ on }) => on <= day)
    .sort((one, other) => (one.on === other.on ? one.recorded - other.recorded : one.on < other.on ? -1 : 1));
  const stage = past.at(-1)?.stage;
  return { ...fact, ...(stage === undefined ? {} : { stage }), lossReason: null };
}

/** A path, and where it ends in a team of a tree the paths that end in the teams above. */
function ancestorsAt(
  keys: readonly (string | null)[],
  isTree: boolean,
  book: SalesBook,
): readonly (readonly (string | null)[])[] {
  const last = keys.at(-1);
  if (!isTree || last == null) return [keys];
  return teamsFrom(last, book).map((team) => [...keys.slice(0, -1), team]);
}

/** Reps have rows where they were employed: as on their first day there, and on each day they joined a team. */
function keySpine(book: SalesBook, by: readonly DimensionName[], over: NaiveOptions["over"]): (string | null)[][] {
  if (by.some((name) => !["rep", "team", "repRegion"].includes(name))) return [];
  return book.reps.flatMap((rep) =>
    daysOfRep(rep, over, book.asOf).map((day) =>
      by.map((name) => keyOf(name, "reps", rep as never, day, book) ?? null),
    ),
  );
}

function daysOfRep(
  rep: SalesBook["reps"][number],
  over: NaiveOptions["over"],
  asOf: string | undefined,
): (string | null)[] {
  const joined = rep.memberships.map(({ from }) => from ?? null);
  if (over === undefined && asOf !== undefined) return [asOf];
  // A first membership that only ends held on any day before.
  const days = rep.memberships.map(({ from, to }) => from ?? (to == null ? null : "2000-01-01"));
  if (over === undefined) return days.length === 0 ? [null] : days;
  return over.flatMap(({ start, end }) => {
    if ((rep.hiredOn ?? "") >= end || (rep.leftOn ?? "9999") <= start) return [];
    const first = (rep.hiredOn ?? "") > start ? (rep.hiredOn ?? start) : start;
    return [first, ...joined.filter((day) => day !== null && start < day && day < end)];
  });
}
