import { SalesKpiError, quoted } from "../../errors.js";
import { addDays } from "../../time/dayNumber.js";
import type { Part } from "../define/bookKpi.js";

/** What the time of reps is taken to cost. @since 0.1.0 */
export type RepTime = "salaries" | "hours";

/** What an acquisition cost is made of. @since 0.1.0 */
export interface AcquisitionTerms<Time extends RepTime = RepTime> {
  /**
   * What the time of reps is taken to cost: their salaries, or the hours of their activities at their hourly cost. Never both,
   * which would count it twice.
   */
  readonly repTime: Time;
  /**
   * How many days before the customers their cost was spent, the length of the sales cycle for instance. Without it costs and
   * customers are of the same period.
   */
  readonly lagDays?: number;
}

/** The record kinds that the spend is read from: activities only where hours are counted. */
export type SpendKinds<Time extends RepTime> = "costs" | (Time extends "hours" ? "activities" : never);

/** The terms, if they can be met. */
export function checkAcquisitionTerms({ repTime, lagDays = 0 }: AcquisitionTerms): void {
  if (!["salaries", "hours"].includes(repTime)) {
    const problem = `rep time costs its salaries or its hours, not ${quoted(repTime)}`;
    throw new SalesKpiError("impossible-request", problem, { field: "repTime", value: repTime });
  }
  if (!Number.isSafeInteger(lagDays) || lagDays < 0) {
    const problem = `${quoted(lagDays)} is no number of days to look back`;
    throw new SalesKpiError("impossible-request", problem, { field: "lagDays", value: lagDays });
  }
}

/** Another period's costs for a period's customers: those of so many days earlier. */
export const laggedBy =
  (days: number): NonNullable<Part["shift"]> =>
  ({ start, end }) => ({ start: addDays(start, -days), end: addDays(end, -days) });
