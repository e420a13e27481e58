import { refuse } from "../../errors.js";
import type { Day } from "../../time/day.js";
import { requireDay } from "../../time/requireDay.js";

/** Two days, the end excluded. A labelled period of a calendar fits. */
export interface Span {
  readonly start: Day;
  readonly end: Day;
}

/** The part of time a question is about: everything where neither is given. */
export interface Window {
  /** Facts of these days; a stock is looked at on their last day. */
  readonly during?: Span | undefined;
  /** What was known at the end of this day. */
  readonly asOf?: Day | undefined;
}

/** Whether one period is a part of another, and not all of it. */
export const isWithin = (part: Span, whole: Span): boolean =>
  whole.start <= part.start && part.end <= whole.end && !(whole.start === part.start && whole.end === part.end);

/** Returns the window if it can be asked about: no other names, real days, the first before the last. */
export function checkWindow(window: Window): Window {
  const { during, asOf, ...others } = Object(window) as Window;
  const unknown: unknown = typeof window === "object" && (window as Window | null) ? Object.keys(others)[0] : window;
  if (unknown !== undefined) refuse("window", unknown, "during, asOf", "unknown-name");
  const { start, end } = (during ?? {}) as Span;
  for (const day of [start, end, asOf]) requireDay(day);
  if (during !== undefined && !(start < end)) refuse("during", during, "{ start, later end }");
  return { during, asOf };
}
