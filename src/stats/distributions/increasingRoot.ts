/** Value and slope of a function at a point. */
export interface ValueAndSlope {
  readonly value: number;
  readonly slope: number;
}

/**
 * Returns the root of a function that rises from below 0 to above 0 between two points. Newton's method finds the root;
 * halving takes over if a Newton step would leave the bracket.
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

/** Limit of steps: halving alone reaches the last digit of any double in fewer. */
const mostSteps = 200;
