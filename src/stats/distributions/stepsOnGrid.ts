import type { UncertainPart } from "./uncertainParts.js";

/** Sizes as whole numbers of grid steps, all in the unit of the sizes. */
export interface GridSteps {
  readonly width: bigint;
  readonly steps: readonly number[];
  /** Largest error of a sum of any of the sizes. */
  readonly error: bigint;
  /** Usual error of the sum: the root of its mean square. */
  readonly usualError: number;
}

/**
 * Returns sizes rounded to the steps of a grid that has room for their sum. Running totals are rounded, not single
 * sizes, in the order of rising probability. So the next part loses what a part gains, and both are about as likely to
 * come. The sum of all parts is then off by half a step at most, and so is its mean. A sum of some parts is off by at
 * most the gains of all parts or the losses of all parts.
 */
export function stepsOnGrid(parts: readonly UncertainPart[], mostPoints: number): GridSteps {
  const most = BigInt(mostPoints - 1);
  const width = (parts.reduce((sum, { size }) => sum + size, 0n) + most - 1n) / most;
  const steps = parts.map(() => 0);
  let [total, previous, gained, lost] = [0n, 0n, 0n, 0n];
  let [bias, variance] = [0, 0];
  const inOrder = parts.map((part, index) => ({ part, index })).sort(byProbability);
  for (const { index, part } of inOrder) {
    const { size, up, down } = part;
    total += size;
    const next = (2n * total + width) / (2n * width);
    const gain = (next - previous) * width - size;
    steps[index] = Number(next - previous);
    previous = next;
    if (gain > 0n) gained += gain;
    else lost -= gain;
    bias += Number(gain) * up;
    variance += Number(gain) ** 2 * up * down;
  }
  return { width, steps, error: gained > lost ? gained : lost, usualError: Math.sqrt(bias ** 2 + variance) };
}

/** Compares parts by probability. Parts of one probability keep their order by size. */
const byProbability = (a: { readonly part: UncertainPart }, b: { readonly part: UncertainPart }): number =>
  a.part.up - b.part.up;
