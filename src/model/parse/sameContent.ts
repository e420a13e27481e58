/**
 * Whether two records say the same, in any order of their fields. Dates and Decimals are compared as JSON writes them.
 * Records that refer to themselves, or go too deep to follow, count as different.
 */
export function sameContent(left: unknown, right: unknown): boolean {
  try {
    return isSame(left, right);
  } catch {
    return false;
  }
}

function isSame(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (!isObject(left) || !isObject(right)) return false;
  if (hasWriting(left) && hasWriting(right)) return isSame(left.toJSON(), right.toJSON());
  return (
    isOpenToView(left) && isOpenToView(right) && Array.isArray(left) === Array.isArray(right) && haveSame(left, right)
  );
}

function haveSame(left: object, right: object): boolean {
  const [mine, theirs] = [new Map(Object.entries(left)), new Map(Object.entries(right))];
  return (
    mine.size === theirs.size &&
    [...mine].every(([field, value]) => theirs.has(field) && isSame(value, theirs.get(field)))
  );
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const hasWriting = (value: object): value is { toJSON: () => unknown } =>
  "toJSON" in value && typeof value.toJSON === "function";

/** Only lists and plain objects show all that they hold. */
function isOpenToView(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}
