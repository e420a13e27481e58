import type { Accessor } from "../../metric/accessor.js";
import type { Amount } from "../../exact/amount.js";
import type { Day } from "../../time/day.js";
import type { KeyAccessor, PredicateSet } from "./batchColumns.js";
import type { Dictionary } from "./dictionary.js";
import type { RowFilter } from "./rowFilter.js";
import { batchCapacity, type AmountColumnBuilder, type RecordSource } from "./recordSource.js";

/** Plan of the fused row scan: the first requested columns of a source, each with its buffers. */
export interface RowScanPlan<in out Item> {
  readonly predicateSet: PredicateSet<Item>;
  /** Number of the set's predicates that the scan evaluates. */
  readonly evaluated: number;
  readonly masks: Uint16Array;
  readonly keys: readonly KeyScan<Item>[];
  readonly days: readonly DayScan<Item>[];
  readonly amounts: readonly AmountScan<Item>[];
  readonly duration: DurationScan<Item> | undefined;
  /** Columns that a record needs, by its predicate mask, as flags: `needsFirstAmount` and so on. */
  readonly needsByMask: Uint8Array;
}

/** Key column of the scan. */
export interface KeyScan<in out Item> {
  readonly accessor: KeyAccessor<Item>;
  readonly dictionary: Dictionary;
  readonly codes: Int32Array;
}

/** Day column of the scan. */
export interface DayScan<in out Item> {
  readonly accessor: Accessor<Item, Day>;
  readonly days: Int32Array;
}

/** Amount column of the scan. */
export interface AmountScan<in out Item> {
  readonly accessor: Accessor<Item, Amount>;
  readonly builder: AmountColumnBuilder<Item>;
  /** Positions of the records that need the amount, and their number. */
  readonly rows: Uint16Array;
  size: number;
  hasTexts: boolean;
}

/** Column of the days between two day columns of the same scan. */
export interface DurationScan<in out Item> extends Omit<AmountScan<Item>, "hasTexts"> {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Flags of the columns that a record needs. */
export const needsFirstAmount = 1;
export const needsSecondAmount = 2;
export const needsThirdAmount = 4;
export const needsFourthAmount = 8;
export const needsFirstDay = 16;
export const needsSecondDay = 32;
export const needsDuration = 64;

const amountFlags = [needsFirstAmount, needsSecondAmount, needsThirdAmount, needsFourthAmount] as const;
const dayFlags = [needsFirstDay, needsSecondDay] as const;

/** Largest number of columns of each kind: each has a call site of its own in the loop. */
const limits = { predicates: 4, keys: 2, days: 2, amounts: 4 } as const;

/** Returns the plan of a source's row scan. Columns beyond the limits are left to scans of one column. */
export function planRowScan<Item>(source: RecordSource<Item>): RowScanPlan<Item> {
  const capacity = batchCapacity(source);
  const [predicateSet = { predicates: [] }] = source.predicateSets;
  const evaluated = Math.min(predicateSet.predicates.length, limits.predicates);
  const maskCount = 2 ** evaluated;
  const isDecided = (filter: RowFilter<Item>): boolean =>
    filter.predicateSet === predicateSet && filter.usedBits() < maskCount;
  const candidates = [...source.amounts]
    .filter(([, builder]) => isDecided(builder.filter))
    .map(([accessor, builder]) => ({ accessor, builder, rows: new Uint16Array(capacity), size: 0, hasTexts: false }));
  const filtersByDay = new Map([...source.days].slice(0, limits.days));
  const duration = candidates.find(
    ({ accessor: { between } }) => between && new Set([...filtersByDay.keys(), ...between]).size <= limits.days,
  );
  for (const day of duration?.accessor.between ?? [])
    filtersByDay.set(day, [...(filtersByDay.get(day) ?? []), duration!.builder.filter]);
  const days = [...filtersByDay.keys()].map((accessor) => ({ accessor, days: new Int32Array(capacity) }));
  const amounts = candidates.filter((candidate) => candidate !== duration).slice(0, limits.amounts);
  const filtersByFlag: readonly (readonly [flag: number, filters: readonly RowFilter<Item>[]])[] = [
    ...amounts.map(({ builder }, index) => [amountFlags[index]!, [builder.filter]] as const),
    ...[...filtersByDay.values()].map((filters, index) => [dayFlags[index]!, filters] as const),
    [needsDuration, duration === undefined ? [] : [duration.builder.filter]],
  ];
  // A filter over predicates that the scan does not evaluate may let any record pass.
  const mayPass = (filters: readonly RowFilter<Item>[], mask: number): boolean =>
    filters.some((filter) => !isDecided(filter) || filter.matches(mask));
  return {
    predicateSet,
    evaluated,
    masks: new Uint16Array(capacity),
    keys: [...source.dictionaries]
      .slice(0, limits.keys)
      .map(([accessor, dictionary]) => ({ accessor, dictionary, codes: new Int32Array(capacity) })),
    days,
    amounts,
    duration: duration && durationScan(duration, days),
    needsByMask: Uint8Array.from({ length: maskCount }, (_, mask) =>
      filtersByFlag.reduce((flags, [flag, filters]) => (mayPass(filters, mask) ? flags | flag : flags), 0),
    ),
  };
}

function durationScan<Item>(
  { accessor, builder, rows }: AmountScan<Item>,
  days: readonly DayScan<Item>[],
): DurationScan<Item> {
  const [from, to] = accessor.between!.map((day) => days.find((scan) => scan.accessor === day)!.days);
  return { accessor, builder, rows, size: 0, from: from!, to: to! };
}
