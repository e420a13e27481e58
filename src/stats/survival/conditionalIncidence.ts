import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import type { IncidenceRow } from "./incidenceRow.js";
import { rowAt } from "./rowAt.js";

/** Share of each outcome by a time among the subjects without an outcome at an earlier time. */
export interface ConditionalIncidence<Cause extends string> {
  /** Number of subjects at risk in the first step after the earlier time. */
  readonly atRisk: number;
  /** Probability that each cause comes after that time, by the other. */
  readonly incidence: Readonly<Record<Cause, number>>;
  /** Probability that nothing has come by then either; with the others it makes up 1. */
  readonly survival: number;
}

const timeKinds: OptionKinds<Parameters<typeof conditionalIncidence>[1]> = { after: "number", by: "number" };

/**
 * Returns the share of each outcome by a time among the subjects without an outcome at an earlier time, read off the
 * curves of {@link cumulativeIncidence}: the probability that a deal that is open for some days is won, lost or still
 * open some days later.
 *
 *     P(cause k by h | nothing by t) = (Fₖ(h) − Fₖ(t)) ÷ S(t)
 *     P(nothing by h | nothing by t) = S(h) ÷ S(t)
 *
 * Events at the time `after` have happened, those at the time `by` still count. If no subject is at risk after `after`,
 * the result is null. So it is if `by` is later than the last observation while subjects were left: their outcome is not
 * known.
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
  const open = from?.survival ?? 1;
  if (next === undefined || last === undefined || open === 0 || (by > last.time && last.survival > 0)) return null;
  const causes = Object.keys(next.incidence) as Cause[];
  const risen = (cause: Cause): number => (to?.incidence[cause] ?? 0) - (from?.incidence[cause] ?? 0);
  return {
    atRisk: next.atRisk,
    incidence: Object.fromEntries(causes.map((cause) => [cause, risen(cause) / open])) as Record<Cause, number>,
    survival: (to?.survival ?? 1) / open,
  };
}
