import { addMonths } from "../../time/dayNumber.js";
import { checkPeriod, type Period } from "../../time/period.js";
import type { IncentivePlan } from "../plan/plan.js";

/**
 * Returns the payout periods of a plan, one after the other from the first day of its year. The end of the year cuts the last one.
 *
 * @throws SalesKpiError for a year that is no period
 * @example payoutPeriods({ year: { start: "2027-04-01", end: "2028-04-01" }, payout: "half-year" }) // => [ { start: '2027-04-01', end: '2027-10-01' }, { start: '2027-10-01', end: '2028-04-01' } ]
 */
export const payoutPeriods = ({ year, payout }: Pick<IncentivePlan, "year" | "payout">): Period[] =>
  monthRuns(year, monthsPerPayout[payout]);

/** Returns the months of a plan's year. */
export const monthsOfYear = (year: Period): Period[] => monthRuns(year, 1);

const monthsPerPayout: Readonly<Record<IncentivePlan["payout"], number>> = {
  month: 1,
  quarter: 3,
  "half-year": 6,
  year: 12,
};

function monthRuns(year: Period, months: number): Period[] {
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
