import { amountText } from "../../../exact/amountText.js";
import { amountProblem } from "../../../exact/amountProblem.js";
import { toDecimal } from "../../../exact/toDecimal.js";

/** Deeper than any plan goes: what lies below is no part of one, and may have no bottom. */
const deepest = 12;

/**
 * A plan of unknown origin as plain JSON: amounts that are Decimals as their texts, fields that are null or undefined left out,
 * except in a condition on facts, where null is a value.
 */
export function plainPlan(value: unknown, depth = 0, keepsNull = false): unknown {
  if (typeof value !== "object" || value === null || depth > deepest) return value;
  if (Array.isArray(value)) return value.map((item) => plainPlan(item, depth + 1, keepsNull));
  const decimal = amountText(value);
  if (decimal !== null) return plainDecimal(decimal);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined && (keepsNull || inner !== null))
      .map(([field, inner]) => [field, plainPlan(inner, depth + 1, field === "where")]),
  );
}

/** Plain digits where they are readable, so that a plan looks as it was written. */
function plainDecimal(text: string): string {
  return amountProblem(text) === null ? toDecimal(text).toString() : text;
}
