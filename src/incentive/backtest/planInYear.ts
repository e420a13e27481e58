import { SalesKpiError } from "../../errors.js";
import type { Day } from "../../time/day.js";
import { addDays, addMonths, daysBetween } from "../../time/dayNumber.js";
import { checkPeriod, type Period } from "../../time/period.js";
import { payoutPeriods } from "../measure/payoutPeriods.js";
import type { Modifier } from "../plan/modifier.js";
import type { Draw, IncentivePlan, Participation } from "../plan/plan.js";

/**
 * A plan with all its days moved into another year, as long as its own: a contest of September stays one of September. By whole months
 * where both years begin on the same day of a month, else by days.
 */
export function planInYear(plan: IncentivePlan, year: Period): IncentivePlan {
  const { start, end } = checkPeriod(year);
  const moved: IncentivePlan = { ...plan, year: { start, end } };
  const [own, asked] = [payoutPeriods(plan).length, payoutPeriods(moved).length];
  if (own !== asked)
    throw new SalesKpiError(
      "impossible-request",
      `${plan.id} has ${own} payments in its year, and the year from ${start} up to ${end} would have ${asked}`,
      { field: "year", value: `${start}/${end}` },
    );
  const later = mover(plan.year.start, start);
  return {
    ...moved,
    ...(plan.draw && { draw: movedDraw(plan.draw, later) }),
    ...(plan.participants && { participants: plan.participants.map((each) => movedTime(each, later)) }),
    ...(plan.modifiers && { modifiers: plan.modifiers.map((each) => movedModifier(each, later)) }),
  };
}

type Move = (day: Day) => Day;

function mover(from: Day, to: Day): Move {
  const [years, months] = [from, to].map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)));
  const whole = (months ?? 0) - (years ?? 0);
  return addMonths(from, whole) === to ? (day) => addMonths(day, whole) : (day) => addDays(day, daysBetween(from, to));
}

const movedDraw = ({ recoveryFrom, until, ...draw }: Draw, move: Move): Draw => ({
  ...draw,
  ...(recoveryFrom !== undefined && { recoveryFrom: move(recoveryFrom) }),
  ...(until !== undefined && { until: move(until) }),
});

const movedTime = ({ from, to, ...who }: Participation, move: Move): Participation => ({
  ...who,
  ...(from !== undefined && { from: move(from) }),
  ...(to !== undefined && { to: move(to) }),
});

const movedModifier = (modifier: Modifier, move: Move): Modifier =>
  "during" in modifier
    ? { ...modifier, during: { start: move(modifier.during.start), end: move(modifier.during.end) } }
    : modifier;
