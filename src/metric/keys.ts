/**
 * Returns a group key as a property name of a JSON object. The prefix takes the special meaning from `__proto__`, keeps keys
 * that look like numbers in order of arrival, and tells the missing key from any text.
 */
export const keyToName = (key: string | null): string => (key === null ? "-" : `=${key}`);

/** Returns the group key of a property name. */
export const nameToKey = (name: string): string | null => (name === "-" ? null : name.slice(1));
