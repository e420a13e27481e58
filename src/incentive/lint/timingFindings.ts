import {
  compareFractions,
  larger,
  smaller,
  minus,
  divide,
  plus,
  reduce,
  signOf,
  zero,
  type Fraction,
} from "../../exact/fraction.js";
import { valueAt, type Segment } from "../../exact/piecewiseLinear.js";
import { lineAt } from "../../exact/piecewiseLinear.js";
import { isRevenue } from "./kpiKinds.js";
import type { LintTerms } from "./lintTerms.js";
import { isMaterial, type PayFunction } from "./payFunction.js";
import type { PlanFinding } from "./planFinding.js";
import { scaleOf, subjectOf } from "./shapeFindings.js";
import { moneyText, placeText } from "./shownFraction.js";

/**
 * What is gained by counting one deal in another period, where each stands by itself: the most that a deal can add to one, less
 * the least that it adds to the other.
 */
export function timingFindings(line: PayFunction, terms: LintTerms): PlanFinding[] {
  const { plan, found, material } = terms;
  const size = dealSize(line, terms);
  if (!line.byPeriod || size === null || signOf(size) <= 0) return [];
  const added = gains(line.paid, size);
  const gain = minus(added.reduce(larger), added.reduce(smaller));
  const worth = added.reduce(larger);
  if (signOf(gain) === 0 || !isMaterial(gain, line, material, worth)) return [];
  return [
    found("deal-timing", subjectOf(line), {
      ...scaleOf(line, plan.currency),
      deal: placeText(size),
      gain: moneyText(gain, line.money, plan.currency),
    }),
  ];
}

function dealSize({ over: axis, kind, target, tenth, kpi }: PayFunction, { deal, kpis }: LintTerms): Fraction | null {
  if (deal === null || !isRevenue(kpi, kpis)) return tenth;
  if (axis === "amount") return deal;
  return kind === "criterion" && target !== null ? divide(deal, target) : tenth;
}

/** What a deal adds at each place where that can be most or least: where stretches meet, and just beside it. */
function gains(pieces: readonly Segment[], size: Fraction): Fraction[] {
  const ends = pieces.flatMap(({ from }) => (from === null ? [] : [from, minus(from, size)]));
  const places = [zero, ...ends].filter((place) => signOf(place) >= 0);
  return places.flatMap((place) =>
    sides
      .filter((side) => side !== "below" || signOf(place) > 0)
      .map((side) => reduce(minus(value(pieces, plus(place, size), side), value(pieces, place, side)))),
  );
}

const sides = ["below", "at", "above"] as const;

/** What is paid at a place, or just below or above it. */
function value(pieces: readonly Segment[], place: Fraction, side: (typeof sides)[number]): Fraction {
  if (side === "at") return valueAt(pieces, place);
  const piece = pieces.findLast(({ from }) => {
    const order = from === null ? 1 : compareFractions(place, from);
    return side === "below" ? order > 0 : order >= 0;
  });
  return piece === undefined ? zero : lineAt(piece, place);
}
