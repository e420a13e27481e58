import { kaplanMeier } from "./kaplanMeier.js";
import type { TimeToEvent } from "./survivalCurve.js";
import { survivalQuantile } from "./survivalQuantile.js";

/**
 * Returns the median follow-up by the reverse Kaplan–Meier method: the median duration if no event had ended any follow-up.
 * Events and censorings change places, so a subject with an event was under observation at least until it.
 *
 * The median says how far a survival curve can be relied on. Null if fewer than half reach the end of their follow-up, or if
 * there are no subjects.
 *
 * Source: M. Schemper and T. L. Smith, A note on quantifying follow-up in studies of failure time, Controlled Clinical Trials
 * 17 (1996).
 *
 * @throws SalesKpiError `impossible-request` if a time is negative or not finite, or an entry is not before its time.
 * @example
 * const deals = [10, 20, 30, 40, 50].map((time) => ({ time, event: time < 25 }));
 * medianFollowUp(deals) // => 40
 */
export function medianFollowUp(subjects: readonly TimeToEvent[]): number | null {
  return survivalQuantile(kaplanMeier(subjects.map((subject) => ({ ...subject, event: !subject.event }))), 0.5).time;
}
