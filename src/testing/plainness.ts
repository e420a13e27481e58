/** Returns `"plain"` for a value that JSON carries unchanged, otherwise the path of the part that is not plain. */
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
      return `${path} is of type ${typeof value}`;
  }
}

function plainnessOfObject(value: object, path: string): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype) return `${path} is no plain object`;
  const verdicts = Object.entries(value).map(([name, part]) => plainness(part, `${path}.${name}`));
  return verdicts.find((verdict) => verdict !== "plain") ?? "plain";
}
