import { plainEvidence } from "./evidence.js";
import { finiteNumber } from "./finiteNumber.js";
import type { Metric } from "./metric.js";
import type { Reading } from "./plan.js";

/** The extreme seen so far, and how many items carried a number or none. */
export interface ExtremeState {
  best: number | null;
  n: number;
  missing: number;
}

/**
 * The smallest number that items carry. Items without one are counted as missing. Of nothing: null.
 *
 * @example evaluate(least(unitsOf), [{ units: 3 }, { units: -1 }, {}]) // => -1
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export const least = <Item>(of: Reading<Item, number>): Metric<Item, ExtremeState, number | null> => ({
  ...extreme(of, (candidate, best) => candidate < best),
  plan: { kind: "least", of },
});

/**
 * The largest number that items carry. Items without one are counted as missing. Of nothing: null.
 *
 * @example evaluate(greatest(unitsOf), [{ units: 3 }, { units: -1 }, {}]) // => 3
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export const greatest = <Item>(of: Reading<Item, number>): Metric<Item, ExtremeState, number | null> => ({
  ...extreme(of, (candidate, best) => candidate > best),
  plan: { kind: "greatest", of },
});

/* @__NO_SIDE_EFFECTS__ */
const extreme = <Item>(
  of: Reading<Item, number>,
  beats: (candidate: number, best: number) => boolean,
): Metric<Item, ExtremeState, number | null> => ({
  init: () => ({ best: null, n: 0, missing: 0 }),
  add: (state, item) => {
    const read = of(item);
    if (read == null) {
      state.missing += 1;
      return state;
    }
    const value = finiteNumber(read, of);
    if (state.best === null || beats(value, state.best)) state.best = value;
    state.n += 1;
    return state;
  },
  merge: (left, right) => {
    if (right.best !== null && (left.best === null || beats(right.best, left.best))) left.best = right.best;
    left.n += right.n;
    left.missing += right.missing;
    return left;
  },
  result: (state) => state.best,
  evidence: (state) => plainEvidence(state.n, state.missing),
});
