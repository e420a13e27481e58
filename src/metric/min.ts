import { plainEvidence } from "./evidence.js";
import { finiteNumber } from "./finiteNumber.js";
import type { Metric } from "./metric.js";
import type { Accessor } from "./accessor.js";

/** The extreme seen so far, and how many items carried a number or none. */
export interface ExtremeState {
  best: number | null;
  n: number;
  missing: number;
}

/**
 * The smallest number that items carry. Items without one are counted as missing. Of nothing: null.
 *
 * @example evaluate(min(unitsOf), [{ units: 3 }, { units: -1 }, {}]) // => -1
 */
export const min = <Item>(of: Accessor<Item, number>): Metric<Item, ExtremeState, number | null> => ({
  ...extreme(of, (candidate, best) => candidate < best),
  plan: { kind: "least", of },
});

/**
 * The largest number that items carry. Items without one are counted as missing. Of nothing: null.
 *
 * @example evaluate(max(unitsOf), [{ units: 3 }, { units: -1 }, {}]) // => 3
 */
export const max = <Item>(of: Accessor<Item, number>): Metric<Item, ExtremeState, number | null> => ({
  ...extreme(of, (candidate, best) => candidate > best),
  plan: { kind: "greatest", of },
});

const extreme = <Item>(
  of: Accessor<Item, number>,
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
