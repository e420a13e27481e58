import { SalesKpiError } from "../errors.js";
import { plainEvidence } from "./evidence.js";
import type { Metric } from "./metric.js";
import { fieldOf, type Reading } from "./plan.js";

/** The values seen, in the order they came, and how many items carried none. */
export interface SampleState<Value> {
  readonly values: Value[];
  missing: number;
}

/**
 * The value below which a share of the items lies, by linear interpolation between order statistics. Items without a
 * value are counted as missing. Of nothing: null.
 *
 *     x₍₁₎ ≤ … ≤ x₍ₙ₎,  h = (n − 1)·share + 1,  x₍⌊h⌋₎ + (h − ⌊h⌋)·(x₍⌊h⌋₊₁₎ − x₍⌊h⌋₎)
 *
 * Source: definition 7 of R. J. Hyndman and Y. Fan, Sample quantiles in statistical packages, The American
 * Statistician 50 (1996).
 *
 * @param share - from 0 to 1
 * @example evaluate(quantile(0.9, unitsOf), [{ units: 10 }, { units: 20 }, { units: 30 }]) // => 28
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function quantile<Item>(
  share: number,
  of: Reading<Item, number>,
): Metric<Item, SampleState<number>, number | null> {
  checkShare(share);
  return {
    ...sample(of, requireFinite),
    result: ({ values }) => {
      const { below, above, fraction } = ranks(values.length, share);
      const sorted = Float64Array.from(values).sort();
      const low = sorted[below];
      const high = sorted[above];
      return low === undefined || high === undefined ? null : low + fraction * (high - low);
    },
    plan: { kind: "quantile", of, share },
  };
}

/**
 * The middle value: {@link quantile} at one half.
 *
 * @example evaluate(median(unitsOf), [{ units: 10 }, { units: 20 }, { units: 90 }]) // => 20
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export const median = <Item>(of: Reading<Item, number>): Metric<Item, SampleState<number>, number | null> =>
  quantile(0.5, of);

/** A metric that keeps every value, whatever it then answers from them. */
/* @__NO_SIDE_EFFECTS__ */
export const sample = <Item, Read, Value>(
  of: Reading<Item, Read>,
  keep: (value: Read, of: Reading<Item, Read>) => Value,
): Omit<Metric<Item, SampleState<Value>, unknown>, "result" | "plan"> => ({
  init: () => ({ values: [], missing: 0 }),
  add: (state, item) => {
    const value = of(item);
    if (value == null) state.missing += 1;
    else state.values.push(keep(value, of));
    return state;
  },
  merge: (left, right) => {
    for (const value of right.values) left.values.push(value);
    left.missing += right.missing;
    return left;
  },
  evidence: (state) => plainEvidence(state.values.length, state.missing),
});

/** Positions, from 0, of the two order statistics around a share, and how far between them it lies. */
export function ranks(n: number, share: number): { below: number; above: number; fraction: number } {
  const position = (n - 1) * share;
  const below = Math.floor(position);
  return { below, above: Math.min(below + 1, n - 1), fraction: position - below };
}

export function checkShare(share: number): void {
  if (!(share >= 0 && share <= 1))
    throw new SalesKpiError("impossible-request", `a quantile's share is from 0 to 1, not ${share}`);
}

function requireFinite<Item>(value: number, of: Reading<Item, number>): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new SalesKpiError("unreadable-number", `${String(value)} is not a finite number`, {
    field: fieldOf(of),
    value,
  });
}
