import { plainEvidence } from "./evidence.js";
import { keyToName } from "./keys.js";
import type { Metric } from "./metric.js";
import type { Accessor } from "./accessor.js";

/** Distinct texts as property names, and the number of items with a text and without. */
export interface DistinctState {
  readonly seen: Record<string, true>;
  n: number;
  missing: number;
}

/**
 * Returns the metric of the number of distinct texts that items carry: customers, products, reps. Items without a text
 * count as missing. Of nothing: 0.
 *
 * @example evaluate(distinct(ownerOf), [{ ownerId: "ann" }, { ownerId: "bob" }, { ownerId: "ann" }]) // => 2
 */
export const distinct = <Item>(of: Accessor<Item, string>): Metric<Item, DistinctState, number> => ({
  init: () => ({ seen: {}, n: 0, missing: 0 }),
  add: (state, item) => {
    const text = of(item);
    if (text == null) {
      state.missing += 1;
      return state;
    }
    state.seen[keyToName(text)] = true;
    state.n += 1;
    return state;
  },
  merge: (left, right) => {
    Object.assign(left.seen, right.seen);
    left.n += right.n;
    left.missing += right.missing;
    return left;
  },
  result: (state) => Object.keys(state.seen).length,
  evidence: (state) => plainEvidence(state.n, state.missing),
  plan: { kind: "distinct", of },
});
