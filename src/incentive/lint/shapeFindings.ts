import type { PlanDiagnostic } from "../../diagnostics/planFindings.js";
import { compareFractions, larger, minus, negate, one, signOf, zero, type Fraction } from "../../exact/fraction.js";
import {
  breakpointsOf,
  lineAt,
  type Breakpoint,
  type PiecewiseLinear,
  type Segment,
} from "../../exact/piecewiseLinear.js";
import type { IncentivePlan } from "../plan/plan.js";
import type { LintContext } from "./lintContext.js";
import { isMaterial, scaleOf, subjectOf, type PayFunction } from "./payFunction.js";
import { plainFraction, plainMoney } from "./plainFraction.js";

/** Returns the findings about the shape of a pay function: jumps, flat segments, falls, and segments above the cap. */
export function shapeFindings(pay: PayFunction, context: LintContext): PlanDiagnostic[] {
  const breakpoints = breakpointsOf(pay.segments).filter(({ at }) => signOf(at) >= 0);
  return [
    ...cliffs(pay, breakpoints, context),
    ...plateaus(pay, breakpoints, context),
    ...inversions(pay, breakpoints, context),
    ...beyondCap(pay, breakpoints, context),
  ];
}

const cliffs = (
  pay: PayFunction,
  breakpoints: readonly Breakpoint[],
  { plan: { currency }, diagnose, material }: LintContext,
): PlanDiagnostic[] =>
  breakpoints
    .filter(({ jump, above }) => signOf(jump) > 0 && isMaterial(jump, pay, material, above))
    .map(({ at, jump, below, above }) =>
      diagnose("cliff", subjectOf(pay), {
        ...scaleOf(pay, currency),
        at: plainFraction(at),
        jump: plainMoney(jump, pay.money, currency),
        below: plainMoney(below, pay.money, currency),
        above: plainMoney(above, pay.money, currency),
      }),
    );

/**
 * Returns the flat segments between rising ones, and for sales the end of all pay at or below the target. A step is no plateau:
 * its two jumps are cliffs.
 */
function plateaus(
  pay: PayFunction,
  breakpoints: readonly Breakpoint[],
  { plan, diagnose }: LintContext,
): PlanDiagnostic[] {
  const last = breakpoints.at(-1);
  return breakpoints.flatMap((start, index) => {
    const { after, at, jump } = start;
    if (signOf(after.slope) !== 0 || signOf(after.level) <= 0) return [];
    const end = breakpoints[index + 1];
    const isStep = signOf(jump) > 0 && (end === undefined || signOf(end.jump) > 0);
    const risesLater = breakpoints
      .slice(index + 1)
      .some((later) => signOf(later.jump) > 0 || signOf(later.after.slope) > 0);
    const endsEarly =
      start === last &&
      pay.kind === "criterion" &&
      countsSales(pay, plan) &&
      compareFractions(at, one) <= 0 &&
      signOf(jump) === 0;
    if (isStep || !(risesLater || endsEarly)) return [];
    return [
      diagnose("plateau", subjectOf(pay), {
        ...scaleOf(pay, plan.currency),
        from: plainFraction(at),
        to: end === undefined ? null : plainFraction(end.at),
      }),
    ];
  });
}

const countsSales = ({ id }: PayFunction, { criteria }: IncentivePlan): boolean =>
  criteria.some((criterion) => criterion.id === id && criterion.nature === "result" && criterion.scope === "rep");

function inversions(
  pay: PayFunction,
  breakpoints: readonly Breakpoint[],
  { plan: { currency }, diagnose }: LintContext,
): PlanDiagnostic[] {
  const inversion = (from: Fraction, to: Fraction | null, drop: Fraction | null): PlanDiagnostic =>
    diagnose("inversion", subjectOf(pay), {
      ...scaleOf(pay, currency),
      from: plainFraction(from),
      to: to === null ? null : plainFraction(to),
      drop: drop === null ? null : plainMoney(drop, pay.money, currency),
    });
  const downwardJumps = breakpoints
    .filter(({ jump }) => signOf(jump) < 0)
    .map(({ at, jump }) => inversion(at, at, negate(jump)));
  const downwardSlopes = pay.segments.flatMap((segment, index) => {
    const end = pay.segments[index + 1]?.from ?? null;
    if (signOf(segment.slope) >= 0) return [];
    const from = larger(segment.from ?? zero, zero);
    const drop = end === null ? null : minus(lineAt(segment, from), lineAt(segment, end));
    return [inversion(from, end, drop)];
  });
  return [...downwardJumps, ...downwardSlopes];
}

/** Returns the rising segments and jumps that start at or above the cap. */
function beyondCap(
  pay: PayFunction,
  breakpoints: readonly Breakpoint[],
  { plan: { currency }, diagnose }: LintContext,
): PlanDiagnostic[] {
  const { cap } = pay;
  if (cap === null) return [];
  return breakpoints
    .filter(
      ({ after, below, jump }) => (signOf(after.slope) > 0 || signOf(jump) > 0) && compareFractions(below, cap) >= 0,
    )
    .map(({ at, after }) =>
      diagnose(isAccelerator(after, pay.segments) ? "cap-before-accelerator" : "unreachable-tier", subjectOf(pay), {
        ...scaleOf(pay, currency),
        from: plainFraction(at),
        cap: plainMoney(cap, pay.money, currency),
      }),
    );
}

/** Returns true if a segment is steeper than all segments before it, and one of those rises. */
function isAccelerator(segment: Segment, segments: PiecewiseLinear): boolean {
  const slopesBefore = segments.slice(0, segments.indexOf(segment)).map(({ slope }) => slope);
  return (
    slopesBefore.some((slope) => signOf(slope) > 0) &&
    slopesBefore.every((slope) => compareFractions(slope, segment.slope) < 0)
  );
}
