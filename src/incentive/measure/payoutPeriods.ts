import { addMonths } from "../../time/dayNumber.js";
import { checkPeriod, type Period } from "../../time/period.js";
import type { IncentivePlan } from "../plan/plan.js";

/**
 * The periods that a plan pays for, one after the other from the first day of its year.
 *
 * The last is cut where the year ends within it.
 *
 * @throws SalesKpiError for a year that is no period
 * @example payoutPeriods({ year: { start: "2027-04-01", end: "2028-04-01" }, payout: "half-year" }) // => [ { start: '2027-04-01', end: '2027-10-01' }, { start: '2027-10-01', end: '2028-04-01' } ]
 */
export const payoutPeriods = ({ year, payout }: Pick<IncentivePlan, "year" | "payout">): Period[] =>
  runsOfMonths(year, monthsOf[payout]);

/** The months of a plan's year. */
export const monthsOfYear = (year: Period): Period[] => runsOfMonths(year, 1);

const monthsOf: Readonly<Record<IncentivePlan["payout"], number>> = { month: 1, quarter: 3, "half-year": 6, year: 12 };

function runsOfMonths(year: Period, months: number): Period[] {
  const { start, end } = checkPeriod(year);
  const periods: Period[] = [];
  for (let from = start, count = months; from < end; count += months) {
    const next = addMonths(start, count);
    const until = next < end ? next : end;
    periods.push({ start: from, end: until });
    from = until;
  }
  return periods;
}
