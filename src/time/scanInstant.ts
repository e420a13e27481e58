import type { Day } from "./day.js";
import { dayNumberOf } from "./dayNumberOf.js";

/** Day, time and offset of an instant's text. */
export interface ScannedInstant {
  /** Civil day of the text. */
  readonly day: Day;
  /** Milliseconds since 1970-01-01T00:00 by the clock of the text; further digits are cut off. */
  readonly clockTime: number;
  /** Milliseconds by which that clock was ahead of UTC; null if the text has no offset. */
  readonly offset: number | null;
}

/** Length of an instant written in full, with nanoseconds and an offset. */
const longest = 35;

/**
 * Reads a date and time as ISO 8601 writes them, to the minute or finer, with an offset from UTC or without. Returns null for
 * any other text: 24:00 and leap seconds are no times of day.
 */
export function scanInstant(text: unknown): ScannedInstant | null {
  if (typeof text !== "string" || text.length > longest || text.length < 16) return null;
  const separator = text.charCodeAt(10);
  if (separator !== codes.T && separator !== codes.space) return null;
  const day = text.slice(0, 10);
  const number = dayNumberOf(day);
  const [hour, minute] = [twoDigits(text, 11, 23), twoDigits(text, 14, 59)];
  if (Number.isNaN(number) || hour < 0 || text.charCodeAt(13) !== codes.colon || minute < 0) return null;
  let [second, fraction, end] = [0, 0, 16];
  if (text.charCodeAt(end) === codes.colon && text.length > 17) {
    second = twoDigits(text, 17, 59);
    end = endOfFraction(text, 19);
    if (second < 0 || end < 0) return null;
    if (end > 19) fraction = Number(text.slice(20, Math.min(end, 23)).padEnd(3, "0"));
  }
  const offset = end === text.length ? null : offsetAt(text, end);
  if (offset !== null && Number.isNaN(offset)) return null;
  const time = ((hour * 60 + minute) * 60 + second) * 1000 + fraction;
  return { day, clockTime: number * millisecondsPerDay + time, offset };
}

const millisecondsPerDay = 86_400_000;

const codes = { T: 84, Z: 90, space: 32, colon: 58, point: 46, comma: 44, plus: 43, minus: 45, zero: 48 } as const;

/** Returns the number that two digits write; -1 if they are none, or more than the most. */
function twoDigits(text: string, at: number, most: number): number {
  const [tens, ones] = [text.charCodeAt(at) - codes.zero, text.charCodeAt(at + 1) - codes.zero];
  const value = tens * 10 + ones;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 && value <= most ? value : -1;
}

/** Returns the end of the fraction of a second that begins at a place, or the place itself without one; -1 for a point alone. */
function endOfFraction(text: string, start: number): number {
  const mark = text.charCodeAt(start);
  if (mark !== codes.point && mark !== codes.comma) return start;
  let end = start + 1;
  while (text.charCodeAt(end) >= codes.zero && text.charCodeAt(end) <= codes.zero + 9) end += 1;
  return end === start + 1 ? -1 : end;
}

/** Returns the milliseconds of the offset that ends a text; NaN if it is none. */
function offsetAt(text: string, start: number): number {
  const sign = text.charCodeAt(start);
  if (sign === codes.Z) return text.length === start + 1 ? 0 : NaN;
  if (sign !== codes.plus && sign !== codes.minus) return NaN;
  const hours = twoDigits(text, start + 1, 23);
  if (hours < 0) return NaN;
  const from = start + 3 + (text.charCodeAt(start + 3) === codes.colon ? 1 : 0);
  const minutes = text.length === start + 3 ? 0 : twoDigits(text, from, 59);
  if (minutes < 0 || (text.length > start + 3 && text.length !== from + 2)) return NaN;
  const size = (hours * 60 + minutes) * 60_000;
  return sign === codes.minus ? 0 - size : size;
}
