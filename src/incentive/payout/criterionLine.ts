import type { TraceStep } from "../../diagnostics/paySteps.js";
import { divide, signOf, times, zero, type Fraction } from "../../exact/fraction.js";
import { fractionFromText } from "../../exact/fractionFromText.js";
import { fractionText } from "../../exact/fractionText.js";
import type { MeasuredCriterion, MeasuredTarget } from "../measure/performance.js";
import { timeShareOf } from "../measure/timeParts.js";
import { readCurve, type CurveReading } from "../pay/exactCurve.js";
import type { ExactAttainment } from "../pay/attainment.js";
import type { DraftLine } from "./draftLine.js";
import type { ExactCriterion, ExactPlan } from "./exactPlan.js";
import type { TargetIncentive } from "./payContext.js";
import { traceCurve, traceStep } from "./traceStep.js";

const noPayout: CurveReading = { payout: zero, from: null, to: null };

/** Returns the line of a criterion: target incentive × share of the weights × payout of the curve. */
export function criterionLine(
  { weights }: Pick<ExactPlan, "weights">,
  { criterion, curve, weight }: ExactCriterion,
  measured: MeasuredCriterion,
  { annual, time, timeToDate }: TargetIncentive,
): DraftLine {
  const { id, basis = "period" } = criterion;
  const { actual, target, better, during } = measured;
  const incentive = basis === "period" ? time : timeToDate;
  const { parts, share } = measured.time === undefined ? incentive : timeShareOf(measured.time);
  const targetPay = times(annual, share);
  const attainment = exactAttainment(measured);
  // A criterion without a measured attainment pays nothing, whatever the payout of the curve's first point.
  const reading = attainment === null ? noPayout : readCurve(curve, attainment);
  const weightShare = divide(weight, weights);
  const earned = times(targetPay, times(weightShare, reading.payout));
  const factors = {
    targetPay: fractionText(targetPay),
    weight: fractionText(weight),
    weights: fractionText(weights),
    payout: fractionText(reading.payout),
  };
  return {
    ...{ id, kind: "criterion", basis, during, attainment, earned },
    actual: fractionOrNull(actual),
    target: fractionOrNull(target),
    payout: reading.payout,
    weight: weightShare,
    slices: [],
    steps: [
      traceStep("time", { parts }, share),
      traceStep("target-pay", { annual: fractionText(annual), share: fractionText(share) }, targetPay),
      ...targetSteps(measured),
      traceStep("attainment", { actual, target, better }, attainment),
      traceStep("curve", traceCurve(curve, attainment, reading), reading.payout),
      traceStep("weight", factors, earned),
    ],
  };
}

/** Returns the step that derives a target; no step for a target without a derivation. */
export const targetSteps = ({ target, due }: MeasuredTarget): TraceStep[] =>
  due === undefined ? [] : [traceStep("target", due, fractionOrNull(target))];

/**
 * Returns actual ÷ target, or target ÷ actual if lower is better. Returns null without an actual or a target, and for a target
 * that is not above 0.
 */
export function exactAttainment(measured: MeasuredCriterion): ExactAttainment {
  const actual = fractionOrNull(measured.actual);
  const target = fractionOrNull(measured.target);
  if (actual === null || target === null || signOf(target) <= 0) return null;
  if (measured.better === "higher") return divide(actual, target);
  return signOf(actual) <= 0 ? "beyond" : divide(target, actual);
}

/** Returns exact text as a fraction, and null for null. */
export const fractionOrNull = (text: string | null): Fraction | null => (text === null ? null : fractionFromText(text));
