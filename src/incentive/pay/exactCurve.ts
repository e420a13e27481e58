import { SalesKpiError, refuse } from "../../errors.js";
import { compareFractions, fractionOf, zero, type Fraction } from "../../exact/fraction.js";
import { fractionText } from "../../exact/fractionText.js";
import {
  constantSegment,
  limitTo,
  segmentThrough,
  valueAt,
  type PiecewiseLinear,
} from "../../exact/piecewiseLinear.js";
import type { Curve, CurvePoint } from "../plan/curve.js";

/** Point of a curve in exact numbers. */
export interface ExactPoint {
  readonly attainment: Fraction;
  readonly payout: Fraction;
}

/** Curve in exact numbers, read once for many evaluations. */
export interface ExactCurve {
  readonly kind: "line" | "steps";
  readonly points: readonly ExactPoint[];
  readonly cap: Fraction | null;
  /** Payout by attainment, without the cap. */
  readonly uncapped: PiecewiseLinear;
  /** Payout by attainment. */
  readonly payout: PiecewiseLinear;
}

/** Payout of a curve at an attainment, with the points on both sides of the attainment. */
export interface CurveReading {
  readonly payout: Fraction;
  /** Last point at or below the attainment; null before the first point. */
  readonly from: ExactPoint | null;
  /** Next point; null after the last point. */
  readonly to: ExactPoint | null;
}

/**
 * Reads a curve into exact numbers.
 *
 * @throws SalesKpiError `impossible-request` for a curve without points or with points that do not rise; `unreadable-amount`
 */
export function exactCurve(curve: Curve): ExactCurve {
  checkCurve(curve);
  const [kind, given] = "steps" in curve ? (["steps", curve.steps] as const) : (["line", curve.points] as const);
  const points = given.map((point, index) => exactPoint(point, kind === "steps" ? "steps" : "points", index));
  checkOrder(kind, points);
  const cap = curve.cap === undefined ? null : fractionOf(curve.cap, { field: "cap" });
  const uncapped = kind === "steps" ? stepSegments(points) : lineSegments(points);
  return { kind, points, cap, uncapped, payout: cap === null ? uncapped : limitTo(uncapped, cap) };
}

function checkCurve(curve: Curve): void {
  const { points, steps } = Object(curve) as { readonly points?: unknown; readonly steps?: unknown };
  const given = steps ?? points;
  if (!Array.isArray(given) || !given.every((point) => Array.isArray(point)))
    refuse("curve", curve, "{ points: [[attainment, payout], ...] } or { steps: [[attainment, payout], ...] }");
}

function checkOrder(kind: ExactCurve["kind"], points: readonly ExactPoint[]): void {
  if (points.length === 0)
    throw new SalesKpiError("impossible-request", "curve: expected at least one point, got none", { field: "curve" });
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (before === undefined) return;
    const order = compareFractions(before.attainment, point.attainment);
    if (order < 0 || (order === 0 && kind === "line")) return;
    const [later, earlier] = [point, before].map(({ attainment }) => fractionText(attainment));
    throw new SalesKpiError("impossible-request", `curve: expected points that rise, got ${later} after ${earlier}`, {
      field: "curve",
      index,
    });
  });
}

function exactPoint([attainment, payout]: CurvePoint, field: string, index: number): ExactPoint {
  return {
    attainment: fractionOf(attainment, { field, index, value: attainment }),
    payout: fractionOf(payout, { field, index, value: payout }),
  };
}

/** Returns the segments of a curve of steps, which pays nothing before its first step. */
const stepSegments = (points: readonly ExactPoint[]): PiecewiseLinear => [
  constantSegment(null, zero),
  ...points.map(({ attainment, payout }) => constantSegment(attainment, payout)),
];

function lineSegments(points: readonly ExactPoint[]): PiecewiseLinear {
  const segments = points.flatMap((point, index) => {
    const next = points[index + 1];
    if (next === undefined) return [constantSegment(point.attainment, point.payout)];
    // Of two points at one attainment the later one counts: the attainment reaches the jump.
    if (compareFractions(point.attainment, next.attainment) === 0) return [];
    return [segmentThrough([point.attainment, point.payout], [next.attainment, next.payout])];
  });
  return [constantSegment(null, points[0]?.payout ?? zero), ...segments];
}

/** Returns the payout of a curve at an attainment; `"beyond"` is an attainment above every point. */
export function readCurve({ points, payout }: ExactCurve, attainment: Fraction | "beyond"): CurveReading {
  const index =
    attainment === "beyond"
      ? points.length - 1
      : points.findLastIndex((point) => compareFractions(point.attainment, attainment) <= 0);
  return {
    // The last segment of a curve is constant.
    payout: attainment === "beyond" ? (payout.at(-1)?.level ?? zero) : valueAt(payout, attainment),
    from: points[index] ?? null,
    to: points[index + 1] ?? null,
  };
}

/** Returns the payout of a curve as a function of the attainment. */
export const payoutByAttainment = (curve: Curve): PiecewiseLinear => exactCurve(curve).payout;
