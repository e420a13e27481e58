import { SalesKpiError, refuse } from "../../errors.js";
import type { Curve, CurvePoint } from "../plan/curve.js";
import { compareFractions, fractionOf, minus, divide, plus, times, zero, type Fraction } from "../../exact/fraction.js";
import { fractionText } from "../../exact/fractionText.js";

/** A point of a curve, exactly. */
export interface ExactPoint {
  readonly attainment: Fraction;
  readonly payout: Fraction;
}

/** What a curve pays at an attainment, and the points between which that lies. */
export interface CurveReading {
  readonly payout: Fraction;
  /** The last point at or below the attainment; null before the first. */
  readonly from: ExactPoint | null;
  /** The next point; null after the last. */
  readonly to: ExactPoint | null;
  /** Whether the cap is what is paid. */
  readonly capped: boolean;
}

/** A curve made ready to be read many times. */
export interface ExactCurve {
  readonly kind: "line" | "steps";
  readonly points: readonly ExactPoint[];
  readonly cap: Fraction | null;
}

/** The exact numbers of a curve; points that go back are refused. */
export function exactCurve(curve: Curve): ExactCurve {
  checkCurve(curve);
  const [kind, given] = "steps" in curve ? (["steps", curve.steps] as const) : (["line", curve.points] as const);
  const points = given.map((point, index) => exactPoint(point, kind === "steps" ? "steps" : "points", index));
  if (points.length === 0) throw new SalesKpiError("impossible-request", "a curve needs a point", { field: "curve" });
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (before === undefined) return;
    const order = compareFractions(before.attainment, point.attainment);
    if (order < 0 || (order === 0 && kind === "line")) return;
    const [later, earlier] = [point, before].map(({ attainment }) => fractionText(attainment));
    throw new SalesKpiError("impossible-request", `points of a curve rise, and ${later} comes after ${earlier}`, {
      field: "curve",
      index,
    });
  });
  return { kind, points, cap: curve.cap === undefined ? null : fractionOf(curve.cap, { field: "cap" }) };
}

function checkCurve(curve: Curve): void {
  const { points, steps } = Object(curve) as { readonly points?: unknown; readonly steps?: unknown };
  const given = steps ?? points;
  if (!Array.isArray(given) || !given.every((point) => Array.isArray(point)))
    refuse("curve", curve, "{ points: [[attainment, payout], ...] }, or { steps } alike");
}

/** What a curve pays at an attainment; `"beyond"` is one above every point. */
export function readCurve({ kind, points, cap }: ExactCurve, attainment: Fraction | "beyond"): CurveReading {
  // The later of two points at one attainment owns it: a jump is reached, not left.
  const index =
    attainment === "beyond"
      ? points.length - 1
      : points.findLastIndex((point) => compareFractions(point.attainment, attainment) <= 0);
  const from = points[index] ?? null;
  const to = points[index + 1] ?? null;
  const payout = payoutBetween(kind, from, to, attainment);
  const capped = cap !== null && compareFractions(payout, cap) > 0;
  return { payout: capped ? cap : payout, from, to, capped };
}

function payoutBetween(
  kind: ExactCurve["kind"],
  from: ExactPoint | null,
  to: ExactPoint | null,
  attainment: Fraction | "beyond",
): Fraction {
  if (from === null) return kind === "steps" ? zero : (to?.payout ?? zero);
  if (to === null || kind === "steps" || attainment === "beyond") return from.payout;
  const part = divide(minus(attainment, from.attainment), minus(to.attainment, from.attainment));
  return plus(from.payout, times(part, minus(to.payout, from.payout)));
}

function exactPoint([attainment, payout]: CurvePoint, field: string, index: number): ExactPoint {
  return {
    attainment: fractionOf(attainment, { field, index, value: attainment }),
    payout: fractionOf(payout, { field, index, value: payout }),
  };
}
