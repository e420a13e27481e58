import fc from "fast-check";

/** A probability as one writes it, to two decimals, 0 and 1 among them. */
export const hundredths = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

/** All 2ⁿ outcomes of trials: what comes of each, and how likely it is, equal sums together and in order. */
export function enumerated(trials: readonly { readonly amount: number; readonly probability: number }[]): {
  values: number[];
  probabilities: number[];
} {
  const found = new Map<string, number>();
  for (let outcome = 0; outcome < 2 ** trials.length; outcome += 1) {
    const comes = trials.map((_, index) => Math.floor(outcome / 2 ** index) % 2 === 1);
    const chance = trials.reduce((product, { probability: p }, i) => product * (comes[i] === true ? p : 1 - p), 1);
    const total = trials.reduce((sum, { amount }, i) => (comes[i] === true ? sum + amount : sum), 0);
    if (chance > 0) found.set(total.toFixed(3), (found.get(total.toFixed(3)) ?? 0) + chance);
  }
  const rows = [...found].map(([total, chance]) => [Number(total), chance] as const).sort(([a], [b]) => a - b);
  return { values: rows.map(([value]) => value + 0), probabilities: rows.map(([, chance]) => chance) };
}
