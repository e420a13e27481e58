import { bigPowerOfTen } from "../../exact/powersOfTen.js";
import { compareFractions, minus, negate, type Fraction } from "../../exact/fraction.js";
import { unitsAsFraction } from "./roundedUnits.js";

/**
 * Parts of a total in whole units, adding up to the total, which was rounded from their exact sum.
 *
 * Largest remainder: each part is rounded down, and the units left go one each to the largest remainders, the earlier part
 * first among equals. Parts may be below zero, so that they cannot be weights; none is a whole unit away from its exact value. A
 * total below zero is split as −(the split of |total|).
 */
export function roundedParts(parts: readonly Fraction[], rounded: bigint, digits: number): bigint[] {
  if (rounded < 0n) return roundedParts(parts.map(negate), -rounded, digits).map((units) => -units);
  const scale = bigPowerOfTen(digits);
  const floors = parts.map((part, index) => {
    const units = floorOf(part.numerator * scale, part.denominator);
    return { index, units, rest: minus(part, unitsAsFraction(units, digits)) };
  });
  const left = rounded - floors.reduce((sum, { units }) => sum + units, 0n);
  const byRest = floors.toSorted((a, b) => compareFractions(b.rest, a.rest) || a.index - b.index);
  const raised = new Set(byRest.slice(0, Number(left)).map(({ index }) => index));
  return floors.map(({ index, units }) => (raised.has(index) ? units + 1n : units));
}

function floorOf(numerator: bigint, denominator: bigint): bigint {
  const truncated = numerator / denominator;
  return numerator < 0n && truncated * denominator !== numerator ? truncated - 1n : truncated;
}
