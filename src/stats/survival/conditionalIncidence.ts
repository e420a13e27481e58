import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import type { IncidenceRow } from "./incidenceRow.js";
import { rowAt } from "./rowAt.js";

/** Probabilities of each cause for the subjects still without an event at an earlier time. */
export interface ConditionalIncidence<Cause extends string> {
  /** Number of subjects at risk at the first step after the earlier time. */
  readonly atRisk: number;
  /** Probability of each cause between the two times. */
  readonly incidence: Readonly<Record<Cause, number>>;
  /** Probability of no event by the later time; all probabilities sum to 1. */
  readonly survival: number;
}

const timeKinds: OptionKinds<Parameters<typeof conditionalIncidence>[1]> = { after: "number", by: "number" };

/**
 * Returns the probability of each cause by a later time, for subjects without an event by an earlier time. Read off the curves
 * of {@link cumulativeIncidence}: for a deal of a given age, the probability that it is won, lost or still open after so many
 * more days.
 *
 *     P(cause k by h | nothing by t) = (Fₖ(h) − Fₖ(t)) ÷ S(t)
 *     P(nothing by h | nothing by t) = S(h) ÷ S(t)
 *
 * Events at the time `after` have happened, and events at the time `by` still count. Null if no subject is at risk after
 * `after`. Null also if `by` is beyond the last duration while some subjects are still without an event: their future is
 * unknown.
 *
 * @throws SalesKpiError `impossible-request` if `after` is negative, or `by` is before it or not finite.
 * @example
 * const deals = [10, 20, 30, 40].map((time) => ({ time, cause: time === 20 ? "lost" : "won" }));
 * conditionalIncidence(cumulativeIncidence(deals, ["won", "lost"]), { after: 10, by: 30 })
 * // => { atRisk: 3, incidence: { won: 0.3333333333333333, lost: 0.3333333333333333 }, survival: 0.3333333333333333 }
 */
export function conditionalIncidence<Cause extends string>(
  curves: readonly IncidenceRow<Cause>[],
  times: { readonly after: number; readonly by: number },
): ConditionalIncidence<Cause> | null {
  const { after, by } = checkOptions("conditionalIncidence", times, timeKinds);
  if (!(after >= 0 && after < Infinity)) refuse("conditionalIncidence: after", after, "a time from 0 on");
  if (!(by >= after && by < Infinity)) refuse("conditionalIncidence: by", by, `a time from ${after} on`);
  const [from, to, last] = [rowAt(curves, after), rowAt(curves, by), curves.at(-1)];
  const next = curves.find(({ time }) => time > after);
  const survivalAfter = from?.survival ?? 1;
  if (next === undefined || last === undefined || survivalAfter === 0 || (by > last.time && last.survival > 0))
    return null;
  const causes = Object.keys(next.incidence) as Cause[];
  const increase = (cause: Cause): number => (to?.incidence[cause] ?? 0) - (from?.incidence[cause] ?? 0);
  return {
    atRisk: next.atRisk,
    incidence: Object.fromEntries(causes.map((cause) => [cause, increase(cause) / survivalAfter])) as Record<
      Cause,
      number
    >,
    survival: (to?.survival ?? 1) / survivalAfter,
  };
}
