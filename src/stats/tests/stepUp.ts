/**
 * Returns p-values adjusted from the greatest down: each is multiplied by the number of tests and a factor, divided by its rank,
 * and is no greater than the next. The result keeps the given order.
 */
export function stepUp(pValues: readonly number[], factor: number): number[] {
  const adjusted = pValues.map(() => 1);
  let least = 1;
  pValues
    .map((value, index) => ({ value, index }))
    .sort((left, right) => right.value - left.value)
    .forEach(({ value, index }, greaterCount) => {
      least = Math.min(least, ((factor * pValues.length) / (pValues.length - greaterCount)) * value);
      adjusted[index] = least;
    });
  return adjusted;
}
