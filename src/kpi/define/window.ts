import { refuse } from "../../errors.js";
import type { Day } from "../../time/day.js";
import { dayBefore } from "../../time/dayBefore.js";
import { requireDay } from "../../time/requireDay.js";

/** Days from a first day to the day after the last. A labelled period of a calendar fits. */
export interface Span {
  readonly start: Day;
  readonly end: Day;
}

/** Part of time that a KPI is evaluated for: all of time without either field. */
export interface Window {
  /** Days of the facts. A stock counts on the last of them. */
  readonly during?: Span | undefined;
  /** Last day of known facts, up to its end. */
  readonly asOf?: Day | undefined;
}

/** Tests if one period is a part of another, and not all of it. */
export const isWithin = (part: Span, whole: Span): boolean =>
  whole.start <= part.start && part.end <= whole.end && !(whole.start === part.start && whole.end === part.end);

/** Returns the last known day of a window: the last day of its period, or its `asOf` if earlier. */
export function lastDayOf({ during, asOf }: Window): Day | undefined {
  const last = during && dayBefore(during.end);
  return last === undefined || (asOf !== undefined && asOf < last) ? asOf : last;
}

/** Returns a valid window. Throws for other names, for days that do not exist, and if the start is not before the end. */
export function checkWindow(window: Window): Window {
  const { during, asOf, ...others } = Object(window) as Window;
  const unknown: unknown = typeof window === "object" && (window as Window | null) ? Object.keys(others)[0] : window;
  if (unknown !== undefined) refuse("window", unknown, "during, asOf", "unknown-name");
  const { start, end } = (during ?? {}) as Span;
  for (const day of [start, end, asOf]) requireDay(day);
  if (during !== undefined && !(start < end)) refuse("during", during, "{ start, later end }");
  return { during, asOf };
}
