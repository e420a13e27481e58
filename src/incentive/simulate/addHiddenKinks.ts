import { compareFractions, divide, minus, negate, plus, signOf, times, type Fraction } from "../../exact/fraction.js";
import { wholeFraction } from "./payFormula.js";

/** Greatest number of times that a stretch is split: a cap and a floor bend it twice. */
const maxDepth = 4;

/**
 * Returns points of a function with the kinks between them added. A cap or a floor over several lines bends the function at points
 * that no line knows. Of two neighbouring points the first is kept only if the function jumps between them.
 */
export function addHiddenKinks(points: readonly bigint[], valueOf: (point: bigint) => Fraction): bigint[] {
  const kept = points.filter((point, index) => {
    const next = points[index + 1];
    return index === 0 || next === undefined || next !== point + 1n || isJump(point, valueOf);
  });
  return kept.flatMap((point, index) => {
    const next = kept[index + 1];
    return next === undefined ? [point] : [point, ...kinksBetween(point, next, valueOf, maxDepth)];
  });
}

const absolute = (value: Fraction): Fraction => (signOf(value) < 0 ? negate(value) : value);

/** Returns true if the step to the next point is more than twice the sum of the steps before and after it. */
function isJump(point: bigint, valueOf: (point: bigint) => Fraction): boolean {
  const [before, here, next, after] = [valueOf(point - 1n), valueOf(point), valueOf(point + 1n), valueOf(point + 2n)];
  const slopes = plus(absolute(minus(here, before)), absolute(minus(after, next)));
  return compareFractions(absolute(minus(next, here)), plus(slopes, slopes)) > 0;
}

/** Returns the kinks between two points: the crossing of the lines at both ends, unless the function is one line between them. */
function kinksBetween(from: bigint, to: bigint, valueOf: (point: bigint) => Fraction, depth: number): bigint[] {
  if (to - from < 4n || depth === 0) return [];
  const [start, end] = [valueOf(from), valueOf(to)];
  const slopeAtStart = minus(valueOf(from + 1n), start);
  const slopeAtEnd = minus(end, valueOf(to - 1n));
  const length = wholeFraction(to - from);
  const isOneLine =
    compareFractions(slopeAtStart, slopeAtEnd) === 0 &&
    compareFractions(plus(start, times(slopeAtStart, length)), end) === 0;
  if (isOneLine) return [];
  const slopeChange = minus(slopeAtStart, slopeAtEnd);
  const middle = (from + to) / 2n;
  // start + slopeAtStart x = end − slopeAtEnd (to − from − x)
  const crossing =
    signOf(slopeChange) === 0
      ? wholeFraction(middle - from)
      : divide(minus(end, plus(start, times(slopeAtEnd, length))), slopeChange);
  const nearest = from + (2n * crossing.numerator + crossing.denominator) / (2n * crossing.denominator);
  const kink = nearest > from + 1n && nearest < to - 1n ? nearest : middle;
  // The exact kink lies beside a whole millionth: one line ends a millionth before it, the other starts a millionth after it.
  return [
    ...kinksBetween(from, kink - 1n, valueOf, depth - 1),
    kink,
    ...kinksBetween(kink + 1n, to, valueOf, depth - 1),
  ];
}
