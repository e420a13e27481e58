import type { Decimal } from "../../exact/decimal.js";
import { payMix, type PayMix } from "../health/payMix.js";
import { planHealth, type PlanHealth } from "../health/planHealth.js";
import { exactCurve } from "../pay/exactCurve.js";
import {
  compareFractions,
  fractionOf,
  larger,
  smaller,
  divide,
  plus,
  times,
  sumOf,
  zero,
  type Fraction,
} from "../../exact/fraction.js";
import { fractionToDecimal } from "../../exact/fractionToDecimal.js";
import { modifiersOf } from "../plan/modifierOf.js";
import type { Curve } from "../plan/curve.js";
import type { IncentivePlan } from "../plan/plan.js";
import type { BacktestRep } from "./paidYear.js";

/** How many attained so much. */
export interface AttainmentBand {
  /** Null of the first. */
  readonly from: number | null;
  /** Null of the last. */
  readonly to: number | null;
  readonly reps: number;
}

/** The health of a plan: how pay is divided, how far it can rise, and whether it follows what is attained. */
export interface PlanShape {
  /** Of the plan's general target pay; null without a base pay. */
  readonly mix: Pick<PayMix, "baseShare" | "variableShare"> | null;
  /** Leverage: the most variable pay by that at target; null where the plan sets no end to it, or has no target pay. */
  readonly upside: Decimal | null;
  /** Reps whose attainment is known, and how they spread. */
  readonly n: number;
  readonly attainment: readonly AttainmentBand[];
  /** How variable pay follows attainment. */
  readonly payForPerformance: PlanHealth["payForPerformance"];
}

/** The shape of a plan and of what it would have paid. */
export function planShape(plan: IncentivePlan, reps: readonly BacktestRep[]): PlanShape {
  const { variable, base } = plan.targetPay;
  const known = reps.flatMap(({ attainment, variable: variablePay }) =>
    attainment === null ? [] : [{ attainment: attainment.toNumber(), variablePay }],
  );
  const onTargetEarnings = fractionToDecimal(plus(fractionOf(variable), fractionOf(base ?? 0)));
  const most = mostVariable(plan);
  const mix = payMix({ onTargetEarnings, base: base ?? 0, mostVariable: most ?? 0 });
  return {
    mix: base === undefined ? null : { baseShare: mix.baseShare, variableShare: mix.variableShare },
    upside: most && mix.upside,
    n: known.length,
    attainment: bands.map(([from, to]) => ({
      from,
      to,
      reps: known.filter(({ attainment }) => (from === null || attainment >= from) && (to === null || attainment < to))
        .length,
    })),
    payForPerformance: planHealth(known).payForPerformance,
  };
}

const bands: readonly (readonly [number | null, number | null])[] = [
  [null, 0.5],
  [0.5, 0.8],
  [0.8, 1],
  [1, 1.2],
  [1.2, null],
];

/** The most that a year's target pay can become; null where nothing ends it. */
function mostVariable(plan: IncentivePlan): Decimal | null {
  const annual = fractionOf(plan.targetPay.variable);
  const caps = modifiersOf(plan, "cap")
    .filter(({ applies }) => applies === undefined)
    .flatMap(({ timesTargetPay }) => (timesTargetPay === undefined ? [] : [times(annual, fractionOf(timesTargetPay))]));
  const open =
    (plan.commissions ?? []).length > 0 ||
    (plan.modifiers ?? []).some(({ kind }) => kind === "multiplier" || kind === "spif");
  const curves = open ? [] : [times(annual, mostOfCurves(plan))];
  const [first, ...others] = [...caps, ...curves];
  return first === undefined ? null : fractionToDecimal(others.reduce(smaller, first));
}

function mostOfCurves({ criteria }: IncentivePlan): Fraction {
  const weights = sumOf(criteria.map(({ weight }) => fractionOf(weight)));
  const paid = sumOf(criteria.map(({ weight, curve }) => times(fractionOf(weight), mostOf(curve))));
  return compareFractions(weights, zero) === 0 ? zero : divide(paid, weights);
}

function mostOf(curve: Curve): Fraction {
  const { points, cap } = exactCurve(curve);
  const most = points.map(({ payout }) => payout).reduce(larger, zero);
  return cap === null ? most : smaller(most, cap);
}
