import type { PlanDescriptionEvidence } from "../../../diagnostics/planDescription.js";
import type { Decimal } from "../../../exact/decimal.js";
import { toDecimal } from "../../../exact/toDecimal.js";
import type { Curve } from "../curve.js";
import { plainShare } from "./planWriter.js";

type SegmentCode = Extract<keyof PlanDescriptionEvidence, `curve-${string}`>;

/** Segment of a curve: the code of its sentence, and its attainments and payouts as shares. */
export type CurveSegment = {
  readonly [Code in SegmentCode]: { readonly code: Code; readonly evidence: PlanDescriptionEvidence[Code] };
}[SegmentCode];

/** Returns a curve from its start to its cap, segment by segment. A segment that starts higher than the last one ended is a jump. */
export function curveSegments(curve: Curve): CurveSegment[] {
  const isSteps = "steps" in curve;
  const points = (isSteps ? curve.steps : curve.points).map(([attainment, payout]) => ({
    from: toDecimal(attainment),
    pays: toDecimal(payout),
  }));
  const [first] = points;
  if (first === undefined) return [];
  const segments: CurveSegment[] = first.from.isZero() ? [] : [startOf(first.from, isSteps ? null : first.pays)];
  let slope: Decimal | null = null;
  points.forEach(({ from, pays }, index) => {
    const next = points[index + 1];
    // Of two points at one attainment the upper one counts.
    if (next?.from.eq(from) === true) return;
    if (next === undefined || isSteps || next.pays.eq(pays)) {
      segments.push(flatSegment(from, next?.from ?? null, pays));
      return;
    }
    const previousSlope = slope;
    slope = next.pays.minus(pays).div(next.from.minus(from));
    const evidence = {
      from: plainShare(from),
      to: plainShare(next.from),
      fromPay: plainShare(pays),
      toPay: plainShare(next.pays),
    };
    segments.push({ code: riseCode(previousSlope, slope), evidence });
  });
  if (curve.cap !== undefined) segments.push({ code: "curve-cap", evidence: { pays: plainShare(curve.cap) } });
  return segments;
}

function startOf(to: Decimal, pays: Decimal | null): CurveSegment {
  if (pays === null || pays.isZero()) return { code: "curve-start-unpaid", evidence: { to: plainShare(to) } };
  return { code: "curve-start", evidence: { to: plainShare(to), pays: plainShare(pays) } };
}

function flatSegment(from: Decimal, to: Decimal | null, pays: Decimal): CurveSegment {
  const evidence = { from: plainShare(from), pays: plainShare(pays) };
  if (to === null) return { code: "curve-end", evidence };
  return { code: "curve-step", evidence: { ...evidence, to: plainShare(to) } };
}

function riseCode(previous: Decimal | null, slope: Decimal): "curve-rise" | "curve-accelerator" | "curve-decelerator" {
  if (previous === null || slope.eq(previous)) return "curve-rise";
  return slope.gt(previous) ? "curve-accelerator" : "curve-decelerator";
}
