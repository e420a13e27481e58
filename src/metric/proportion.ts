import { checkOptions, type OptionKinds } from "../checkOptions.js";
import type { Metric } from "./metric.js";
import type { Predicate } from "./accessor.js";

/** Number of items of the part, and of the whole. */
export interface ProportionState {
  part: number;
  whole: number;
}

/** Options of a proportion: its two sides as predicates. */
export interface ProportionOptions<in Item, in Part> {
  /** True if an item of the whole is of the part as well. */
  readonly of: Predicate<Part>;
  /** True if an item is of the whole. Absent: all items are. */
  readonly among?: Predicate<Item>;
}

const optionKinds: OptionKinds<ProportionOptions<never, never>> = { of: "function", among: "function?" };

/**
 * Returns the metric of the share of the items of a whole that are also of a part. Both sides are counts, and the part is
 * within the whole, so the answer lies from 0 to 1 and has a Wilson interval ({@link evidenceOf}). Without `among` the whole
 * is all items. Of an empty whole: null.
 *
 *     # (whole and part) / # whole
 *
 * @example evaluate(proportion({ of: isWon, among: isClosed }), [won, lost, open]) // => 0.5
 */
export const proportion = <Item, Part = Item>(
  options: ProportionOptions<Item, Part>,
): Metric<Item & Part, ProportionState, number | null> =>
  proportionOf(checkOptions<ProportionOptions<Item, Part>>("proportion", options, optionKinds));

/** Returns a {@link proportion} without a check of its options: a single KPI in a bundle stays small. */
export const proportionOf = <Item, Part = Item>({
  of: part,
  among: whole = () => true,
}: ProportionOptions<Item, Part>): Metric<Item & Part, ProportionState, number | null> => ({
  init: () => ({ part: 0, whole: 0 }),
  add: (state, item) => {
    if (!whole(item)) return state;
    state.whole += 1;
    if (part(item)) state.part += 1;
    return state;
  },
  merge: (left, right) => ({ part: left.part + right.part, whole: left.whole + right.whole }),
  result: (state) => (state.whole === 0 ? null : state.part / state.whole),
  plan: { kind: "proportion", part, whole },
});
