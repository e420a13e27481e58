/**
 * Index of composite keys: each pair of numbers has an id, from 1 in order of arrival. A loop reads
 * `ids[left * stride + right]` itself, and calls `idOf` if the entry is 0 or absent.
 */
export interface CompositeKeyIndex {
  /** Left and right number of each id. */
  readonly lefts: readonly number[];
  readonly rights: readonly number[];
  ids: Int32Array;
  /** Number of right numbers that a row of the table has room for. */
  stride: number;
  /** Enlarges the table to hold numbers below these, unless it would be too large. May replace `ids`. */
  readonly reserve: (lefts: number, rights: number) => void;
  /** Returns the id of a pair. A new pair gets the next id. May replace `ids`. */
  readonly idOf: (left: number, right: number) => number;
}

/** Largest table. A larger one would be mostly empty, so a map holds the pairs beyond it. */
const maxEntries = 4_194_304;

/** Bound of right numbers: the map's key of a pair is left × bound + right. */
const rightBound = 67_108_864;

/**
 * Returns an empty index. With `canonicalRight` several pairs share one id: the function returns the right number under
 * which the left number is indexed.
 */
export function compositeKeyIndex(
  canonicalRight: (left: number, right: number) => number = (_, right) => right,
): CompositeKeyIndex {
  const lefts = [0];
  const rights = [0];
  const beyond = new Map<number, number>();
  const isInTable = (left: number, right: number): boolean =>
    right < index.stride && left * index.stride + right < index.ids.length;
  const index: CompositeKeyIndex = {
    lefts,
    rights,
    ids: new Int32Array(64),
    stride: 4,
    reserve: (left, right) => {
      if (left > 0 && right > 0 && !isInTable(left - 1, right - 1)) enlarge(index, left - 1, right - 1);
    },
    idOf: (left, right) => {
      if (!isInTable(left, right)) enlarge(index, left, right);
      const key = left * rightBound + right;
      const known = isInTable(left, right) ? index.ids[left * index.stride + right]! : (beyond.get(key) ?? 0);
      if (known !== 0) return known;
      const canonical = canonicalRight(left, right);
      const id = canonical === right ? lefts.push(left) - 1 : index.idOf(left, canonical);
      if (canonical === right) rights.push(right);
      if (isInTable(left, right)) index.ids[left * index.stride + right] = id;
      else beyond.set(key, id);
      return id;
    },
  };
  return index;
}

/** Enlarges the table to hold a pair, unless it would be too large. Each left number has a row of the table. */
function enlarge(index: CompositeKeyIndex, left: number, right: number): void {
  const { ids, stride } = index;
  const newStride = right < stride ? stride : powerOfTwoAbove(right);
  const rows = Math.max(ids.length / stride, powerOfTwoAbove(left));
  if (newStride * rows > maxEntries) return;
  const enlarged = new Int32Array(newStride * rows);
  for (let row = 0; row * stride < ids.length; row += 1)
    enlarged.set(ids.subarray(row * stride, (row + 1) * stride), row * newStride);
  index.ids = enlarged;
  index.stride = newStride;
}

const powerOfTwoAbove = (number: number): number => 2 ** Math.ceil(Math.log2(number + 1));
