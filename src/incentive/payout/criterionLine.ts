import { readCurve, type CurveReading, type ExactPoint } from "../pay/curveReading.js";
import { over, signOf, times, zero, type Fraction } from "../pay/fraction.js";
import { fractionFromText } from "../pay/fractionFromText.js";
import { fractionText } from "../pay/fractionText.js";
import { traceStep, reachedText, type DraftLine, type ReachedShare } from "./draftLine.js";
import type { ExactCriterion, ExactPlan } from "./exactPlan.js";
import type { MeasuredCriterion } from "./performance.js";
import type { ShownPoint } from "./traceStep.js";

/** The year's target pay, and the part of it that a line may pay. */
export interface PayBehind {
  readonly annual: Fraction;
  /** Part of the year's pay that falls to this period, and to the year up to its end. */
  readonly share: Fraction;
  readonly shareToDate: Fraction;
}

/** What a criterion pays: target pay × its part of the weights × the curve at what was attained. */
export function criterionLine(
  { weights }: Pick<ExactPlan, "weights">,
  { criterion, curve, weight }: ExactCriterion,
  measured: MeasuredCriterion,
  { annual, share, shareToDate }: PayBehind,
): DraftLine {
  const basis = criterion.basis ?? "period";
  const part = basis === "period" ? share : shareToDate;
  const targetPay = times(annual, part);
  const attainment = reachedShare(measured);
  // What was not measured pays nothing, whatever the curve pays from its first point down.
  const reading: CurveReading =
    attainment === null ? { payout: zero, from: null, to: null, capped: false } : readCurve(curve, attainment);
  const earned = times(targetPay, times(over(weight, weights), reading.payout));
  return {
    id: criterion.id,
    kind: "criterion",
    basis,
    during: measured.during,
    actual: asFraction(measured.actual),
    target: asFraction(measured.target),
    attainment,
    payout: reading.payout,
    weight: over(weight, weights),
    slices: [],
    earned,
    steps: [
      traceStep("target-pay", { annual: fractionText(annual), share: fractionText(part) }, targetPay),
      {
        rule: "attainment",
        inputs: { actual: measured.actual, target: measured.target, better: measured.better },
        result: reachedText(attainment),
      },
      traceStep(
        "curve",
        {
          kind: curve.kind,
          attainment: reachedText(attainment),
          from: shownPoint(reading.from),
          to: shownPoint(reading.to),
          cap: curve.cap && fractionText(curve.cap),
        },
        reading.payout,
      ),
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

/** Actual ÷ target; target ÷ actual where lower is better. Null where either is missing, or nothing can be reached of it. */
export function reachedShare({ actual, target, better }: MeasuredCriterion): ReachedShare {
  const reached = asFraction(actual);
  const asked = asFraction(target);
  if (reached === null || asked === null || signOf(asked) <= 0) return null;
  if (better === "higher") return over(reached, asked);
  return signOf(reached) <= 0 ? "beyond" : over(asked, reached);
}

export const asFraction = (text: string | null): Fraction | null => (text === null ? null : fractionFromText(text));

const shownPoint = (point: ExactPoint | null): ShownPoint | null =>
  point && { attainment: fractionText(point.attainment), payout: fractionText(point.payout) };
