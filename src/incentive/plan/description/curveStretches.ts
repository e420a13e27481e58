import type { Decimal } from "../../../exact/decimal.js";
import { toDecimal } from "../../../exact/toDecimal.js";
import type { Curve } from "../curve.js";

/** A part of a curve as it is told: attainments and payouts are shares, 1 being the whole. */
export type CurveStretch =
  | { readonly kind: "before"; readonly to: Decimal; readonly pays: Decimal }
  | {
      readonly kind: "rise";
      readonly from: Decimal;
      readonly to: Decimal;
      readonly fromPay: Decimal;
      readonly toPay: Decimal;
      /** Against the stretch before that rose too; null for the first. */
      readonly pace: "accelerator" | "decelerator" | null;
    }
  | { readonly kind: "flat"; readonly from: Decimal; readonly to: Decimal | null; readonly pays: Decimal }
  | { readonly kind: "cap"; readonly pays: Decimal };

/** A curve from its start to its cap, stretch by stretch. A jump shows as a stretch that starts higher than the last one ended. */
export function curveStretches(curve: Curve): CurveStretch[] {
  const isSteps = "steps" in curve;
  const points = (isSteps ? curve.steps : curve.points).map(([at, pays]) => ({
    at: toDecimal(at),
    pays: toDecimal(pays),
  }));
  const [first] = points;
  if (first === undefined) return [];
  const stretches: CurveStretch[] = [];
  if (!first.at.isZero())
    stretches.push({ kind: "before", to: first.at, pays: isSteps ? first.pays.times(0) : first.pays });
  let slope: Decimal | null = null;
  points.forEach(({ at, pays }, index) => {
    const next = points[index + 1];
    // Of two points at one attainment the upper has it.
    if (next?.at.eq(at) === true) return;
    if (next === undefined || isSteps || next.pays.eq(pays)) {
      stretches.push({ kind: "flat", from: at, to: next?.at ?? null, pays });
      return;
    }
    const here = next.pays.minus(pays).div(next.at.minus(at));
    const pace = slope === null || here.eq(slope) ? null : here.gt(slope) ? "accelerator" : "decelerator";
    slope = here;
    stretches.push({ kind: "rise", from: at, to: next.at, fromPay: pays, toPay: next.pays, pace });
  });
  return curve.cap === undefined ? stretches : [...stretches, { kind: "cap", pays: toDecimal(curve.cap) }];
}
