import type { OptionKinds } from "../../checkOptions.js";
import type { CalibrationCode } from "../../diagnostics/calibration.js";
import type { CheckCode } from "../../diagnostics/pipelineChecks.js";
import type { ProfileCriteria } from "../../model/accessors/idealCustomerProfile.js";
import type { Day } from "../../time/day.js";
import { refuseOption } from "../value/refuseOption.js";

/** Code of a diagnostic that `checkProbabilities` may report. */
export type ProbabilityCode = CheckCode | CalibrationCode;

/** Day of a check, its codes and its thresholds. */
export interface CheckProbabilitiesOptions {
  /** Day of the check; records count as known then. The book's own by default, else records as they stand. */
  readonly asOf?: Day | undefined;
  /** Codes to look for; all by default. */
  readonly only?: readonly ProbabilityCode[] | undefined;
  /** Target profile for `wrong-target`; without a profile that check is skipped. */
  readonly target?: ProfileCriteria | undefined;
  /** `pushed`: fewest times that the expected close was moved later; 3 by default. */
  readonly pushes?: number | undefined;
  /** `stalled`: fewest stays of won deals that a limit must rest on; 10 by default. */
  readonly wonStays?: number | undefined;
  /** `late-amount-change`: share by which the amount must have changed, more than this; 0.2 by default. */
  readonly amountChange?: number | undefined;
  /** `not-qualified`: share of the weight of a stage's questions that must be answered; 1 by default. */
  readonly answered?: number | undefined;
  /** `default-probability`: fewest open deals across stages at one value that are no coincidence; 10 by default. */
  readonly sameProbabilityDeals?: number | undefined;
}

/** Kinds of the options of a check. */
export const checkProbabilitiesKinds: OptionKinds<CheckProbabilitiesOptions> = {
  asOf: "text?",
  only: "list?",
  target: "record?",
  pushes: "number?",
  wonStays: "number?",
  amountChange: "number?",
  answered: "number?",
  sameProbabilityDeals: "number?",
};

/** Thresholds of a check, given or by default. */
export interface CheckThresholds {
  readonly pushes: number;
  readonly wonStays: number;
  readonly amountChange: number;
  readonly answered: number;
  readonly sameProbabilityDeals: number;
}

/** Returns the thresholds of a check. Throws `impossible-request` for a threshold that cannot be met. */
export function readThresholds({
  pushes = 3,
  wonStays = 10,
  amountChange = 0.2,
  answered = 1,
  sameProbabilityDeals = 10,
}: CheckProbabilitiesOptions): CheckThresholds {
  const check = (name: keyof CheckThresholds, value: number, isMet: boolean, expected: string): void => {
    if (!isMet) refuseOption("checkProbabilities", name, value, expected);
  };
  check("pushes", pushes, isCountFrom(1, pushes), "a whole number of times from 1 on");
  check("wonStays", wonStays, isCountFrom(1, wonStays), "a whole number of stays from 1 on");
  check("amountChange", amountChange, amountChange >= 0 && amountChange < Infinity, "a share of the amount from 0 on");
  check("answered", answered, answered >= 0 && answered <= 1, "a share from 0 to 1");
  check(
    "sameProbabilityDeals",
    sameProbabilityDeals,
    isCountFrom(2, sameProbabilityDeals),
    "a whole number of deals from 2 on",
  );
  return { pushes, wonStays, amountChange, answered, sameProbabilityDeals };
}

const isCountFrom = (least: number, value: number): boolean => Number.isSafeInteger(value) && value >= least;
