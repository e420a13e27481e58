/** `"plain"` for a value that JSON carries unchanged, otherwise what in it is not plain. */
export function plainness(value: unknown, path = "state"): string {
  switch (typeof value) {
    case "string":
    case "boolean":
      return "plain";
    case "number":
      return Number.isFinite(value) && !Object.is(value, -0)
        ? "plain"
        : `${path} is ${Object.is(value, -0) ? "-0" : value}`;
    case "object":
      return value === null ? "plain" : plainnessOfObject(value, path);
    default:
      return `${path} is a ${typeof value}`;
  }
}

function plainnessOfObject(value: object, path: string): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype) return `${path} is no plain object`;
  const entries = Object.entries(value).map(([name, part]) => plainness(part, `${path}.${name}`));
  return entries.find((found) => found !== "plain") ?? "plain";
}

/** The value with all its parts frozen, so that whoever writes to it fails. Dates and classes are left alone. */
export function deepFrozen<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === Array.prototype) {
    Object.values(value).forEach(deepFrozen);
    Object.freeze(value);
  }
  return value;
}
