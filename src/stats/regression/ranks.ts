/** Returns the ranks of numbers in rising order, from 1. Equal numbers share the mean of their ranks. */
export function ranks(values: readonly number[]): number[] {
  const inOrder = values.map((value, index) => ({ value, index })).sort((left, right) => left.value - right.value);
  const places = values.map(() => 0);
  for (let start = 0, end = 0; start < inOrder.length; start = end) {
    while (end < inOrder.length && inOrder[end]?.value === inOrder[start]?.value) end += 1;
    for (const { index } of inOrder.slice(start, end)) places[index] = (start + end + 1) / 2;
  }
  return places;
}
