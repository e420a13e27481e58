/** The first whole number from `low` on, and `end` at the latest, of which holds what holds of all after it. */
export function firstWhere(low: number, end: number, holds: (count: number) => boolean): number {
  while (low < end) {
    const middle = Math.floor((low + end) / 2);
    if (holds(middle)) end = middle;
    else low = middle + 1;
  }
  return low;
}
