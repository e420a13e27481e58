import { refuse } from "../../errors.js";
import type { Day } from "../../time/day.js";
import { addDays, addMonths, daysBetween } from "../../time/dayNumber.js";
import { checkPeriod, type Period } from "../../time/period.js";
import { payoutPeriods } from "../measure/payoutPeriods.js";
import type { Modifier } from "../plan/modifier.js";
import type { Draw, IncentivePlan, Participation } from "../plan/plan.js";

/**
 * Returns a plan with all its days moved into another year of the same length: a contest of September stays in September. Days move by
 * whole months if both years begin on the same day of a month, else by days.
 */
export function planInYear(plan: IncentivePlan, year: Period): IncentivePlan {
  const { start, end } = checkPeriod(year);
  const moved: IncentivePlan = { ...plan, year: { start, end } };
  const payments = payoutPeriods(plan).length;
  if (payoutPeriods(moved).length !== payments)
    refuse(
      "backtest: year",
      `${start}/${end}`,
      `a year with ${payments} payments, as ${plan.id} has, and not ${payoutPeriods(moved).length}`,
    );
  const move = moveBetween(plan.year.start, start);
  return {
    ...moved,
    ...(plan.draw && { draw: moveDraw(plan.draw, move) }),
    ...(plan.participants && { participants: plan.participants.map((time) => moveParticipation(time, move)) }),
    ...(plan.modifiers && { modifiers: plan.modifiers.map((modifier) => moveModifier(modifier, move)) }),
  };
}

type Move = (day: Day) => Day;

/** Returns the function that moves days as it moves the first day of a year to the first day of another. */
function moveBetween(from: Day, to: Day): Move {
  const monthNumber = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  const months = monthNumber(to) - monthNumber(from);
  return addMonths(from, months) === to
    ? (day) => addMonths(day, months)
    : (day) => addDays(day, daysBetween(from, to));
}

const moveDraw = ({ recoveryFrom, until, ...draw }: Draw, move: Move): Draw => ({
  ...draw,
  ...(recoveryFrom !== undefined && { recoveryFrom: move(recoveryFrom) }),
  ...(until !== undefined && { until: move(until) }),
});

const moveParticipation = ({ from, to, ...participant }: Participation, move: Move): Participation => ({
  ...participant,
  ...(from !== undefined && { from: move(from) }),
  ...(to !== undefined && { to: move(to) }),
});

const moveModifier = (modifier: Modifier, move: Move): Modifier =>
  "during" in modifier
    ? { ...modifier, during: { start: move(modifier.during.start), end: move(modifier.during.end) } }
    : modifier;
