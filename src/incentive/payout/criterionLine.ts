import { readCurve, type CurveReading } from "../pay/exactCurve.js";
import { divide, signOf, times, zero, type Fraction } from "../../exact/fraction.js";
import { fractionFromText } from "../../exact/fractionFromText.js";
import { fractionText } from "../../exact/fractionText.js";
import { traceStep, reachedText, type DraftLine, type ReachedShare } from "./draftLine.js";
import type { ExactCriterion, ExactPlan } from "./exactPlan.js";
import type { MeasuredCriterion, MeasuredTarget } from "../measure/performance.js";
import { shownReading } from "./shownReading.js";
import type { CountedTime } from "../measure/timeParts.js";
import type { TraceStep } from "./traceStep.js";

/** The year's target pay, and the time for which a line may pay a part of it. */
export interface PayBehind {
  readonly annual: Fraction;
  /** Of this period, and of the year up to its end. */
  readonly time: CountedTime;
  readonly timeToDate: CountedTime;
}

/** What a criterion pays: target pay × its part of the weights × the curve at what was attained. */
export function criterionLine(
  { weights }: Pick<ExactPlan, "weights">,
  { criterion, curve, weight }: ExactCriterion,
  measured: MeasuredCriterion,
  { annual, time, timeToDate }: PayBehind,
): DraftLine {
  const basis = criterion.basis ?? "period";
  const { parts, share } = basis === "period" ? time : timeToDate;
  const targetPay = times(annual, share);
  const attainment = reachedShare(measured);
  // What was not measured pays nothing, whatever the curve pays from its first point down.
  const reading: CurveReading =
    attainment === null ? { payout: zero, from: null, to: null } : readCurve(curve, attainment);
  const earned = times(targetPay, times(divide(weight, weights), reading.payout));
  return {
    id: criterion.id,
    kind: "criterion",
    basis,
    during: measured.during,
    actual: asFraction(measured.actual),
    target: asFraction(measured.target),
    attainment,
    payout: reading.payout,
    weight: divide(weight, weights),
    slices: [],
    earned,
    steps: [
      traceStep("time", { parts }, share),
      traceStep("target-pay", { annual: fractionText(annual), share: fractionText(share) }, targetPay),
      ...targetSteps(measured),
      {
        rule: "attainment",
        inputs: { actual: measured.actual, target: measured.target, better: measured.better },
        result: reachedText(attainment),
      },
      traceStep("curve", shownReading(curve, attainment, reading), reading.payout),
      traceStep(
        "weight",
        {
          targetPay: fractionText(targetPay),
          weight: fractionText(weight),
          weights: fractionText(weights),
          payout: fractionText(reading.payout),
        },
        earned,
      ),
    ],
  };
}

/** How a target came about, where that is known. */
export const targetSteps = ({ target, due }: MeasuredTarget): TraceStep[] =>
  due === undefined ? [] : [traceStep("target", due, asFraction(target))];

/** Actual ÷ target; target ÷ actual where lower is better. Null where either is missing, or nothing can be reached of it. */
export function reachedShare({ actual, target, better }: MeasuredCriterion): ReachedShare {
  const reached = asFraction(actual);
  const asked = asFraction(target);
  if (reached === null || asked === null || signOf(asked) <= 0) return null;
  if (better === "higher") return divide(reached, asked);
  return signOf(reached) <= 0 ? "beyond" : divide(asked, reached);
}

export const asFraction = (text: string | null): Fraction | null => (text === null ? null : fractionFromText(text));
