/**
 * Group keys as property names of a JSON object. The prefix keeps `__proto__` and its like from meaning anything, keeps
 * keys that look like numbers in the order they came, and tells the missing key from any text.
 */
export const keyToName = (key: string | null): string => (key === null ? "-" : `=${key}`);

export const nameToKey = (name: string): string | null => (name === "-" ? null : name.slice(1));
