interface DecimalLike {
  readonly d: readonly number[] | null;
  toExponential(): string;
}

/** Returns the decimal text of a number, a text or a Decimal of any copy of decimal.js; `null` for any other value. */
export function amountText(value: unknown): string | null {
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return value;
  // The exponent form has all digits under any settings of the constructor, and is short even for 1e+1000000000.
  return isDecimalLike(value) ? value.toExponential() : null;
}

function isDecimalLike(value: unknown): value is DecimalLike {
  if (typeof value !== "object" || value === null) return false;
  const { s, e, d, toExponential } = value as Record<string, unknown>;
  const hasParts = typeof s === "number" && typeof e === "number" && (Array.isArray(d) || d === null);
  return hasParts && typeof toExponential === "function";
}
