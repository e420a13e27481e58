import type { Subject } from "../../diagnostics/diagnostic.js";
import { compareFractions, larger, minus, negate, one, signOf, zero, type Fraction } from "../../exact/fraction.js";
import type { Segment } from "../../exact/piecewiseLinear.js";
import { breakpointsOf, lineAt, type Breakpoint } from "../../exact/piecewiseLinear.js";
import type { LintTerms } from "./lintTerms.js";
import { isMaterial, type PayFunction } from "./payFunction.js";
import type { PlanFinding } from "./planFinding.js";
import { moneyText, placeText } from "./shownFraction.js";

/** What is unsound in the shape of a line's pay: jumps, flat stretches, falls, parts that its cap leaves no pay for. */
export function shapeFindings(line: PayFunction, terms: LintTerms): PlanFinding[] {
  const joins = breakpointsOf(line.segments).filter(({ at }) => signOf(at) >= 0);
  return [
    ...cliffs(line, joins, terms),
    ...plateaus(line, joins, terms),
    ...inversions(line, joins, terms),
    ...beyondCap(line, joins, terms),
  ];
}

export const subjectOf = ({ kind, id }: PayFunction): Subject => ({ kind, id });

const cliffs = (line: PayFunction, joins: readonly Breakpoint[], { plan, found, material }: LintTerms): PlanFinding[] =>
  joins
    .filter(({ jump, above }) => signOf(jump) > 0 && isMaterial(jump, line, material, above))
    .map(({ at, jump, below, above }) =>
      found("cliff", subjectOf(line), {
        ...scaleOf(line, plan.currency),
        at: placeText(at),
        jump: moneyText(jump, line.money, plan.currency),
        below: moneyText(below, line.money, plan.currency),
        above: moneyText(above, line.money, plan.currency),
      }),
    );

/**
 * Flat stretches between two that rise; and, of what was sold, an end of all pay at or below the target. A step is a jump at
 * each end, and told as such.
 */
function plateaus(line: PayFunction, joins: readonly Breakpoint[], { plan, found }: LintTerms): PlanFinding[] {
  const last = joins.at(-1);
  return joins.flatMap((start, index) => {
    const { after, at, jump } = start;
    if (signOf(after.slope) !== 0 || signOf(after.level) <= 0) return [];
    const end = joins[index + 1];
    const isStep = signOf(jump) > 0 && (end === undefined || signOf(end.jump) > 0);
    const rises =
      end !== undefined && joins.slice(index + 1).some((join) => signOf(join.jump) > 0 || signOf(join.after.slope) > 0);
    const endsEarly =
      start === last &&
      line.kind === "criterion" &&
      countsSales(line, plan) &&
      compareFractions(at, one) <= 0 &&
      signOf(jump) === 0;
    if (isStep || !(rises || endsEarly)) return [];
    return [
      found("plateau", subjectOf(line), {
        ...scaleOf(line, plan.currency),
        from: placeText(at),
        to: end === undefined ? null : placeText(end.at),
      }),
    ];
  });
}

const countsSales = ({ id }: PayFunction, { criteria }: LintTerms["plan"]): boolean =>
  criteria.some((criterion) => criterion.id === id && criterion.nature === "result" && criterion.scope === "rep");

function inversions(line: PayFunction, joins: readonly Breakpoint[], { plan, found }: LintTerms): PlanFinding[] {
  const told = (from: Fraction, to: Fraction | null, drop: Fraction | null): PlanFinding =>
    found("inversion", subjectOf(line), {
      ...scaleOf(line, plan.currency),
      from: placeText(from),
      to: to === null ? null : placeText(to),
      drop: drop === null ? null : moneyText(drop, line.money, plan.currency),
    });
  const jumpsDown = joins.filter(({ jump }) => signOf(jump) < 0).map(({ at, jump }) => told(at, at, negate(jump)));
  const slopesDown = line.segments.flatMap((piece, index) => {
    const end = line.segments[index + 1]?.from ?? null;
    if (signOf(piece.slope) >= 0) return [];
    const from = larger(piece.from ?? zero, zero);
    return [told(from, end, end === null ? null : minus(lineAt(piece, from), lineAt(piece, end)))];
  });
  return [...jumpsDown, ...slopesDown];
}

/** Rising stretches and jumps that start where the cap is reached already. */
function beyondCap(line: PayFunction, joins: readonly Breakpoint[], { plan, found }: LintTerms): PlanFinding[] {
  const { cap } = line;
  if (cap === null) return [];
  return joins
    .filter(
      ({ after, below, jump }) => (signOf(after.slope) > 0 || signOf(jump) > 0) && compareFractions(below, cap) >= 0,
    )
    .map(({ at, after }) =>
      found(isAccelerator(after, line.segments) ? "cap-before-accelerator" : "unreachable-tier", subjectOf(line), {
        ...scaleOf(line, plan.currency),
        from: placeText(at),
        cap: moneyText(cap, line.money, plan.currency),
      }),
    );
}

/** A stretch that is steeper than all before it, where one before it pays. */
function isAccelerator(piece: Segment, pieces: readonly Segment[]): boolean {
  const before = pieces.slice(0, pieces.indexOf(piece)).map(({ slope }) => slope);
  return before.some((slope) => signOf(slope) > 0) && before.every((slope) => compareFractions(slope, piece.slope) < 0);
}

export const scaleOf = (
  { over: axis }: PayFunction,
  currency: string,
): { readonly over: PayFunction["over"]; readonly currency: string } => ({ over: axis, currency });
