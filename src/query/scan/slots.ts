import { noDay } from "./daysIn.js";

/** A run of days, by number, the end excluded, and the slot that counts them. */
export interface DaySpan {
  readonly start: number;
  readonly end: number;
  readonly slot: number;
}

/** The slot of a day that no span has. */
export const noSlot = -1;

/** The longest run of days that a table is made of; some two hundred years. */
const mostDays = 65_536;

/** Stands in a table for the slot of a day that `outside` has to be asked about. */
export const farAway = -2;

/**
 * The slot of each day: `slotOf[day - first]` up to `end`, where that of a day that is not recorded stands; and after it that of all
 * other days, or that they are far away.
 */
export interface SlotTable {
  readonly first: number;
  readonly end: number;
  readonly slotOf: Int32Array;
  readonly outside: (day: number) => number;
}

/** Slots by one look into a table. Spans must not overlap. */
export function slotTable(spans: readonly DaySpan[], undated: number): SlotTable {
  const first = Math.min(...spans.map(({ start }) => start));
  const last = Math.min(Math.max(first, ...spans.map(({ end }) => end)), first + mostDays);
  const length = spans.length === 0 ? 0 : last - first;
  const slotOf = new Int32Array(length + 2).fill(noSlot);
  for (const { start, end, slot } of spans) if (start < last) slotOf.fill(slot, start - first, end - first);
  const late = spans.filter(({ end }) => end > last);
  slotOf[length] = undated;
  if (late.length > 0) slotOf[length + 1] = farAway;
  return {
    first: spans.length === 0 ? 0 : first,
    end: length,
    slotOf,
    outside: (day) => late.find(({ start, end }) => start <= day && day < end)?.slot ?? noSlot,
  };
}

/** The slot of one day. */
export function slotAt({ first, end, slotOf, outside }: SlotTable, day: number): number {
  const at = day - first;
  if (at >= 0 && at < end) return slotOf[at]!;
  return day === noDay ? slotOf[end]! : outside(day);
}

/** Spans sorted into layers in none of which two overlap: months in one, their quarters in the next. */
export function layersOf(spans: readonly DaySpan[]): DaySpan[][] {
  const layers: DaySpan[][] = [];
  for (const span of [...spans].sort((left, right) => left.start - right.start)) {
    const free = layers.find((layer) => (layer.at(-1)?.end ?? -Infinity) <= span.start);
    if (free === undefined) layers.push([span]);
    else free.push(span);
  }
  return layers;
}
