/**
 * Returns the number at a rank, from 0, in order of size; undefined beyond the last. Rearranges `values` and sorts only as
 * many of them as needed.
 *
 * Source: C. A. R. Hoare, Algorithm 65: Find, Communications of the ACM 4 (1961). After too many
 * unequal partitions the rest is sorted.
 */
export function quickselect(values: Float64Array, rank: number): number | undefined {
  let first = 0;
  let last = values.length - 1;
  for (let rounds = 2 * Math.log2(values.length + 1); first < last; rounds -= 1) {
    if (rounds < 0) {
      values.subarray(first, last + 1).sort();
      break;
    }
    const [low, high] = partition(values, first, last);
    if (rank <= high) last = high;
    else if (rank >= low) first = low;
    else break;
  }
  return values[rank];
}

/** Partitions a run by its middle value: none up to `high` is greater, none from `low` on is less, all between are equal. */
function partition(values: Float64Array, first: number, last: number): readonly [low: number, high: number] {
  const at = (index: number): number => values[index] ?? NaN;
  const pivot = at((first + last) >>> 1);
  let low = first;
  let high = last;
  while (low <= high) {
    while (at(low) < pivot) low += 1;
    while (at(high) > pivot) high -= 1;
    if (low > high) break;
    const value = at(low);
    values[low] = at(high);
    values[high] = value;
    low += 1;
    high -= 1;
  }
  return [low, high];
}
