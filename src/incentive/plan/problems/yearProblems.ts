import type { Amount } from "../../../exact/amount.js";
import { toDecimal } from "../../../exact/toDecimal.js";
import { addMonths } from "../../../time/dayNumber.js";
import { lengthInDays, type Period } from "../../../time/period.js";
import type { IncentivePlan } from "../plan.js";
import { requireNotNegative } from "./amountProblems.js";
import type { PlanDraft } from "./planDraft.js";
import { problemAt, type ProblemAt } from "./problemAt.js";

const monthsOf: Readonly<Record<Exclude<IncentivePlan["payout"], "year">, number>> = {
  month: 1,
  quarter: 3,
  "half-year": 6,
};

/** Days of a year of 53 weeks. */
const mostDays = 371;

/** Returns the problems of the plan's year, and of times that are not in it or do not fill it. */
export function yearProblems({ year, payout, modifiers, participants, proration }: PlanDraft): ProblemAt[] {
  if (year === undefined) return [];
  const { start, end } = year;
  const days = lengthInDays(year);
  if (days > mostDays) return [problemAt("year", "year-too-long", { value: days, most: mostDays })];
  const payouts = payout === undefined ? null : payoutsIn(year, payout);
  return [
    ...(payouts === null && payout !== undefined
      ? [problemAt("payout", "payout-does-not-fit", { value: payout, start, end })]
      : []),
    ...(typeof proration === "object" ? seasonalProblems(proration.seasonal, payouts) : []),
    ...modifiers.flatMap(({ path, value }) =>
      "during" in value ? outsideYear(`${path}.during`, value.during, year) : [],
    ),
    ...participants.flatMap(({ path, value: { from = start, to = end } }) =>
      from < to
        ? outsideYear(path, { start: from, end: to }, year)
        : [problemAt(`${path}.to`, "upside-down-period", { value: to, start: from, end: to })],
    ),
  ];
}

/** Returns the number of payouts that fill the year; null if they do not fill it. */
function payoutsIn({ start, end }: Period, payout: IncentivePlan["payout"]): number | null {
  if (payout === "year") return 1;
  const count = Array.from({ length: 12 }, (_, index) => index + 1).find(
    (payouts) => addMonths(start, payouts * monthsOf[payout]) >= end,
  );
  return count !== undefined && addMonths(start, count * monthsOf[payout]) === end ? count : null;
}

function seasonalProblems(weights: readonly Amount[], payouts: number | null): ProblemAt[] {
  const path = "proration.seasonal";
  const value = weights.length;
  return [
    ...weights.flatMap((weight, index) => requireNotNegative(`${path}[${index}]`, weight)),
    ...(payouts === null || value === payouts ? [] : [problemAt(path, "seasonal-count", { value, payouts })]),
    ...(value > 0 && weights.every((weight) => toDecimal(weight).isZero())
      ? [problemAt(path, "not-positive", { value: "0" })]
      : []),
  ];
}

/** Returns a problem if a time has no day of the plan's year. */
const outsideYear = (path: string, { start, end }: Period, year: Period): ProblemAt[] =>
  start < year.end && end > year.start
    ? []
    : [problemAt(path, "outside-year", { value: { start, end }, start: year.start, end: year.end })];
