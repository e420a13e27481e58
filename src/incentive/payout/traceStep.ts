import type {
  PayStepCode,
  PayStepEvidence,
  TraceCurve,
  TracePoint,
  TraceSlice,
  TraceStep,
} from "../../diagnostics/paySteps.js";
import { fractionText, type ExactText } from "../../exact/fractionText.js";
import type { CurveReading, ExactCurve, ExactPoint } from "../pay/exactCurve.js";
import type { ExactSlice } from "../pay/readTiers.js";
import type { ExactAttainment } from "../pay/attainment.js";

/** Figures of a step without the result. */
export type StepInputs<Code extends PayStepCode> = Omit<PayStepEvidence[Code], "result">;

/** Returns a step of a trace with its result as exact text. */
export const traceStep = <Code extends PayStepCode>(
  code: Code,
  inputs: StepInputs<Code>,
  result: ExactAttainment,
): TraceStep => ({ code, evidence: { ...inputs, result: attainmentText(result) } }) as unknown as TraceStep;

/** Returns an attainment as exact text. */
export const attainmentText = (attainment: ExactAttainment): ExactText | null =>
  attainment === "beyond" ? attainment : attainment && fractionText(attainment);

/** Returns the figures from which a curve's payout follows. */
export const traceCurve = (
  { kind, cap }: ExactCurve,
  attainment: ExactAttainment,
  { from, to }: Pick<CurveReading, "from" | "to">,
): TraceCurve => ({
  kind,
  attainment: attainmentText(attainment),
  from: tracePoint(from),
  to: tracePoint(to),
  cap: cap && fractionText(cap),
});

const tracePoint = (point: ExactPoint | null): TracePoint | null =>
  point && { attainment: fractionText(point.attainment), payout: fractionText(point.payout) };

/** Returns the figures of a slice. */
export const traceSlice = ({ tier, amount, pay }: ExactSlice): TraceSlice => ({
  from: fractionText(tier.from),
  to: tier.to && fractionText(tier.to),
  rate: fractionText(tier.rate),
  amount: fractionText(amount),
  pay: fractionText(pay),
});
