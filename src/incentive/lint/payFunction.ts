import { exactCurve } from "../pay/exactCurve.js";
import {
  compareFractions,
  countOver,
  fractionOf,
  smaller,
  one,
  divide,
  signOf,
  times,
  sumOf,
  type Fraction,
} from "../../exact/fraction.js";
import { tierTable } from "../pay/tierTable.js";
import { payoutPeriods } from "../measure/payoutPeriods.js";
import { modifiersOf } from "../plan/modifierOf.js";
import type { Commission, Criterion } from "../plan/criterion.js";
import type { IncentivePlan } from "../plan/plan.js";
import { payByAmount } from "../pay/readTiers.js";
import type { PiecewiseLinear, Segment } from "../../exact/piecewiseLinear.js";
import { lengthInDays } from "../../time/period.js";

/** A criterion or a commission as a function: what it pays for what is reached, exactly and in straight stretches. */
export interface PayFunction {
  readonly kind: "criterion" | "commission";
  readonly id: string;
  /** What it is paid on. */
  readonly kpi: string;
  readonly over: "attainment" | "amount";
  /** Without its cap. */
  readonly segments: PiecewiseLinear;
  /** With the cap that the curve has itself. */
  readonly paid: PiecewiseLinear;
  /** The most it can pay, in the function's own unit. */
  readonly cap: Fraction | null;
  /** What one of the function's unit is in money, in the time that it is paid for; null where a target is not known. */
  readonly money: Fraction | null;
  /** The variable target pay of the same time, in the function's unit; null where there is none to compare with. */
  readonly targetPay: Fraction | null;
  /** The target of the same time; null where it is not known. */
  readonly target: Fraction | null;
  /** Whether each payout period stands by itself, and counts what was sold. */
  readonly byPeriod: boolean;
  /** A tenth of the target of that time, or of the second tier's start where there is no target, as a place. */
  readonly tenth: Fraction | null;
}

/** All that a plan pays by rule, apart from contests. */
export function payFunctions(plan: IncentivePlan): readonly PayFunction[] {
  const weights = sumOf(plan.criteria.map(({ weight }) => fractionOf(weight)));
  return [
    ...plan.criteria.map((criterion) => criterionLine(criterion, plan, divide(fractionOf(criterion.weight), weights))),
    ...(plan.commissions ?? []).map((commission) => commissionLine(commission, plan)),
  ];
}

const tenth = countOver(1, 10);

function criterionLine(criterion: Criterion, plan: IncentivePlan, share: Fraction): PayFunction {
  const { id, kpi, curve, basis } = criterion;
  const payouts = basis === "period" ? payoutsOf(plan) : one;
  const variable = fractionOf(plan.targetPay.variable);
  const pay = divide(times(variable, share), payouts);
  const line = signOf(pay) === 0 ? null : pay;
  const { cap: curveCap, uncapped, payout } = exactCurve(curve);
  const most = capOf(id, plan, payouts);
  const planCap = most && line && divide(most, line);
  const yearly = yearlyTarget(criterion, plan);
  return {
    kind: "criterion",
    id,
    kpi,
    over: "attainment",
    segments: uncapped,
    paid: payout,
    cap: lower(curveCap, planCap),
    money: line,
    targetPay: divide(one, share),
    target: yearly && divide(yearly, payouts),
    byPeriod: basis === "period" && criterion.nature === "result",
    tenth,
  };
}

function commissionLine({ id, on, target, tiers }: Commission, plan: IncentivePlan): PayFunction {
  const named = plan.criteria.find((criterion) => criterion.id === tiers.of);
  const yearly = target === undefined ? named && yearlyTarget(named, plan) : declared(target);
  const payouts = tiers.accumulate === "year-to-date" ? one : payoutsOf(plan);
  const known = tiers.over === "amount" || yearly != null;
  const inTime = yearly == null ? null : divide(yearly, payouts);
  const variable = divide(fractionOf(plan.targetPay.variable), payouts);
  const table = tierTable(tiers, tiers.over === "amount" ? null : (inTime ?? one));
  const second = table.tiers[1]?.from ?? null;
  const pieces = payByAmount(table).filter((_, index, all) => isFromZeroOn(all[index + 1]));
  const whole = inTime ?? (known ? second : one);
  return {
    kind: "commission",
    id,
    kpi: on,
    over: known ? "amount" : "attainment",
    segments: pieces,
    paid: pieces,
    cap: known ? capOf(id, plan, payouts) : null,
    money: known ? one : null,
    targetPay: known && signOf(variable) > 0 ? variable : null,
    target: inTime,
    byPeriod: tiers.accumulate === "period",
    tenth: whole && times(tenth, whole),
  };
}

/** Amounts below 0 are the mirror of those above. */
const isFromZeroOn = (next: Segment | undefined): boolean => next === undefined || signOf(next.from ?? one) > 0;

/** How many payouts the plan's year has. */
const payoutsOf = (plan: IncentivePlan): Fraction => countOver(payoutPeriods(plan).length, 1);

const declared = (target: Criterion["target"]): Fraction | null => (target === "quota" ? null : fractionOf(target));

/** A criterion's target for the whole year. */
function yearlyTarget({ target, per }: Criterion, { year }: IncentivePlan): Fraction | null {
  const own = declared(target);
  if (own === null) return null;
  if (per === "week") return times(own, countOver(lengthInDays(year), 7));
  return times(own, countOver(per === "month" ? 12 : per === "quarter" ? 4 : 1, 1));
}

/** The lowest cap that holds a line, for the time it is paid for; caps that are amounts are those of a payout. */
function capOf(id: string, plan: IncentivePlan, payouts: Fraction): Fraction | null {
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

/** Whether an amount in a line's unit is worth telling: more than a share of the target pay of the same time. */
export const isMaterial = (
  amount: Fraction,
  { targetPay }: PayFunction,
  material: Fraction,
  instead: Fraction,
): boolean => compareFractions(amount, times(material, targetPay ?? instead)) > 0;
