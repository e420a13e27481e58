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

/** The slot of each day: `slotOf[day - first]`, or what `outside` tells of a day that is not in the table. */
export interface SlotTable {
  readonly first: number;
  readonly slotOf: Int32Array;
  /** The slot of a day that is not recorded. */
  readonly undated: number;
  readonly outside: (day: number) => number;
}

/** Slots by one look into a table. Spans must not overlap. */
export function slotTable(spans: readonly DaySpan[], undated: number): SlotTable {
  const first = Math.min(...spans.map(({ start }) => start));
  const last = Math.min(Math.max(first, ...spans.map(({ end }) => end)), first + mostDays);
  const slotOf = new Int32Array(spans.length === 0 ? 0 : last - first).fill(noSlot);
  for (const { start, end, slot } of spans) if (start < last) slotOf.fill(slot, start - first, end - first);
  const late = spans.filter(({ end }) => end > last);
  return {
    first: spans.length === 0 ? 0 : first,
    slotOf,
    undated,
    outside: (day) => late.find(({ start, end }) => start <= day && day < end)?.slot ?? noSlot,
  };
}

/** The slot of one day. */
export function slotAt({ first, slotOf, undated, outside }: SlotTable, day: number): number {
  const at = day - first;
  if (at >= 0 && at < slotOf.length) return slotOf[at]!;
  return day === noDay ? undated : outside(day);
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
