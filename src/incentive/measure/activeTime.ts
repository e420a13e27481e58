import type { Rep } from "../../model/records/rep.js";
import type { Day } from "../../time/day.js";
import { addMonths, daysBetween } from "../../time/dayNumber.js";
import type { Period } from "../../time/period.js";
import type { Leave } from "../../kpi/views/prorateQuotas.js";
import { countOver, fractionOf, one, divide, sumOf, zero, type Fraction } from "../../exact/fraction.js";
import type { IncentivePlan, RampStep } from "../plan/plan.js";
import { monthsOfYear, payoutPeriods } from "./payoutPeriods.js";

/** Days of a rep under a plan on which nothing changes. */
export interface ActiveSpan extends Period {
  readonly days: number;
  /** What they count for of the plan's year, by its proration: days ÷ of × weight. */
  readonly of: number;
  readonly weight: Fraction;
  /** The month of the plan's year that they lie in. */
  readonly month: Period;
  /** The step of the ramp that holds; null beyond it. */
  readonly ramp: RampStep | null;
}

/** The time of a rep under a plan, cut wherever something changes: months, payout periods, ramp, leaves, and days in `cuts`. */
export function activeTime(
  plan: IncentivePlan,
  rep: Rep,
  participation: readonly Period[],
  { leaves, cuts }: { readonly leaves: readonly Leave[]; readonly cuts: readonly Day[] },
): ActiveSpan[] {
  const months = monthsOfYear(plan.year);
  const away = plan.proration === "active-days" ? leaves.filter(({ repId }) => repId === rep.id) : [];
  const isActive = (day: Day): boolean =>
    within(participation, day) &&
    (rep.hiredOn == null || rep.hiredOn <= day) &&
    (rep.leftOn == null || day < rep.leftOn) &&
    !within(away, day);
  const ramps = rampStarts(rep, plan.ramp ?? []);
  const changes = [
    ...[...months, ...payoutPeriods(plan), ...participation, ...away].flatMap(({ start, end }) => [start, end]),
    ...ramps.map(({ start }) => start),
    ...[rep.hiredOn, rep.leftOn].filter((day) => day != null),
    ...cuts,
  ];
  const { start: first, end: last } = plan.year;
  const days = [...new Set([first, ...changes.filter((day) => first < day && day < last), last])].sort();
  const spans = days.slice(0, -1).flatMap((start, index) => {
    const end = days[index + 1] ?? last;
    const month = months.find((each) => each.start <= start && start < each.end) ?? plan.year;
    const ramp = ramps.findLast((step) => step.start <= start)?.step ?? null;
    return isActive(start) ? [{ start, end, days: daysBetween(start, end), month, ramp }] : [];
  });
  const weighed = weighedBy(plan, spans, months.length);
  return spans.map((span) => ({ ...span, ...weighed(span) }));
}

export const daysIn = (spans: readonly { readonly days: number }[]): number =>
  spans.reduce((sum, { days }) => sum + days, 0);

type Weighed = Pick<ActiveSpan, "of" | "weight">;
type Unweighed = Omit<ActiveSpan, keyof Weighed>;

function weighedBy(plan: IncentivePlan, spans: readonly Unweighed[], months: number): (span: Unweighed) => Weighed {
  const { proration = "days", year } = plan;
  if (proration === "months") {
    return ({ month }) => {
      const there = daysIn(spans.filter((span) => span.month === month));
      const counts = 2 * there >= daysBetween(month.start, month.end);
      return { of: there, weight: counts ? countOver(1, months) : zero };
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
  const whole = { of: daysBetween(year.start, year.end), weight: one };
  return () => whole;
}

const within = (periods: readonly Period[], day: Day): boolean =>
  periods.some(({ start, end }) => start <= day && day < end);

/** The first day of each step of a rep's ramp. Where it is not known since when a rep is there, there is none. */
function rampStarts({ hiredOn }: Rep, ramp: readonly RampStep[]): readonly { start: Day; step: RampStep | null }[] {
  if (hiredOn == null) return [];
  return ramp
    .toSorted((left, right) => left.fromMonth - right.fromMonth)
    .map((step) => ({ start: addMonths(hiredOn, step.fromMonth), step }));
}
