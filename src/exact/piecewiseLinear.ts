import { compareFractions, divide, minus, plus, reduce, signOf, times, zero, type Fraction } from "./fraction.js";
import { fractionToNumber } from "./fractionToNumber.js";

/** Line `level + slope × x` on one stretch of a piecewise-linear function. The stretch ends at the next segment's start. */
export interface Segment {
  /** Start of the stretch; null for the first segment, which has none. */
  readonly from: Fraction | null;
  /** True if the value at `from` is on this segment, false if it is on the segment before. */
  readonly includesFrom: boolean;
  readonly level: Fraction;
  readonly slope: Fraction;
}

/** Exact function that is linear on each of its segments. Segments ascend by `from` and cover all numbers. */
export type PiecewiseLinear = readonly Segment[];

/** Point at which one segment ends and the next starts. */
export interface Breakpoint {
  readonly at: Fraction;
  readonly before: Segment;
  readonly after: Segment;
  /** Limit of the function from below. */
  readonly below: Fraction;
  /** Limit of the function from above. */
  readonly above: Fraction;
  /** `above − below`: 0 if the function is continuous at the point. */
  readonly jump: Fraction;
}

/** Segment in doubles, with both its ends. */
export interface DoubleSegment {
  readonly from: number;
  readonly to: number;
  readonly level: number;
  readonly slope: number;
}

/** Returns a constant segment. */
export const constantSegment = (from: Fraction | null, level: Fraction): Segment => ({
  from,
  includesFrom: true,
  level,
  slope: zero,
});

/** Returns the value of a segment's line at `x`, inside or outside the segment's stretch. */
export const lineAt = ({ level, slope }: Segment, x: Fraction): Fraction => plus(level, times(slope, x));

/** Returns the function's value at `x`. */
export function valueAt(segments: PiecewiseLinear, x: Fraction): Fraction {
  const segment = segments.findLast(({ from, includesFrom }) => {
    if (from === null) return true;
    const side = compareFractions(x, from);
    return side > 0 || (side === 0 && includesFrom);
  });
  return segment === undefined ? zero : lineAt(segment, x);
}

/** Returns the points at which segments meet, in ascending order. */
export const breakpointsOf = (segments: PiecewiseLinear): Breakpoint[] =>
  segments.slice(1).flatMap((after, index) => {
    const before = segments[index];
    if (before === undefined || after.from === null) return [];
    const [below, above] = [lineAt(before, after.from), lineAt(after, after.from)];
    return [{ at: after.from, before, after, below, above, jump: minus(above, below) }];
  });

/** Returns the segment through two points; its stretch starts at the left one. */
export function segmentThrough(
  [x0, y0]: readonly [Fraction, Fraction],
  [x1, y1]: readonly [Fraction, Fraction],
): Segment {
  const slope = reduce(divide(minus(y1, y0), minus(x1, x0)));
  return { from: x0, includesFrom: true, level: reduce(minus(y0, times(slope, x0))), slope };
}

/**
 * Returns the segments of a function that is linear between breaks.
 *
 * The function is evaluated at two points inside each stretch and at the breaks, so that the function itself decides which
 * segment includes a break.
 */
export function segmentsBetween(breaks: readonly Fraction[], valueOf: (x: Fraction) => Fraction): PiecewiseLinear {
  const ascending = breaks.toSorted(compareFractions).filter((point, index, all) => {
    const before = all[index - 1];
    return before === undefined || compareFractions(before, point) !== 0;
  });
  const segments: Segment[] = [sampledSegment(null, ascending[0], valueOf)];
  ascending.forEach((from, index) => {
    const next = sampledSegment(from, ascending[index + 1], valueOf);
    const value = valueOf(from);
    const includesFrom = compareFractions(lineAt(next, from), value) === 0;
    const before = segments.at(-1);
    // A value on neither side gets a segment of its own.
    if (!includesFrom && before !== undefined && compareFractions(lineAt(before, from), value) !== 0)
      segments.push(constantSegment(from, value));
    segments.push({ ...next, includesFrom });
  });
  return segments;
}

const three: Fraction = { numerator: 3n, denominator: 1n };

function sampledSegment(from: Fraction | null, to: Fraction | undefined, valueOf: (x: Fraction) => Fraction): Segment {
  const start = from ?? minus(to ?? zero, three);
  const end = to ?? plus(start, three);
  const step = divide(minus(end, start), three);
  const [left, right] = [plus(start, step), minus(end, step)];
  return { ...segmentThrough([left, valueOf(left)], [right, valueOf(right)]), from };
}

/** Returns the lesser of a function and a constant at every point. */
export function limitTo(segments: PiecewiseLinear, cap: Fraction): PiecewiseLinear {
  return segments.flatMap((segment, index): Segment[] => {
    const top: Segment = { ...segment, level: cap, slope: zero };
    if (signOf(segment.slope) === 0) return [compareFractions(segment.level, cap) > 0 ? top : segment];
    const crossing = divide(minus(cap, segment.level), segment.slope);
    const end = segments[index + 1]?.from ?? null;
    const isAfterStart = segment.from === null || compareFractions(crossing, segment.from) > 0;
    const isBeforeEnd = end === null || compareFractions(crossing, end) < 0;
    const [below, above] = signOf(segment.slope) > 0 ? [segment, top] : [top, segment];
    if (!isAfterStart) return [above];
    return isBeforeEnd ? [below, { ...above, from: crossing, includesFrom: true }] : [below];
  });
}

/** Returns the segments in doubles, for integrals. Which segment includes a break is lost. */
export const toDoubleSegments = (segments: PiecewiseLinear): readonly DoubleSegment[] =>
  segments.map(({ from, level, slope }, index) => {
    const next = segments[index + 1]?.from;
    return {
      from: from === null ? -Infinity : fractionToNumber(from),
      to: next == null ? Infinity : fractionToNumber(next),
      level: fractionToNumber(level),
      slope: fractionToNumber(slope),
    };
  });
