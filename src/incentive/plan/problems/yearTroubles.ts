import { quote } from "../../../errors.js";
import { toDecimal } from "../../../exact/toDecimal.js";
import { addMonths } from "../../../time/dayNumber.js";
import { lengthInDays, type Period } from "../../../time/period.js";
import type { IncentivePlan } from "../plan.js";
import { notNegative } from "./amountTroubles.js";
import type { PlanDraft } from "./planDraft.js";
import { trouble, type Trouble } from "./trouble.js";

const monthsOf: Readonly<Record<Exclude<IncentivePlan["payout"], "year">, number>> = {
  month: 1,
  quarter: 3,
  "half-year": 6,
};

/** Days of a year of 53 weeks. */
const longest = 371;

/** What is wrong with the plan's year, and with what does not lie in it or fill it. */
export function yearTroubles(draft: PlanDraft): Trouble[] {
  const { year, payout, modifiers, participants, proration } = draft;
  if (year === undefined) return [];
  const days = lengthInDays(year);
  if (days > longest) return [trouble("year", "year-too-long", null, { days })];
  const count = payout === undefined ? null : payoutsIn(year, payout);
  return [
    ...(count === null && payout !== undefined
      ? [trouble("payout", "payout-does-not-fit", payout, { payout, start: year.start, end: year.end })]
      : []),
    ...(typeof proration === "object" ? seasonalTroubles(proration.seasonal, count) : []),
    ...modifiers.flatMap(({ path, value }) => ("during" in value ? outside(`${path}.during`, value.during, year) : [])),
    ...participants.flatMap(({ path, value: { from = year.start, to = year.end } }) =>
      from < to
        ? outside(path, { start: from, end: to }, year)
        : [trouble(`${path}.to`, "upside-down-period", to, { start: from, end: to })],
    ),
  ];
}

/** How many payouts fill the year; null where they do not. */
function payoutsIn({ start, end }: Period, payout: IncentivePlan["payout"]): number | null {
  if (payout === "year") return 1;
  const count = Array.from({ length: 12 }, (_, index) => index + 1).find(
    (each) => addMonths(start, each * monthsOf[payout]) >= end,
  );
  return count !== undefined && addMonths(start, count * monthsOf[payout]) === end ? count : null;
}

function seasonalTroubles(weights: readonly Parameters<typeof toDecimal>[0][], wanted: number | null): Trouble[] {
  const path = "proration.seasonal";
  const given = weights.length;
  return [
    ...weights.flatMap((weight, index) => notNegative(`${path}[${index}]`, weight)),
    ...(wanted === null || given === wanted ? [] : [trouble(path, "seasonal-count", null, { given, wanted })]),
    ...(given > 0 && weights.every((weight) => toDecimal(weight).isZero())
      ? [trouble(path, "not-positive", null, { shown: "0" })]
      : []),
  ];
}

/** A time that has no day of the plan's year. */
const outside = (path: string, { start, end }: Period, year: Period): Trouble[] =>
  start < year.end && end > year.start
    ? []
    : [trouble(path, "outside-year", start, { shown: quote(start), start: year.start, end: year.end })];
