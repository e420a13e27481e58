import type { ExactText } from "../exact/fractionText.js";

/** Point of a curve. */
export type TracePoint = Readonly<{ attainment: ExactText; payout: ExactText }>;

/** Figures from which a curve's payout follows. */
export type TraceCurve = Readonly<{
  kind: "line" | "steps";
  attainment: ExactText | null;
  /** Last point at or below the attainment; null before the first point. */
  from: TracePoint | null;
  /** Next point; null after the last point. */
  to: TracePoint | null;
  cap: ExactText | null;
}>;
