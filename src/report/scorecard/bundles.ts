import type { FieldReading } from "../../model/questions/reads.js";
import type { Day } from "../../time/day.js";
import { sameSlots, type Leaf } from "./leaves.js";

/** Leaves whose facts stand in the same places, so that one run over the columns answers them all. */
export type Bundle = readonly [Leaf, ...Leaf[]];

/** What reads the day on which a leaf's facts stand; null where they stand the same on any day, or on the book's own. */
export type DayReadingOf = (leaf: Leaf) => FieldReading<unknown, Day> | null;

/**
 * The leaves that columns can run, bundled, and the others. Columns run a leaf whose metric has a plan and whose facts each
 * have one day of their own, or are asked about as they stand.
 */
export function bundlesOf(
  leaves: readonly Leaf[],
  dayReadingOf: DayReadingOf,
): { readonly bundles: readonly Bundle[]; readonly others: readonly Leaf[] } {
  const standTogether = (left: Leaf, right: Leaf): boolean =>
    left.kpi.of === right.kpi.of &&
    left.kpi.facts === right.kpi.facts &&
    dayReadingOf(left) === dayReadingOf(right) &&
    sameSlots(left.slots, right.slots);
  const bundles: [Leaf, ...Leaf[]][] = [];
  const others: Leaf[] = [];
  for (const leaf of leaves) {
    if (!isColumnar(leaf)) {
      others.push(leaf);
      continue;
    }
    const known = bundles.find(([first]) => standTogether(first, leaf));
    if (known === undefined) bundles.push([leaf]);
    else known.push(leaf);
  }
  return { bundles, others };
}

const isColumnar = (leaf: Leaf): boolean =>
  leaf.metric.plan !== undefined && (leaf.kpi.clock.kind === "flow" || isAlways(leaf));

/** Whether a leaf is asked about all of time and nothing else. */
export const isAlways = ({ slots }: Leaf): boolean => slots.every((slot) => slot === "always");
