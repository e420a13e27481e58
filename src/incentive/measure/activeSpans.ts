import { countOver, divide, fractionOf, one, sumOf, zero, type Fraction } from "../../exact/fraction.js";
import type { Leave } from "../../kpi/views/proratedQuotas.js";
import type { Rep } from "../../model/records/rep.js";
import type { Day } from "../../time/day.js";
import { addMonths, daysBetween } from "../../time/dayNumber.js";
import type { Period } from "../../time/period.js";
import type { IncentivePlan, RampStep } from "../plan/plan.js";
import { monthsOfYear, payoutPeriods } from "./payoutPeriods.js";

/** Days of a rep under a plan without a change of terms. */
export interface ActiveSpan extends Period {
  readonly days: number;
  /** Days that `weight` is for. The days of the span count for days ÷ of × weight of the plan's year. */
  readonly of: number;
  readonly weight: Fraction;
  /** Month of the plan's year that has the days. */
  readonly month: Period;
  /** Step of the ramp in force; null beyond the ramp. */
  readonly ramp: RampStep | null;
}

/**
 * Returns the time of a rep under a plan, split at each change of terms: months, payout periods, ramp steps, leaves and `cuts`.
 */
export function activeSpans(
  plan: IncentivePlan,
  rep: Rep,
  participation: readonly Period[],
  { leaves, cuts }: { readonly leaves: readonly Leave[]; readonly cuts: readonly Day[] },
): ActiveSpan[] {
  const months = monthsOfYear(plan.year);
  const away = plan.proration === "active-days" ? leaves.filter(({ repId }) => repId === rep.id) : [];
  const isActive = (day: Day): boolean =>
    isInAny(participation, day) &&
    (rep.hiredOn == null || rep.hiredOn <= day) &&
    (rep.leftOn == null || day < rep.leftOn) &&
    !isInAny(away, day);
  const ramps = rampStarts(rep, plan.ramp ?? []);
  const changes = [
    ...[...months, ...payoutPeriods(plan), ...participation, ...away].flatMap(({ start, end }) => [start, end]),
    ...ramps.map(({ start }) => start),
    ...[rep.hiredOn, rep.leftOn].filter((day) => day != null),
    ...cuts,
  ];
  const { start: first, end: last } = plan.year;
  const bounds = [...new Set([first, ...changes.filter((day) => first < day && day < last), last])].sort();
  const spans = bounds.slice(0, -1).flatMap((start, index) => {
    const end = bounds[index + 1] ?? last;
    const month = months.find((candidate) => candidate.start <= start && start < candidate.end) ?? plan.year;
    const ramp = ramps.findLast((step) => step.start <= start)?.step ?? null;
    return isActive(start) ? [{ start, end, days: daysBetween(start, end), month, ramp }] : [];
  });
  const weigh = weigherOf(plan, spans, months.length);
  return spans.map((span) => ({ ...span, ...weigh(span) }));
}

/** Returns the number of days in spans. */
export const daysIn = (spans: readonly { readonly days: number }[]): number =>
  spans.reduce((sum, { days }) => sum + days, 0);

type Weight = Pick<ActiveSpan, "of" | "weight">;
type UnweightedSpan = Omit<ActiveSpan, keyof Weight>;

/** Returns the function that weighs a span by the plan's proration. */
function weigherOf(
  plan: IncentivePlan,
  spans: readonly UnweightedSpan[],
  months: number,
): (span: UnweightedSpan) => Weight {
  const { proration = "days", year } = plan;
  if (proration === "months") {
    return ({ month }) => {
      const activeDays = daysIn(spans.filter((span) => span.month === month));
      const counts = 2 * activeDays >= daysBetween(month.start, month.end);
      return { of: activeDays, weight: counts ? countOver(1, months) : zero };
    };
  }
  if (typeof proration === "object") {
    const weights = proration.seasonal.map((weight, index) => fractionOf(weight, { field: "seasonal", index }));
    const whole = sumOf(weights);
    const periods = payoutPeriods(plan);
    return ({ start }) => {
      const index = periods.findIndex((period) => period.start <= start && start < period.end);
      const period = periods[index] ?? year;
      return { of: daysBetween(period.start, period.end), weight: divide(weights[index] ?? zero, whole) };
    };
  }
  const wholeYear = { of: daysBetween(year.start, year.end), weight: one };
  return () => wholeYear;
}

const isInAny = (periods: readonly Period[], day: Day): boolean =>
  periods.some(({ start, end }) => start <= day && day < end);

/** Returns the first day of each step of a rep's ramp; a rep without a day of hire has no ramp. */
function rampStarts({ hiredOn }: Rep, ramp: readonly RampStep[]): readonly { start: Day; step: RampStep | null }[] {
  if (hiredOn == null) return [];
  return ramp
    .toSorted((left, right) => left.fromMonth - right.fromMonth)
    .map((step) => ({ start: addMonths(hiredOn, step.fromMonth), step }));
}
