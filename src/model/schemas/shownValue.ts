const longest = 60;

/** A value of any kind as a message shows it: texts in quotes and cut short, objects by what they are. Never throws. */
export function shownValue(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > longest ? `${value.slice(0, longest)}…` : value);
  if (typeof value === "object" && value !== null) return shownObject(value);
  if (typeof value === "bigint" || typeof value === "symbol" || typeof value === "function") return `a ${typeof value}`;
  return String(value);
}

function shownObject(value: object): string {
  try {
    if (Array.isArray(value)) return "a list";
    return value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : "an object";
  } catch {
    // A proxy that refuses to be looked at.
    return "an object";
  }
}
