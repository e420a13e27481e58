import { checkOptions, type OptionKinds } from "../checkOptions.js";
import type { Metric } from "./metric.js";
import type { Predicate } from "./accessor.js";

/** How many items are of the part, and of the whole. */
export interface ProportionState {
  part: number;
  whole: number;
}

/** The two sides of a proportion, as questions about an item. */
export interface ProportionSides<in Item, in Part> {
  /** Whether an item of the whole is also of the part. */
  readonly of: Predicate<Part>;
  /** Whether an item is of the whole; all are without it. */
  readonly among?: Predicate<Item>;
}

const sideKinds: OptionKinds<ProportionSides<never, never>> = { of: "function", among: "function?" };

/**
 * Share of the items of a whole (of all items where none is named) that are also of a part: both sides are counts and the upper is among the lower, so the
 * answer lies from 0 to 1 and has a Wilson interval ({@link evidenceOf}). With nothing in the whole the answer is null.
 *
 *     # (whole and part) / # whole
 *
 * @example evaluate(proportion({ of: isWon, among: isClosed }), [won, lost, open]) // => 0.5
 */
export const proportion = <Item, Part = Item>(
  sides: ProportionSides<Item, Part>,
): Metric<Item & Part, ProportionState, number | null> =>
  proportionOf(checkOptions<ProportionSides<Item, Part>>("proportion", sides, sideKinds));

/** Returns a {@link proportion} of sides that are known to fit: without their check a KPI alone stays small. */
export const proportionOf = <Item, Part = Item>({
  of: part,
  among: whole = () => true,
}: ProportionSides<Item, Part>): Metric<Item & Part, ProportionState, number | null> => ({
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
