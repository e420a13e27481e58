import type { TimeBasis } from "../../kpi/define/timeBasis.js";
import { sameSlots, type Leaf } from "./leaves.js";

/** Leaves whose facts stand in the same places, so that one way through them answers all. */
export type Bundle = readonly [Leaf, ...Leaf[]];

/** Leaves, bundled. `isTimeless` where the groups of a leaf's facts are the same on any day. */
export function bundlesOf(leaves: readonly Leaf[], isTimeless: (leaf: Leaf) => boolean): readonly Bundle[] {
  const isFixed = (leaf: Leaf): boolean => isAlways(leaf) && isTimeless(leaf);
  const standTogether = (left: Leaf, right: Leaf): boolean =>
    left.kpi.of === right.kpi.of &&
    left.kpi.facts === right.kpi.facts &&
    ((isFixed(left) && isFixed(right)) || sameClock(left.kpi.timeBasis, right.kpi.timeBasis)) &&
    sameSlots(left.slots, right.slots);
  const bundles: [Leaf, ...Leaf[]][] = [];
  for (const leaf of leaves) {
    const known = bundles.find(([first]) => standTogether(first, leaf));
    if (known === undefined) bundles.push([leaf]);
    else known.push(leaf);
  }
  return bundles;
}

/** Whether two clocks place every fact alike. */
function sameClock(left: TimeBasis<unknown>, right: TimeBasis<unknown>): boolean {
  if (left.kind === "flow") return right.kind === "flow" && left.reading === right.reading;
  if (left.kind === "interval") return right.kind === "interval" && left.spanOf === right.spanOf;
  if (left.kind === "balance") return right.kind === "balance" && left.between === right.between;
  if (left.kind === "presence") return right.kind === "presence" && left.isThere === right.isThere;
  return right.kind === "stock" && left.at === right.at && left.isUnplaced === right.isUnplaced;
}

/** Whether a leaf is asked about all of time and nothing else. */
export const isAlways = ({ slots }: Leaf): boolean => slots.every((slot) => slot === "always");
