import { compareFractions, minus, divide, plus, signOf, times, zero, type Fraction } from "../../exact/fraction.js";

/** How often a stretch that is not straight is parted: a cap and a floor bend it twice. */
const deepest = 4;

/**
 * Places of a function at which it bends or jumps, from places between which it may still be bent by a cap or a floor that no place
 * knows of. Of two neighbouring places the first is kept only where there is a jump between them.
 */
export function withBends(places: readonly bigint[], at: (place: bigint) => Fraction): bigint[] {
  const kept = places.filter((place, index) => {
    const next = places[index + 1];
    return index === 0 || next === undefined || next !== place + 1n || isJump(place, at);
  });
  return kept.flatMap((place, index) => {
    const next = kept[index + 1];
    return next === undefined ? [place] : [place, ...bendsBetween(place, next, at, deepest)];
  });
}

const whole = (count: bigint): Fraction => ({ numerator: count, denominator: 1n });
const size = (value: Fraction): Fraction => (signOf(value) < 0 ? minus(zero, value) : value);

/** Whether more happens from a place to the next than the slopes on both sides can explain. */
function isJump(place: bigint, at: (place: bigint) => Fraction): boolean {
  const [before, here, next, after] = [at(place - 1n), at(place), at(place + 1n), at(place + 2n)];
  const slopes = plus(size(minus(here, before)), size(minus(after, next)));
  return compareFractions(size(minus(next, here)), plus(slopes, slopes)) > 0;
}

/** Where the lines of both ends cross, if the function is not one line between them. */
function bendsBetween(from: bigint, to: bigint, at: (place: bigint) => Fraction, depth: number): bigint[] {
  if (to - from < 4n || depth === 0) return [];
  const [start, end] = [at(from), at(to)];
  const rising = minus(at(from + 1n), start);
  const falling = minus(end, at(to - 1n));
  if (
    compareFractions(rising, falling) === 0 &&
    compareFractions(plus(start, times(rising, whole(to - from))), end) === 0
  )
    return [];
  const apart = minus(rising, falling);
  const middle = (from + to) / 2n;
  // start + rising x = end − falling (to − from − x)
  const crossing =
    signOf(apart) === 0
      ? whole(middle - from)
      : divide(minus(end, plus(start, times(falling, whole(to - from)))), apart);
  const inside = from + (2n * crossing.numerator + crossing.denominator) / (2n * crossing.denominator);
  const bend = inside > from + 1n && inside < to - 1n ? inside : middle;
  // The bend itself lies beside a whole millionth: the lines end one before it, and start one after.
  return [...bendsBetween(from, bend - 1n, at, depth - 1), bend, ...bendsBetween(bend + 1n, to, at, depth - 1)];
}
