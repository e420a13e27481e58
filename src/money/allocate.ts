import { checkOptions, type AnyOptionKinds } from "../checkOptions.js";
import { refuse, refuseAt } from "../errors.js";
import type { Amount } from "../exact/amount.js";
import { currencyDigits } from "./currencyDigits.js";
import { Decimal } from "../exact/decimal.js";
import { plainText } from "../exact/plainText.js";
import { bigPowerOfTen } from "../exact/powersOfTen.js";
import { requireDigits } from "./requireDigits.js";
import { readScaled } from "../exact/scaled.js";
import { splitUnits } from "./splitUnits.js";

/** Smallest unit to hand out: a number of decimals, or a currency's minor unit. */
export type AllocationUnit = { readonly digits: number } | { readonly currency: string };

/** Digits and currencies have checks of their own. */
const unitKinds: AnyOptionKinds = { digits: "any?", currency: "any?" };

/**
 * Splits a total by weights into parts that add up to the total exactly.
 *
 * Largest remainder (Hamilton, 1792): each part gets its share rounded down to the unit. The units left go one each to
 * the largest remainders, the earlier part first among equals. A negative total is −(the split of |total|). Weights
 * are exact decimals of any scale; only their proportions count, and a part of weight 0 gets 0.
 *
 * @throws SalesKpiError `impossible-request` if there are no weights, all are 0, one is negative, the total has more
 * decimals than the unit, or the currency has no minor unit; `unknown-name` for an unknown currency;
 * `unreadable-amount`.
 * @example allocate("1.00", [1, 1, 1], { digits: 2 }).join(" ") // => "0.34 0.33 0.33"
 * @example allocate(-5, [10, 1, 1, 1, 1], { currency: "JPY" }).join(" ") // => "-4 -1 0 0 0"
 */
export function allocate(total: Amount, weights: readonly Amount[], unit: AllocationUnit): Decimal[] {
  checkOptions("allocate: unit", unit, unitKinds);
  const digits = "digits" in unit ? unit.digits : currencyDigits(unit.currency);
  const units = unitsAt(total, digits);
  const parts = splitUnits(units < 0n ? -units : units, wholeWeights(weights));
  return parts.map((part) => new Decimal(plainText({ units: units < 0n ? -part : part, scale: digits })));
}

function unitsAt(total: Amount, digits: number): bigint {
  requireDigits(digits);
  const { units, scale } = readScaled(total, { field: "total" });
  if (scale > digits) refuse("total", total, `a total rounded to the ${digits} decimals of the parts`);
  return units * bigPowerOfTen(digits - scale);
}

const isList = (weights: unknown): boolean => Array.isArray(weights);

/** Returns the weights as integers in the same proportions. */
function wholeWeights(weights: readonly Amount[]): bigint[] {
  if (!isList(weights)) refuse("weights", weights, "a list of amounts");
  const scaled = weights.map((value, index) => {
    const place = { record: "weights", index, value };
    const weight = readScaled(value, place);
    if (weight.units < 0n) refuseAt(place, "a weight from 0 on");
    return weight;
  });
  if (scaled.every(({ units }) => units === 0n)) refuse("weights", weights, "at least one weight above 0");
  const widest = scaled.reduce((scale, weight) => Math.max(scale, weight.scale), 0);
  return scaled.map(({ units, scale }) => units * bigPowerOfTen(widest - scale));
}
