import type { AnyKpi } from "../../../src/kpi/define/bookKpi.js";
import { quotaFor } from "../../../src/kpi/targets/quotaFor.js";
import type { SalesBook } from "../../../src/model/book/salesBook.js";
import type { RecordKind } from "../../../src/model/records/records.js";
import type { Decimal } from "../../../src/exact/decimal.js";
import { shownAnswer } from "../../oracle/exact.js";
import { dayLookedAt } from "../../oracle/twin.js";
import { keyOf, teamsFrom, type DimensionName, type Fact } from "./naiveKeys.js";

/** One period of a scorecard: a stretch of days, all of time, or the facts that no day places. */
type Slot = { readonly start: string; readonly end: string } | "always" | "undated";

/**
 * How a KPI finds its facts, told by hand: the kind, the day that places one, whether an undated one belongs to the
 * question. A stock has no day of its own; a quota has its period.
 */
interface Leaf {
  readonly kpi: AnyKpi;
  readonly of: RecordKind;
  readonly day: (fact: Fact) => string | null;
  readonly isStock?: boolean;
  readonly isUsed: (fact: Fact) => boolean;
}

export const closed = (kpi: AnyKpi, isUsed: (fact: Fact) => boolean): Leaf => ({
  kpi,
  of: "opportunities",
  day: ({ outcome, closedOn }) => (outcome === "open" ? null : (closedOn ?? null)),
  isUsed,
});

export const dated = (kpi: AnyKpi, of: RecordKind, field: "createdOn" | "on"): Leaf => ({
  kpi,
  of,
  day: (fact) => fact[field] ?? null,
  isUsed: () => true,
});

export const open = (kpi: AnyKpi): Leaf => ({
  kpi,
  of: "opportunities",
  day: () => null,
  isStock: true,
  isUsed: ({ outcome }) => outcome === "open",
});

export const wonQuota: Leaf = {
  kpi: quotaFor("won-revenue"),
  of: "quotas",
  day: ({ period }) => period?.start ?? null,
  isUsed: () => false,
};

/** A column: the leaves it needs, and what it makes of their values. */
export interface Column {
  readonly leaves: readonly Leaf[];
  readonly value: (...values: never[]) => number | Decimal | null;
}

export const column = (leaf: Leaf): Column => ({ leaves: [leaf], value: (value) => value });

export interface Request {
  readonly columns: Readonly<Record<string, Column>>;
  readonly by: readonly DimensionName[];
  readonly over: readonly { readonly start: string; readonly end: string; readonly label?: string }[] | undefined;
  readonly totals: boolean;
}

interface Placed {
  readonly leaf: Leaf;
  readonly slot: Slot;
  readonly fact: Fact;
  readonly keys: readonly (string | null)[];
}

/**
 * A scorecard by the longest way: every fact is given its keys, every row its facts, and the KPI is called over them. Rows
 * are answered as texts, in no order.
 */
export function naiveScorecard(book: SalesBook, { columns, by, over, totals }: Request): string[] {
  const slots: readonly Slot[] = over === undefined ? ["always"] : [...over, "undated"];
  const leaves = [...new Set(Object.values(columns).flatMap((each) => each.leaves))];
  const placed = leaves.flatMap((leaf) => slots.flatMap((slot) => factsIn(leaf, slot, book, by)));
  const paths = [...placed.map(({ keys }) => keys), ...roster(book, by, over)];

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
      const own = placed.filter(
        ({ keys }) =>
          keys.length >= depth &&
          ancestorsAt(keys.slice(0, depth), isTree, book).some((above) => JSON.stringify(above) === member),
      );
      const shown = slots.filter((slot) => slot !== "undated" || own.some((fact) => fact.slot === "undated"));
      return shown.map((slot) => rowText(slot, path, own, { columns, by }, book));
    });
  });
}

function rowText(
  slot: Slot,
  path: readonly (string | null)[],
  own: readonly Placed[],
  { columns, by }: Pick<Request, "columns" | "by">,
  book: SalesBook,
): string {
  const period = typeof slot === "string" ? null : slot;
  const values = Object.entries(columns).map(([name, { leaves, value }]) => {
    const each = leaves.map((leaf) => {
      const facts = own.filter((placed) => placed.leaf === leaf && placed.slot === slot).map(({ fact }) => fact);
      return leaf.kpi({ ...book, [leaf.of]: facts } as never, windowOf(leaf, period, book));
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

/** A stock is asked about a day that no book knows past; its facts were put here as they were then. */
function windowOf(leaf: Leaf, period: { start: string; end: string } | null, { asOf }: SalesBook): object {
  if (period === null) return {};
  return leaf.isStock === true && asOf !== undefined ? { during: period, asOf } : { during: period };
}

function factsIn(leaf: Leaf, slot: Slot, book: SalesBook, by: readonly DimensionName[]): Placed[] {
  return (book[leaf.of] as unknown as readonly Fact[]).flatMap((fact) => {
    const day = dayInSlot(leaf, slot, fact, book);
    if (day === undefined) return [];
    const keys: (string | null)[] = [];
    for (const name of by) {
      const key = keyOf(name, leaf.of, asOfDay(leaf, slot, fact, day), day, book);
      if (key === undefined) break;
      keys.push(key);
    }
    return [{ leaf, slot, fact, keys }];
  });
}

/** The day on which a fact stands in a slot, null where that is no day; undefined where it does not stand there. */
function dayInSlot(leaf: Leaf, slot: Slot, fact: Fact, { asOf }: SalesBook): string | null | undefined {
  const isUnplaced = fact.createdOn == null || (fact.outcome !== "open" && fact.closedOn == null);
  if (leaf.isStock === true) {
    if (slot === "always" || (slot === "undated" && isUnplaced && leaf.isUsed(fact))) return asOf ?? null;
    if (typeof slot === "string" || isUnplaced) return undefined;
    const day = dayLookedAt({ during: slot, ...(asOf === undefined ? {} : { asOf }) }) ?? "";
    return (fact.createdOn ?? "") <= day ? day : undefined;
  }
  const day = leaf.day(fact);
  if (slot === "always") return day;
  if (slot === "undated") return day === null && leaf.isUsed(fact) ? null : undefined;
  if (fact.period !== undefined)
    return slot.start <= fact.period.start && fact.period.end <= slot.end ? day : undefined;
  return day !== null && slot.start <= day && day < slot.end ? day : undefined;
}

/** A stock's fact is grouped by what was known of it: an open deal by its stage of that day. */
function asOfDay(leaf: Leaf, slot: Slot, fact: Fact, day: string | null): Fact {
  if (leaf.isStock !== true || typeof slot === "string" || day === null) return fact;
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
function roster(book: SalesBook, by: readonly DimensionName[], over: Request["over"]): (string | null)[][] {
  if (by.some((name) => !["rep", "team", "repRegion"].includes(name))) return [];
  return book.reps.flatMap((rep) =>
    daysOfRep(rep, over, book.asOf).map((day) =>
      by.map((name) => keyOf(name, "reps", rep as never, day, book) ?? null),
    ),
  );
}

function daysOfRep(rep: SalesBook["reps"][number], over: Request["over"], asOf: string | undefined): (string | null)[] {
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
