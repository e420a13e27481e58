import type { Subject } from "../../diagnostics/diagnostic.js";
import type { PayScale } from "../../diagnostics/planFindings.js";
import {
  compareFractions,
  countOver,
  divide,
  fractionOf,
  one,
  signOf,
  smaller,
  sumOf,
  times,
  type Fraction,
} from "../../exact/fraction.js";
import type { PiecewiseLinear, Segment } from "../../exact/piecewiseLinear.js";
import { lengthInDays } from "../../time/period.js";
import { payoutPeriods } from "../measure/payoutPeriods.js";
import { exactCurve } from "../pay/exactCurve.js";
import { payByAmount } from "../pay/readTiers.js";
import { tierTable } from "../pay/tierTable.js";
import type { Commission, Criterion } from "../plan/criterion.js";
import { modifiersOf } from "../plan/modifierOf.js";
import type { IncentivePlan } from "../plan/plan.js";

/** Pay of a criterion or a commission as a function of the attainment or the amount sold. */
export interface PayFunction {
  readonly kind: "criterion" | "commission";
  readonly id: string;
  readonly kpi: string;
  readonly over: "attainment" | "amount";
  /** Pay without any cap. */
  readonly segments: PiecewiseLinear;
  /** Pay with the cap of the curve itself. */
  readonly paid: PiecewiseLinear;
  /** Maximum pay, in the function's own unit. */
  readonly cap: Fraction | null;
  /** Money of one unit of pay, in the time of a payment; null if it depends on an unknown target. */
  readonly money: Fraction | null;
  /** Target incentive of the same time, in the function's unit; null without a target incentive. */
  readonly targetPay: Fraction | null;
  /** Target of the same time; null for an unknown target. */
  readonly target: Fraction | null;
  /** True if each payout period is paid for itself, on sales. */
  readonly byPeriod: boolean;
  /** Tenth of the target of the same time, or of the second tier's start without a target, on the function's scale. */
  readonly tenth: Fraction | null;
}

/** Returns the subject of a finding about a pay function. */
export const subjectOf = ({ kind, id }: PayFunction): Subject => ({ kind, id });

/** Returns the scale of a pay function's figures. */
export const scaleOf = ({ over: scale }: PayFunction, currency: string): PayScale => ({ over: scale, currency });

/** Returns the pay functions of a plan's criteria and commissions. */
export function payFunctions(plan: IncentivePlan): readonly PayFunction[] {
  const weights = sumOf(plan.criteria.map(({ weight }) => fractionOf(weight)));
  return [
    ...plan.criteria.map((criterion) => criterionPay(criterion, plan, divide(fractionOf(criterion.weight), weights))),
    ...(plan.commissions ?? []).map((commission) => commissionPay(commission, plan)),
  ];
}

const oneTenth = countOver(1, 10);

function criterionPay(criterion: Criterion, plan: IncentivePlan, share: Fraction): PayFunction {
  const { id, kpi, curve, basis } = criterion;
  const payouts = basis === "period" ? payoutsOf(plan) : one;
  const incentive = divide(times(fractionOf(plan.targetPay.variable), share), payouts);
  const money = signOf(incentive) === 0 ? null : incentive;
  const { cap: curveCap, uncapped, payout } = exactCurve(curve);
  const planCap = planCapOf(id, plan, payouts);
  const yearly = yearlyTarget(criterion, plan);
  return {
    kind: "criterion",
    id,
    kpi,
    over: "attainment",
    segments: uncapped,
    paid: payout,
    cap: lower(curveCap, planCap && money && divide(planCap, money)),
    money,
    targetPay: divide(one, share),
    target: yearly && divide(yearly, payouts),
    byPeriod: basis === "period" && criterion.nature === "result",
    tenth: oneTenth,
  };
}

function commissionPay({ id, on, target, tiers }: Commission, plan: IncentivePlan): PayFunction {
  const criterion = plan.criteria.find((candidate) => candidate.id === tiers.of);
  const yearly = target === undefined ? criterion && yearlyTarget(criterion, plan) : amountOrNull(target);
  const payouts = tiers.accumulate === "year-to-date" ? one : payoutsOf(plan);
  const isInAmounts = tiers.over === "amount" || yearly != null;
  const targetInTime = yearly == null ? null : divide(yearly, payouts);
  const variable = divide(fractionOf(plan.targetPay.variable), payouts);
  const table = tierTable(tiers, tiers.over === "amount" ? null : (targetInTime ?? one));
  const secondStart = table.tiers[1]?.from ?? null;
  const segments = payByAmount(table).filter((_, index, all) => endsAboveZero(all[index + 1]));
  const whole = targetInTime ?? (isInAmounts ? secondStart : one);
  return {
    kind: "commission",
    id,
    kpi: on,
    over: isInAmounts ? "amount" : "attainment",
    segments,
    paid: segments,
    cap: isInAmounts ? planCapOf(id, plan, payouts) : null,
    money: isInAmounts ? one : null,
    targetPay: isInAmounts && signOf(variable) > 0 ? variable : null,
    target: targetInTime,
    byPeriod: tiers.accumulate === "period",
    tenth: whole && times(oneTenth, whole),
  };
}

/** Returns true if a segment, given the next one, ends above 0. Amounts below 0 mirror those above. */
const endsAboveZero = (next: Segment | undefined): boolean => next === undefined || signOf(next.from ?? one) > 0;

/** Returns the number of payouts in the plan's year. */
const payoutsOf = (plan: IncentivePlan): Fraction => countOver(payoutPeriods(plan).length, 1);

const amountOrNull = (target: Criterion["target"]): Fraction | null => (target === "quota" ? null : fractionOf(target));

/** Returns the target of a criterion for the whole year; null for a quota. */
function yearlyTarget({ target, per }: Criterion, { year }: IncentivePlan): Fraction | null {
  const amount = amountOrNull(target);
  if (amount === null) return null;
  if (per === "week") return times(amount, countOver(lengthInDays(year), 7));
  return times(amount, countOver(per === "month" ? 12 : per === "quarter" ? 4 : 1, 1));
}

/** Returns the lowest cap of the plan on a line, in the time of a payment; null without a cap. An amount caps each payout. */
function planCapOf(id: string, plan: IncentivePlan, payouts: Fraction): Fraction | null {
  const variable = divide(fractionOf(plan.targetPay.variable), payouts);
  return modifiersOf(plan, "cap")
    .filter(({ applies }) => applies === undefined || applies.includes(id))
    .map(({ amount, timesTargetPay }) =>
      amount === undefined
        ? times(variable, fractionOf(timesTargetPay ?? 0))
        : times(fractionOf(amount), divide(payoutsOf(plan), payouts)),
    )
    .reduce<Fraction | null>(lower, null);
}

const lower = (left: Fraction | null, right: Fraction | null): Fraction | null =>
  left === null ? right : right === null ? left : smaller(left, right);

/** Returns true if an amount exceeds the material share of the target incentive, or of `instead` without a target incentive. */
export const isMaterial = (
  amount: Fraction,
  { targetPay }: PayFunction,
  material: Fraction,
  instead: Fraction,
): boolean => compareFractions(amount, times(material, targetPay ?? instead)) > 0;
