import { SalesKpiError, refuse } from "../../errors.js";

/**
 * The moment of a deal at which its estimate is taken, declared before anything is looked at:
 *
 * - `entering`: when it first came to a stage
 * - `daysAfterCreation`: at the end of that day, if it was still open
 * - `daysBeforeClose`: at the end of that day. It is found looking back, so even true probabilities may look off at it: to
 *   show how estimates settle, and not to test them.
 * - `"first-recorded"`: the first state its history records
 */
export type Moment =
  | { readonly entering: string }
  | { readonly daysAfterCreation: number }
  | { readonly daysBeforeClose: number }
  | "first-recorded";

/** Refuses a moment that is none. */
export function checkMoment(moment: Moment): void {
  if (moment === "first-recorded") return;
  const { entering, daysAfterCreation, daysBeforeClose } = Object(moment) as Partial<AnyMoment>;
  if (daysAfterCreation !== undefined) checkDays("daysAfterCreation", daysAfterCreation, 0);
  else if (daysBeforeClose !== undefined) checkDays("daysBeforeClose", daysBeforeClose, 1);
  else if (typeof entering !== "string")
    refuse("at", moment, '"first-recorded", { entering }, { daysAfterCreation } or { daysBeforeClose }');
}

interface AnyMoment {
  readonly entering: string;
  readonly daysAfterCreation: number;
  readonly daysBeforeClose: number;
}

function checkDays(field: string, value: number, least: number): void {
  if (Number.isSafeInteger(value) && value >= least) return;
  const problem = `${field}: ${String(value)} is no whole number of days from ${least}`;
  throw new SalesKpiError("impossible-request", problem, { field, value });
}
