/** Pairs of numbers, numbered from 1 in the order they are first met. */
export interface Pairs {
  /** Both sides of each pair, by its number. */
  readonly lefts: readonly number[];
  readonly rights: readonly number[];
  /** Numbers the pairs that two columns make, row by row. Where the left one is 0 there is no pair, and its number is 0. */
  readonly number: (lefts: Int32Array, rights: Int32Array, size: number, into: Int32Array) => void;
}

/** Beyond this many places a table of all pairs is mostly empty, and a map takes over. */
const mostPlaces = 1 << 22;

/** More than any right side: a pair is told by left × widest + right. */
const widest = 2 ** 26;

/**
 * Nothing numbered yet. `sameAs` may say which pair another one counts as: it answers the right side that its left is to be
 * numbered with.
 */
export function emptyPairs(sameAs: (left: number, right: number) => number = (_, right) => right): Pairs {
  const lefts = [0];
  const rights = [0];
  // Rows of the table are left sides. A pair beyond its edge, or whose place still holds 0, is looked up the slow way.
  let width = 8;
  let table = new Int32Array(width * 64);
  const beyond = new Map<number, number>();

  function widen(left: number, right: number): void {
    const widened = right < width ? width : 2 ** Math.ceil(Math.log2(right + 1));
    const rows = Math.max(table.length / width, 2 ** Math.ceil(Math.log2(left + 1)));
    if (widened * rows > mostPlaces || widened * rows === table.length) return;
    const grown = new Int32Array(widened * rows);
    for (let row = 0; row * width < table.length; row += 1)
      grown.set(table.subarray(row * width, (row + 1) * width), row * widened);
    table = grown;
    width = widened;
  }

  const isInTable = (left: number, right: number): boolean => right < width && left * width + right < table.length;

  function numbered(left: number, right: number): number {
    if (!isInTable(left, right)) widen(left, right);
    const name = left * widest + right;
    const known = isInTable(left, right) ? table[left * width + right]! : (beyond.get(name) ?? 0);
    if (known !== 0) return known;
    const same = sameAs(left, right);
    const number = same === right ? lefts.push(left) - 1 : numbered(left, same);
    if (same === right) rights.push(right);
    if (isInTable(left, right)) table[left * width + right] = number;
    else beyond.set(name, number);
    return number;
  }

  return {
    lefts,
    rights,
    number: (left, right, size, into) => {
      // What a closure may change is read anew at every row; these change only where a pair is new.
      let places = table;
      let across = width;
      for (let index = 0; index < size; index += 1) {
        const row = left[index]!;
        const column = right[index]!;
        const at = row * across + column;
        let number = column < across && at < places.length ? places[at]! : 0;
        if (number === 0 && row !== 0) {
          number = numbered(row, column);
          places = table;
          across = width;
        }
        into[index] = number;
      }
    },
  };
}
