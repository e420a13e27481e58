import type { OptionKinds } from "../../checkOptions.js";
import { SalesKpiError, quote } from "../../errors.js";
import type { ProfileCriteria } from "../../model/accessors/idealCustomerProfile.js";
import type { Day } from "../../time/day.js";
import type { ProbabilityCode } from "./probabilityFinding.js";

/** The day of a check, and from where on something is worth a finding. */
export interface CheckTerms {
  /** The day the book is looked at on, as known then; the book's own where it has one, else records as they stand. */
  readonly asOf?: Day | undefined;
  /** Look for these alone; for all without it. */
  readonly only?: readonly ProbabilityCode[] | undefined;
  /** Who is to be sold to, for `wrong-target`; not looked for without it. */
  readonly target?: ProfileCriteria | undefined;
  /** `pushed`: how often the expected close was moved later; 3 by default. */
  readonly pushes?: number | undefined;
  /** `stalled`: how many stays of won deals a limit must rest on; 10 by default. */
  readonly wonStays?: number | undefined;
  /** `late-amount-change`: share by which the amount must have changed, more than this; 0.2 by default. */
  readonly amountChange?: number | undefined;
  /** `not-qualified`: share of the weight of a stage's questions that must be answered; 1 by default. */
  readonly answered?: number | undefined;
  /** `default-probability`: how many open deals across stages with one value are no coincidence; 10 by default. */
  readonly dealsAlike?: number | undefined;
}

/** The kinds of a check's terms. */
export const checkKinds: OptionKinds<CheckTerms> = {
  asOf: "text?",
  only: "list?",
  target: "record?",
  pushes: "number?",
  wonStays: "number?",
  amountChange: "number?",
  answered: "number?",
  dealsAlike: "number?",
};

/** The thresholds of a check, each told or by default. */
export interface CheckThresholds {
  readonly pushes: number;
  readonly wonStays: number;
  readonly amountChange: number;
  readonly answered: number;
  readonly dealsAlike: number;
}

/** The thresholds that a check asks for; one that cannot be met throws `impossible-request`. */
export function thresholdsOf({
  pushes = 3,
  wonStays = 10,
  amountChange = 0.2,
  answered = 1,
  dealsAlike = 10,
}: CheckTerms): CheckThresholds {
  checkThreshold("pushes", pushes, Number.isSafeInteger(pushes) && pushes >= 1, "a number of times, at least 1");
  checkThreshold(
    "wonStays",
    wonStays,
    Number.isSafeInteger(wonStays) && wonStays >= 1,
    "a number of stays, at least 1",
  );
  checkThreshold("amountChange", amountChange, amountChange >= 0 && amountChange < Infinity, "a share of the amount");
  checkThreshold("answered", answered, answered >= 0 && answered <= 1, "a share from 0 to 1");
  checkThreshold(
    "dealsAlike",
    dealsAlike,
    Number.isSafeInteger(dealsAlike) && dealsAlike >= 2,
    "a number of deals, at least 2",
  );
  return { pushes, wonStays, amountChange, answered, dealsAlike };
}

function checkThreshold(field: keyof CheckThresholds, value: number, isMet: boolean, what: string): void {
  if (!isMet)
    throw new SalesKpiError("impossible-request", `${field} ${quote(value)} is not ${what}`, { field, value });
}
