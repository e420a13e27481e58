import { noDay } from "../scan/dayColumnOf.js";

/** Run of days as day numbers, the end excluded, with the number of the period that counts them. */
export interface DayRange {
  readonly start: number;
  readonly end: number;
  readonly period: number;
}

/** Period of a day that no range contains. */
export const noPeriod = -1;

/** Longest run of days that an index covers: some two hundred years. */
const maxDays = 65_536;

/** Entry for a day outside the run: `periodOutside` has its period. */
export const outsideIndex = -2;

/**
 * Period of each day, found by position: `periodOf[day - first]` up to `end`. The entry at `end` is the period of a missing
 * day; the entry after it is the period of all other days, or `outsideIndex`.
 */
export interface PeriodIndex {
  readonly first: number;
  readonly end: number;
  readonly periodOf: Int32Array;
  readonly periodOutside: (day: number) => number;
}

/** Returns the index of day ranges that do not overlap. `undated` is the period of a missing day. */
export function periodIndex(ranges: readonly DayRange[], undated: number): PeriodIndex {
  const first = Math.min(...ranges.map(({ start }) => start));
  const last = Math.min(Math.max(first, ...ranges.map(({ end }) => end)), first + maxDays);
  const length = ranges.length === 0 ? 0 : last - first;
  const periodOf = new Int32Array(length + 2).fill(noPeriod);
  for (const { start, end, period } of ranges) if (start < last) periodOf.fill(period, start - first, end - first);
  const beyond = ranges.filter(({ end }) => end > last);
  periodOf[length] = undated;
  if (beyond.length > 0) periodOf[length + 1] = outsideIndex;
  return {
    first: ranges.length === 0 ? 0 : first,
    end: length,
    periodOf,
    periodOutside: (day) => beyond.find(({ start, end }) => start <= day && day < end)?.period ?? noPeriod,
  };
}

/** Returns the period of one day. */
export function periodAt({ first, end, periodOf, periodOutside }: PeriodIndex, day: number): number {
  const position = day - first;
  if (position >= 0 && position < end) return periodOf[position]!;
  return day === noDay ? periodOf[end]! : periodOutside(day);
}

/** Returns day ranges in layers without overlap: months in one layer, their quarters in the next. */
export function disjointLayers(ranges: readonly DayRange[]): DayRange[][] {
  const layers: DayRange[][] = [];
  for (const range of [...ranges].sort((left, right) => left.start - right.start)) {
    const free = layers.find((layer) => (layer.at(-1)?.end ?? -Infinity) <= range.start);
    if (free === undefined) layers.push([range]);
    else free.push(range);
  }
  return layers;
}
