import type { OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import { addDays } from "../../time/dayNumber.js";
import type { Part } from "../define/bookKpi.js";

/** Source of the cost of reps' time. */
export type RepTime = "salaries" | "hours";

/** Options of an acquisition cost. */
export interface AcquisitionOptions<Time extends RepTime = RepTime> {
  /**
   * Source of the cost of reps' time: their salaries, or the hours of their activities at their hourly cost. Both
   * together would count the time twice.
   */
  readonly repTime: Time;
  /**
   * Number of days from the spend to the customers, such as the length of the sales cycle. By default costs and
   * customers are of the same period.
   */
  readonly lagDays?: number | undefined;
}

/** Sources of the cost of reps' time. */
export const repTimes: readonly RepTime[] = ["salaries", "hours"];

/** Kinds of the options of an acquisition cost. */
export const acquisitionOptionKinds: OptionKinds<AcquisitionOptions> = { repTime: repTimes, lagDays: "number?" };

/** Returns the options of the spend alone, without other fields. */
export const spendOptions = <Time extends RepTime>({
  repTime,
  lagDays,
}: AcquisitionOptions<Time>): AcquisitionOptions<Time> => ({
  repTime,
  ...(lagDays !== undefined && { lagDays }),
});

/** Record kinds of the spend: costs, and activities if hours are counted. */
export type SpendKinds<Time extends RepTime> = "costs" | (Time extends "hours" ? "activities" : never);

/** Throws if `lagDays` is not a whole number from 0. */
export function checkAcquisitionOptions({ lagDays = 0 }: AcquisitionOptions): void {
  if (!Number.isSafeInteger(lagDays) || lagDays < 0) refuse("lagDays", lagDays, "a whole number of days from 0");
}

/**
 * Returns the shift of a part to the period `days` days earlier, so that earlier costs meet a period's customers. Of a period that
 * is not over the customers are known up to `asOf`, so the costs count up to as many days before.
 */
export const periodShift =
  (days: number): NonNullable<Part["shift"]> =>
  ({ start, end }, asOf) => {
    if (asOf !== undefined && asOf < start) return null;
    return {
      start: addDays(start, -days),
      end: addDays(end, -days),
      ...(asOf !== undefined && asOf < end && { asOf: addDays(asOf, -days) }),
    };
  };
