import type { UncertainPart } from "./uncertainParts.js";

/** Sizes as whole numbers of grid steps, all in the unit of the sizes. */
export interface GridSteps {
  readonly width: bigint;
  readonly steps: readonly number[];
  /** How far a sum of any of the sizes can be off at the most. */
  readonly error: bigint;
  /** How far their sum is off as a rule: the root of the mean square of its error. */
  readonly usualError: number;
}

/**
 * Sizes rounded to the steps of a grid that has room for their sum. Not each size is rounded but each running total, by
 * rising probability: what one part gains the next one loses, and the two are about as likely to come. The sum of all is then
 * off by half a step, its mean too, and a sum of some by the gains or the losses of all at the most.
 */
export function stepsOnGrid(parts: readonly UncertainPart[], mostPoints: number): GridSteps {
  const most = BigInt(mostPoints - 1);
  const width = (parts.reduce((sum, { size }) => sum + size, 0n) + most - 1n) / most;
  const steps = parts.map(() => 0);
  let [total, place, gained, lost] = [0n, 0n, 0n, 0n];
  let [bias, variance] = [0, 0];
  const inOrder = parts.map((part, index) => ({ part, index })).sort(byProbability);
  for (const { index, part } of inOrder) {
    const { size, up, down } = part;
    total += size;
    const next = (2n * total + width) / (2n * width);
    const gain = (next - place) * width - size;
    steps[index] = Number(next - place);
    place = next;
    if (gain > 0n) gained += gain;
    else lost -= gain;
    bias += Number(gain) * up;
    variance += Number(gain) ** 2 * up * down;
  }
  return { width, steps, error: gained > lost ? gained : lost, usualError: Math.sqrt(bias ** 2 + variance) };
}

/** Parts come by rising size, so that those of one probability keep that order. */
const byProbability = (a: { readonly part: UncertainPart }, b: { readonly part: UncertainPart }): number =>
  a.part.up - b.part.up;
