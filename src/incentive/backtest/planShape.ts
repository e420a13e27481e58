import type { BacktestDiagnostic } from "../../diagnostics/backtest.js";
import type { Decimal } from "../../exact/decimal.js";
import {
  compareFractions,
  divide,
  fractionOf,
  larger,
  plus,
  smaller,
  sumOf,
  times,
  zero,
  type Fraction,
} from "../../exact/fraction.js";
import { fractionToDecimal } from "../../exact/fractionToDecimal.js";
import { payMix, type PayMix } from "../health/payMix.js";
import { planHealth, type PlanHealth } from "../health/planHealth.js";
import { exactCurve } from "../pay/exactCurve.js";
import type { Curve } from "../plan/curve.js";
import { modifiersOf } from "../plan/modifierOf.js";
import type { IncentivePlan } from "../plan/plan.js";
import type { BacktestRep } from "./backtestRep.js";
import type { BacktestReport } from "./backtestReport.js";

/** Number of reps in a band of attainments. */
export interface AttainmentBand {
  /** Null for the first band. */
  readonly from: number | null;
  /** Null for the last band. */
  readonly to: number | null;
  readonly reps: number;
}

/** Shape of a plan: pay mix, leverage, attainments, and how pay follows attainment. */
export interface PlanShape {
  /** Pay mix of the plan's general target pay; null without base pay. */
  readonly mix: Pick<PayMix, "baseShare" | "variableShare"> | null;
  /** Leverage: the greatest variable pay by that at target; null without a limit or without target pay. */
  readonly upside: Decimal | null;
  /** Number of reps with a known attainment. */
  readonly n: number;
  readonly attainment: readonly AttainmentBand[];
  /** Correlations and slope of variable pay by attainment. */
  readonly payForPerformance: PlanHealth["payForPerformance"];
}

/** Returns the shape of a plan and of its pay over a year. */
export function planShape(plan: IncentivePlan, reps: readonly BacktestRep[]): PlanShape {
  const { variable, base } = plan.targetPay;
  const known = reps.flatMap(({ attainment, variable: variablePay }) =>
    attainment === null ? [] : [{ attainment: attainment.toNumber(), variablePay }],
  );
  const onTargetEarnings = fractionToDecimal(plus(fractionOf(variable), fractionOf(base ?? 0)));
  const limit = variablePayLimit(plan);
  const mix = payMix({ onTargetEarnings, base: base ?? 0, mostVariable: limit ?? 0 });
  return {
    mix: base === undefined ? null : { baseShare: mix.baseShare, variableShare: mix.variableShare },
    upside: limit && mix.upside,
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

/** Returns the greatest variable pay of a year with the general target pay; null for pay without limit. */
function variablePayLimit(plan: IncentivePlan): Decimal | null {
  const annual = fractionOf(plan.targetPay.variable);
  const caps = modifiersOf(plan, "cap")
    .filter(({ applies }) => applies === undefined)
    .flatMap(({ timesTargetPay }) => (timesTargetPay === undefined ? [] : [times(annual, fractionOf(timesTargetPay))]));
  const isOpen =
    (plan.commissions ?? []).length > 0 ||
    (plan.modifiers ?? []).some(({ kind }) => kind === "multiplier" || kind === "spif");
  const curves = isOpen ? [] : [times(annual, greatestPayout(plan))];
  const [first, ...others] = [...caps, ...curves];
  return first === undefined ? null : fractionToDecimal(others.reduce(smaller, first));
}

/** Returns the greatest payout of all curves together, as a share of target pay. */
function greatestPayout({ criteria }: IncentivePlan): Fraction {
  const weights = sumOf(criteria.map(({ weight }) => fractionOf(weight)));
  const payouts = sumOf(criteria.map(({ weight, curve }) => times(fractionOf(weight), greatestPayoutOf(curve))));
  return compareFractions(weights, zero) === 0 ? zero : divide(payouts, weights);
}

function greatestPayoutOf(curve: Curve): Fraction {
  const { points, cap } = exactCurve(curve);
  const greatest = points.map(({ payout }) => payout).reduce(larger, zero);
  return cap === null ? greatest : smaller(greatest, cap);
}

/** Returns the diagnostics about the shape of a plan. */
export function shapeDiagnostics(
  { mix, upside, n, attainment, payForPerformance: { spearman, slope } }: PlanShape,
  { diagnostic, currency }: BacktestReport,
): BacktestDiagnostic[] {
  return [
    ...(mix?.baseShare == null || mix.variableShare === null
      ? []
      : [diagnostic("pay-mix", { base: mix.baseShare.toFixed(), variable: mix.variableShare.toFixed() })]),
    upside === null
      ? diagnostic("no-limit-of-pay", {})
      : diagnostic("limit-of-pay", { timesTargetPay: upside.toFixed() }),
    diagnostic("attainment-bands", { reps: n, bands: attainment.map(({ from, to, reps }) => ({ from, to, reps })) }),
    ...(spearman === null || slope === null
      ? []
      : [
          diagnostic("pay-follows-attainment", {
            rankCorrelation: spearman,
            payOfTenPoints: slope / 10,
            currency,
          }),
        ]),
  ];
}
