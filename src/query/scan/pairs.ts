/**
 * Pairs of numbers, numbered from 1 in the order they are first met. A loop looks a pair up in `places` itself, at
 * left × across + right, and asks `numberOf` where it finds 0 there or nothing.
 */
export interface Pairs {
  readonly lefts: readonly number[];
  readonly rights: readonly number[];
  places: Int32Array;
  /** How many right sides the table has room for. */
  across: number;
  /** Gives the table room for sides below these, if that is not too much; it may be another one afterwards. */
  readonly makeRoom: (lefts: number, rights: number) => void;
  /** The number of a pair, new or not. The table may be another one afterwards. */
  readonly numberOf: (left: number, right: number) => number;
}

/** Beyond this many places a table of all pairs is mostly empty, and a map takes over. */
const mostPlaces = 4_194_304;

/** More than any right side: beyond the table a pair is told by left × widest + right. */
const widest = 67_108_864;

/**
 * Nothing numbered yet. `sameAs` may say which pair another one counts as: it answers the right side that its left is to be
 * numbered with.
 */
export function emptyPairs(sameAs: (left: number, right: number) => number = (_, right) => right): Pairs {
  const lefts = [0];
  const rights = [0];
  const beyond = new Map<number, number>();
  const isInTable = (left: number, right: number): boolean =>
    right < pairs.across && left * pairs.across + right < pairs.places.length;
  const pairs: Pairs = {
    lefts,
    rights,
    places: new Int32Array(64),
    across: 4,
    makeRoom: (left, right) => {
      if (left > 0 && right > 0 && !isInTable(left - 1, right - 1)) widen(pairs, left - 1, right - 1);
    },
    numberOf: (left, right) => {
      if (!isInTable(left, right)) widen(pairs, left, right);
      const name = left * widest + right;
      const known = isInTable(left, right) ? pairs.places[left * pairs.across + right]! : (beyond.get(name) ?? 0);
      if (known !== 0) return known;
      const same = sameAs(left, right);
      const number = same === right ? lefts.push(left) - 1 : pairs.numberOf(left, same);
      if (same === right) rights.push(right);
      if (isInTable(left, right)) pairs.places[left * pairs.across + right] = number;
      else beyond.set(name, number);
      return number;
    },
  };
  return pairs;
}

/** Gives the table room for a pair, unless that would be too much of it. Rows of the table are left sides. */
function widen(pairs: Pairs, left: number, right: number): void {
  const { places, across } = pairs;
  const widened = right < across ? across : powerOfTwoAbove(right);
  const rows = Math.max(places.length / across, powerOfTwoAbove(left));
  if (widened * rows > mostPlaces) return;
  const grown = new Int32Array(widened * rows);
  for (let row = 0; row * across < places.length; row += 1)
    grown.set(places.subarray(row * across, (row + 1) * across), row * widened);
  pairs.places = grown;
  pairs.across = widened;
}

const powerOfTwoAbove = (number: number): number => 2 ** Math.ceil(Math.log2(number + 1));
