/**
 * Splits a whole number of units ≥ 0 by weights ≥ 0, not all 0, into whole parts that add up to the number.
 *
 * Largest remainder (Hamilton): each part is its quota rounded down. The units left go one each to the largest remainders,
 * the earlier part first among equals. A part of weight 0 has remainder 0 and never gets a unit: fewer units are left than
 * there are parts with a remainder.
 */
export function splitUnits(units: bigint, weights: readonly bigint[]): bigint[] {
  const totalWeight = weights.reduce((total, weight) => total + weight, 0n);
  const quotas = weights.map((weight, index) => {
    const share = units * weight;
    return { index, whole: share / totalWeight, remainder: share % totalWeight };
  });
  const unitsLeft = units - quotas.reduce((total, { whole }) => total + whole, 0n);
  const byRemainder = quotas.toSorted((a, b) => (a.remainder > b.remainder ? -1 : a.remainder < b.remainder ? 1 : 0));
  const roundedUp = new Set(byRemainder.slice(0, Number(unitsLeft)).map(({ index }) => index));
  return quotas.map(({ index, whole }) => (roundedUp.has(index) ? whole + 1n : whole));
}
