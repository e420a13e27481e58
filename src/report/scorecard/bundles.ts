import { sameSlots, type Leaf } from "./leaves.js";

/** Leaves whose facts stand in the same places, so that one way through them answers all. */
export type Bundle = readonly [Leaf, ...Leaf[]];

/** Leaves, bundled. `isTimeless` where the groups of a leaf's facts are the same on any day. */
export function bundlesOf(leaves: readonly Leaf[], isTimeless: (leaf: Leaf) => boolean): readonly Bundle[] {
  const placeOf = (leaf: Leaf): unknown => (isAlways(leaf) && isTimeless(leaf) ? null : placeOfClock(leaf));
  const standTogether = (left: Leaf, right: Leaf): boolean =>
    left.kpi.of === right.kpi.of &&
    left.kpi.facts === right.kpi.facts &&
    placeOf(left) === placeOf(right) &&
    sameSlots(left.slots, right.slots);
  const bundles: [Leaf, ...Leaf[]][] = [];
  for (const leaf of leaves) {
    const known = bundles.find(([first]) => standTogether(first, leaf));
    if (known === undefined) bundles.push([leaf]);
    else known.push(leaf);
  }
  return bundles;
}

/** What tells where a clock's facts stand. */
function placeOfClock({ kpi: { clock } }: Leaf): unknown {
  switch (clock.kind) {
    case "flow":
      return clock.reading;
    case "stock":
      return clock.at;
    case "span":
      return clock.spanOf;
  }
}

/** Whether a leaf is asked about all of time and nothing else. */
export const isAlways = ({ slots }: Leaf): boolean => slots.every((slot) => slot === "always");
