import { refuse } from "../../errors.js";

/**
 * Moment of a deal at which its estimate is taken, declared before any estimate is read:
 *
 * - `entering`: first entry to a stage
 * - `daysAfterCreation`: end of that day, if the deal was still open
 * - `daysBeforeClose`: end of that day. The moment is found looking back, so even true probabilities may look off: use it to
 *   show how estimates settle, and not to test them.
 * - `"first-recorded"`: first state that the history records
 */
export type ScoringMoment =
  | { readonly entering: string }
  | { readonly daysAfterCreation: number }
  | { readonly daysBeforeClose: number }
  | "first-recorded";

/** Throws for a value that is no moment. */
export function checkScoringMoment(moment: ScoringMoment): void {
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
  if (!(Number.isSafeInteger(value) && value >= least))
    refuse(`at: ${field}`, value, `a whole number of days from ${least} on`);
}
