/**
 * Group keys as property names of a JSON object. The prefix keeps `__proto__` and its like from meaning anything, keeps
 * keys that look like numbers in the order they came, and tells the missing key from any text.
 */
export const nameOfKey = (key: string | null): string => (key === null ? "-" : `=${key}`);

export const keyOfName = (name: string): string | null => (name === "-" ? null : name.slice(1));

/** Text by code unit, the missing key last: the same order on every machine. */
export const byKey = (left: string | null, right: string | null): number => {
  if (left === right) return 0;
  if (left === null) return 1;
  if (right === null) return -1;
  return left < right ? -1 : 1;
};
