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
 * The slot of each day, by one look into a table of all the days that the spans have. Spans must not overlap. A day that
 * is not recorded is in the slot `undated`.
 */
export function slotsOf(days: Int32Array, spans: readonly DaySpan[], undated: number): Int32Array {
  const first = spans.reduce((least, { start }) => Math.min(least, start), Infinity);
  const last = spans.reduce((most, { end }) => Math.max(most, end), -Infinity);
  const slotOf = new Int32Array(Math.max(0, last - first)).fill(noSlot);
  for (const { start, end, slot } of spans) slotOf.fill(slot, start - first, end - first);
  const slots = new Int32Array(days.length);
  for (let index = 0; index < days.length; index += 1) {
    const day = days[index]!;
    slots[index] = day === noDay ? undated : day >= first && day < last ? slotOf[day - first]! : noSlot;
  }
  return slots;
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
