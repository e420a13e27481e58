import type { LineKind, PayStepCode, TraceStep } from "../../diagnostics/paySteps.js";
import type { Fraction } from "../../exact/fraction.js";
import type { Period } from "../../time/period.js";
import type { ExactAttainment } from "../pay/attainment.js";
import type { ExactSlice } from "../pay/readTiers.js";
import { traceStep, type StepInputs } from "./traceStep.js";

/** Line of a statement before rounding: exact, with its steps so far. */
export interface DraftLine {
  readonly id: string;
  readonly kind: LineKind;
  readonly basis: "period" | "year-to-date";
  readonly during: Period;
  readonly actual: Fraction | null;
  readonly target: Fraction | null;
  readonly attainment: ExactAttainment;
  readonly payout: Fraction | null;
  readonly weight: Fraction | null;
  readonly slices: readonly ExactSlice[];
  /** Pay of the line; for a line of the year to date, pay of the year so far. */
  readonly earned: Fraction;
  readonly steps: readonly TraceStep[];
}

/** Returns a line that depends on no criterion. */
export const plainLine = (
  line: Pick<DraftLine, "id" | "kind" | "basis" | "during" | "earned" | "steps">,
): DraftLine => ({
  actual: null,
  target: null,
  attainment: null,
  payout: null,
  weight: null,
  slices: [],
  ...line,
});

/** Returns a line after one more step, whose result is the line's new pay. */
export const withStep = <Code extends PayStepCode>(
  line: DraftLine,
  code: Code,
  inputs: StepInputs<Code>,
  earned: Fraction,
): DraftLine => ({ ...line, earned, steps: [...line.steps, traceStep(code, inputs, earned)] });

/** Returns the key under which the pay of a line is added up over the periods of a year. */
export const lineKey = ({ kind, id }: Pick<DraftLine, "kind" | "id">): string => `${kind}/${id}`;
