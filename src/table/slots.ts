import { noDay } from "./daysIn.js";

/** A run of days, by number, the end excluded, and the slot that counts them. */
export interface DaySpan {
  readonly start: number;
  readonly end: number;
  readonly slot: number;
}

/** The slot of a day that no span has. */
export const noSlot = -1;

/**
 * The slot of each day, by one look into a table of the days from the first to the last of them. Spans must not overlap. A day that
 * is not recorded is in the slot `undated`.
 */
export function slotsOf(days: Int32Array, spans: readonly DaySpan[], undated: number): Int32Array {
  const { first, last } = rangeOf(days);
  const slotOf = new Int32Array(Math.max(0, last - first)).fill(noSlot);
  for (const { start, end, slot } of spans)
    slotOf.fill(slot, Math.max(0, start - first), Math.max(0, Math.min(end, last) - first));
  const slots = new Int32Array(days.length);
  for (let index = 0; index < days.length; index += 1) {
    const day = days[index]!;
    slots[index] = day === noDay ? undated : slotOf[day - first]!;
  }
  return slots;
}

/** The run of days that has all that are recorded, the end excluded. */
function rangeOf(days: Int32Array): { first: number; last: number } {
  let first = Infinity;
  let last = -Infinity;
  for (const day of days) {
    if (day === noDay) continue;
    if (day < first) first = day;
    if (day >= last) last = day + 1;
  }
  return { first, last };
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
