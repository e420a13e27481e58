import { isObject } from "../../collections/isObject.js";

/**
 * Returns true if two records have the same content, in any order of their fields. Dates and Decimals are compared as JSON
 * writes them. Records that refer to themselves, or go too deep to follow, count as different.
 */
export function isSameContent(left: unknown, right: unknown): boolean {
  try {
    return isSame(left, right);
  } catch {
    return false;
  }
}

function isSame(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (!isObject(left) || !isObject(right)) return false;
  if (hasToJson(left) && hasToJson(right)) return isSame(left.toJSON(), right.toJSON());
  const areComparable = isTransparent(left) && isTransparent(right) && Array.isArray(left) === Array.isArray(right);
  return areComparable && hasSameFields(left, right);
}

function hasSameFields(left: object, right: object): boolean {
  const [leftFields, rightFields] = [new Map(Object.entries(left)), new Map(Object.entries(right))];
  return (
    leftFields.size === rightFields.size &&
    [...leftFields].every(([field, value]) => rightFields.has(field) && isSame(value, rightFields.get(field)))
  );
}

const hasToJson = (value: object): value is { toJSON: () => unknown } =>
  "toJSON" in value && typeof value.toJSON === "function";

/** Returns true for lists and plain objects: their fields are all that they hold. */
function isTransparent(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}
