import { compareFractions, minus, negate, type Fraction } from "../../exact/fraction.js";
import { bigPowerOfTen } from "../../exact/powersOfTen.js";
import { fractionOfUnits } from "./roundToUnits.js";

/**
 * Returns the parts of a rounded total in whole units; they add up to the total.
 *
 * The method is the largest remainder: each part is rounded down, then the largest remainders get one more unit each. The earlier
 * of two equal remainders comes first. Parts may be below zero, unlike weights. Each part is within one unit of its exact value. A
 * total below zero is split as −(the split of |total|).
 */
export function roundParts(parts: readonly Fraction[], rounded: bigint, digits: number): bigint[] {
  if (rounded < 0n) return roundParts(parts.map(negate), -rounded, digits).map((units) => -units);
  const scale = bigPowerOfTen(digits);
  const floors = parts.map((part, index) => {
    const units = floorOf(part.numerator * scale, part.denominator);
    return { index, units, remainder: minus(part, fractionOfUnits(units, digits)) };
  });
  const unitsLeft = rounded - floors.reduce((sum, { units }) => sum + units, 0n);
  const byRemainder = floors.toSorted(
    (left, right) => compareFractions(right.remainder, left.remainder) || left.index - right.index,
  );
  const raised = new Set(byRemainder.slice(0, Number(unitsLeft)).map(({ index }) => index));
  return floors.map(({ index, units }) => (raised.has(index) ? units + 1n : units));
}

function floorOf(numerator: bigint, denominator: bigint): bigint {
  const truncated = numerator / denominator;
  return numerator < 0n && truncated * denominator !== numerator ? truncated - 1n : truncated;
}
