import { middle } from "./twin.js";

const inOrder = (numbers: readonly number[]): number[] => numbers.toSorted((low, high) => low - high);

export const medianOf = (numbers: readonly number[]): number | null =>
  middle(inOrder(numbers), (low, high) => (low + high) / 2);

/** What nine tenths are no larger than, on the line between the two order statistics around it. */
export function ninetiethOf(numbers: readonly number[]): number | null {
  const sorted = inOrder(numbers);
  const place = (sorted.length - 1) * 0.9;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below === undefined || above === undefined ? null : below + (place - Math.floor(place)) * (above - below);
}
