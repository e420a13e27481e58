import type { Period } from "../../time/period.js";
import type { Fraction } from "../../exact/fraction.js";
import type { PayBehind } from "./criterionLine.js";
import type { DraftLine, ReachedShare } from "./draftLine.js";
import type { MeasuredSpif } from "../measure/performance.js";

/** What the steps of a plan look at beside the lines. */
export interface PlanStepContext extends PayBehind {
  readonly period: Period;
  readonly yearToDate: Period;
  readonly attainments: ReadonlyMap<string, ReachedShare>;
  readonly spifs: readonly MeasuredSpif[];
  /** How many periods the rep was paid for so far, this one included. */
  readonly periodsSoFar: number;
  /** What a line was paid before, this year. */
  readonly paidBefore: (line: DraftLine) => Fraction;
}
