import { plainEvidence } from "./evidence.js";
import { finiteNumber } from "./finiteNumber.js";
import type { Metric } from "./metric.js";
import type { Accessor } from "./accessor.js";

/** Extreme number so far, and the number of items with a number and without. */
export interface ExtremeState {
  best: number | null;
  n: number;
  missing: number;
}

/**
 * Returns the metric of the smallest number that items carry. Items without a number count as missing. Of nothing: null.
 *
 * @example evaluate(min(unitsOf), [{ units: 3 }, { units: -1 }, {}]) // => -1
 */
export const min = <Item>(of: Accessor<Item, number>): Metric<Item, ExtremeState, number | null> =>
  extreme("min", of, (candidate, best) => candidate < best);

/**
 * Returns the metric of the largest number that items carry. Items without a number count as missing. Of nothing: null.
 *
 * @example evaluate(max(unitsOf), [{ units: 3 }, { units: -1 }, {}]) // => 3
 */
export const max = <Item>(of: Accessor<Item, number>): Metric<Item, ExtremeState, number | null> =>
  extreme("max", of, (candidate, best) => candidate > best);

function extreme<Item>(
  kind: "min" | "max",
  of: Accessor<Item, number>,
  isBetter: (candidate: number, best: number) => boolean,
): Metric<Item, ExtremeState, number | null> {
  const metric: Metric<Item, ExtremeState, number | null> = {
    init: () => ({ best: null, n: 0, missing: 0 }),
    add: (state, item) => {
      const number = of(item);
      if (number == null) {
        state.missing += 1;
        return state;
      }
      const value = finiteNumber(number, of);
      if (state.best === null || isBetter(value, state.best)) state.best = value;
      state.n += 1;
      return state;
    },
    merge: (left, right) => {
      if (right.best !== null && (left.best === null || isBetter(right.best, left.best))) left.best = right.best;
      left.n += right.n;
      left.missing += right.missing;
      return left;
    },
    result: (state) => state.best,
    evidence: (state) => plainEvidence(state.n, state.missing),
  };
  return { ...metric, plan: { kind, of, metric } };
}
