import type { PlanDiagnostic } from "../../diagnostics/planFindings.js";
import {
  compareFractions,
  divide,
  larger,
  minus,
  plus,
  reduce,
  signOf,
  smaller,
  zero,
  type Fraction,
} from "../../exact/fraction.js";
import { lineAt, valueAt, type PiecewiseLinear } from "../../exact/piecewiseLinear.js";
import { isRevenue } from "./kpiKinds.js";
import type { LintContext } from "./lintContext.js";
import { isMaterial, scaleOf, subjectOf, type PayFunction } from "./payFunction.js";
import { plainFraction, plainMoney } from "./plainFraction.js";

/**
 * Returns a finding if moving one deal to another period changes pay. The gain is the most that the deal can add to one period,
 * less the least that it adds to the other.
 */
export function timingFindings(pay: PayFunction, context: LintContext): PlanDiagnostic[] {
  const { plan, diagnose, material } = context;
  const size = dealSize(pay, context);
  if (!pay.byPeriod || size === null || signOf(size) <= 0) return [];
  const added = addedPay(pay.paid, size);
  const most = added.reduce(larger);
  const gain = minus(most, added.reduce(smaller));
  if (signOf(gain) === 0 || !isMaterial(gain, pay, material, most)) return [];
  return [
    diagnose("deal-timing", subjectOf(pay), {
      ...scaleOf(pay, plan.currency),
      deal: plainFraction(size),
      gain: plainMoney(gain, pay.money, plan.currency),
    }),
  ];
}

/** Returns the size of a movable deal on the scale of a pay function. */
function dealSize(
  { over: scale, kind, target, tenth, kpi }: PayFunction,
  { deal, kpis }: LintContext,
): Fraction | null {
  if (deal === null || !isRevenue(kpi, kpis)) return tenth;
  if (scale === "amount") return deal;
  return kind === "criterion" && target !== null ? divide(deal, target) : tenth;
}

/** Returns the pay that a deal adds at each point of possible extremes: at the breakpoints, and just beside them. */
function addedPay(segments: PiecewiseLinear, size: Fraction): Fraction[] {
  const ends = segments.flatMap(({ from }) => (from === null ? [] : [from, minus(from, size)]));
  const points = [zero, ...ends].filter((point) => signOf(point) >= 0);
  return points.flatMap((point) =>
    sides
      .filter((side) => side !== "below" || signOf(point) > 0)
      .map((side) => reduce(minus(limitAt(segments, plus(point, size), side), limitAt(segments, point, side)))),
  );
}

const sides = ["below", "at", "above"] as const;

/** Returns the pay at a point, or the limit of the pay from below or above. */
function limitAt(segments: PiecewiseLinear, point: Fraction, side: (typeof sides)[number]): Fraction {
  if (side === "at") return valueAt(segments, point);
  const segment = segments.findLast(({ from }) => {
    const order = from === null ? 1 : compareFractions(point, from);
    return side === "below" ? order > 0 : order >= 0;
  });
  return segment === undefined ? zero : lineAt(segment, point);
}
