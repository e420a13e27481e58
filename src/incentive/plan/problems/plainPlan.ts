import { isObject } from "../../../collections/isObject.js";
import { amountText } from "../../../exact/amountText.js";
import { amountProblem } from "../../../exact/amountProblem.js";
import { toDecimal } from "../../../exact/toDecimal.js";

/** Most levels that are copied: no plan is deeper, and a value that refers to itself has no end. */
const mostLevels = 12;

/**
 * Returns a plan of unknown origin as plain JSON: Decimals as their texts, without fields that are null or undefined. A
 * condition on facts keeps null, which is a value there.
 */
export function plainPlan(value: unknown, level = 0, keepsNull = false): unknown {
  if (!isObject(value) || level > mostLevels) return value;
  if (Array.isArray(value)) return value.map((item) => plainPlan(item, level + 1, keepsNull));
  const decimal = amountText(value);
  if (decimal !== null) return amountProblem(decimal) === null ? toDecimal(decimal).toFixed() : decimal;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined && (keepsNull || inner !== null))
      .map(([field, inner]) => [field, plainPlan(inner, level + 1, field === "where")]),
  );
}
