/** Returns the first whole number from `low` to `end` that meets a condition, if all later numbers meet the condition too. */
export function firstWhere(low: number, end: number, holds: (count: number) => boolean): number {
  while (low < end) {
    const middle = Math.floor((low + end) / 2);
    if (holds(middle)) end = middle;
    else low = middle + 1;
  }
  return low;
}
