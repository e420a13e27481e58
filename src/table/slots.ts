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
const mostDays = 1 << 16;

/**
 * Tells the slot of each of some days, by one look into a table. Spans must not overlap. A day that is not recorded is in
 * the slot `undated`.
 */
export function slotter(
  spans: readonly DaySpan[],
  undated: number,
): (days: Int32Array, size: number, slots: Int32Array) => void {
  const first = Math.min(...spans.map(({ start }) => start));
  const last = Math.min(Math.max(first, ...spans.map(({ end }) => end)), first + mostDays);
  const slotOf = new Int32Array(spans.length === 0 ? 0 : last - first).fill(noSlot);
  for (const { start, end, slot } of spans) if (start < last) slotOf.fill(slot, start - first, end - first);
  const searched = (day: number): number => spans.find(({ start, end }) => start <= day && day < end)?.slot ?? noSlot;
  return (days, size, slots) => {
    for (let index = 0; index < size; index += 1) {
      const day = days[index]!;
      const at = day - first;
      if (at >= 0 && at < slotOf.length) slots[index] = slotOf[at]!;
      else if (day === noDay) slots[index] = undated;
      else slots[index] = at < 0 ? noSlot : searched(day);
    }
  };
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
