/** A function at a point: its value and its slope there. */
export interface ValueAndSlope {
  readonly value: number;
  readonly slope: number;
}

/**
 * Where a function that rises from below 0 to above 0 between two points is 0: Newton's method, and halving where a step
 * of it would leave what is known to hold the root.
 */
export function increasingRoot(
  [low, high]: readonly [number, number],
  start: number,
  at: (x: number) => ValueAndSlope,
): number {
  let x = start > low && start < high ? start : (low + high) / 2;
  for (let step = 0; step < mostSteps; step += 1) {
    const { value, slope } = at(x);
    if (value === 0) return x;
    if (value < 0) low = x;
    else high = x;
    const newton = x - value / slope;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - x) <= 2e-16 * Math.abs(x)) return next;
    x = next;
  }
  return x;
}

/** Halving alone gets from the least double to the greatest, and to the last digit, in fewer. */
const mostSteps = 200;
