import type { OptionKinds } from "../../checkOptions.js";
import { SalesKpiError, quote } from "../../errors.js";
import { addDays } from "../../time/dayNumber.js";
import type { Part } from "../define/bookKpi.js";

/** What the time of reps is taken to cost. */
export type RepTime = "salaries" | "hours";

/** What an acquisition cost is made of. */
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
  readonly lagDays?: number | undefined;
}

export const repTimes: readonly RepTime[] = ["salaries", "hours"];

/** The kinds of what an acquisition cost is made of. */
export const acquisitionKinds: OptionKinds<AcquisitionTerms> = { repTime: repTimes, lagDays: "number?" };

/** Returns the terms of the spend alone, of terms that have more. */
export const spendTerms = <Time extends RepTime>({
  repTime,
  lagDays,
}: AcquisitionTerms<Time>): AcquisitionTerms<Time> => ({
  repTime,
  ...(lagDays !== undefined && { lagDays }),
});

/** The record kinds that the spend is read from: activities only where hours are counted. */
export type SpendKinds<Time extends RepTime> = "costs" | (Time extends "hours" ? "activities" : never);

/** Checks the days to look back. */
export function checkAcquisitionTerms({ lagDays = 0 }: AcquisitionTerms): void {
  if (!Number.isSafeInteger(lagDays) || lagDays < 0) {
    const problem = `${quote(lagDays)} is no number of days to look back`;
    throw new SalesKpiError("impossible-request", problem, { field: "lagDays", value: lagDays });
  }
}

/** Another period's costs for a period's customers: those of so many days earlier. */
export const laggedBy =
  (days: number): NonNullable<Part["shift"]> =>
  ({ start, end }) => ({ start: addDays(start, -days), end: addDays(end, -days) });
