import type { Day } from "../../time/day.js";
import type { FieldReading } from "../../model/questions/reads.js";
import { sameSlots, type Leaf } from "./leaves.js";

/** Leaves whose facts stand in the same places, so that one run over the columns answers them all. */
export type Bundle = readonly [Leaf, ...Leaf[]];

/**
 * The leaves that columns can run, bundled, and the others. Columns run a leaf whose metric has a plan and whose facts each
 * have one day of their own, or are asked about as they stand.
 */
export function bundlesOf(leaves: readonly Leaf[]): {
  readonly bundles: readonly Bundle[];
  readonly others: readonly Leaf[];
} {
  const bundles: [Leaf, ...Leaf[]][] = [];
  const others: Leaf[] = [];
  for (const leaf of leaves) {
    const known = bundles.find(([first]) => standTogether(first, leaf));
    if (!isColumnar(leaf)) others.push(leaf);
    else if (known === undefined) bundles.push([leaf]);
    else known.push(leaf);
  }
  return { bundles, others };
}

const isColumnar = ({ kpi, metric, slots }: Leaf): boolean =>
  metric.plan !== undefined && (kpi.clock.kind === "flow" || slots.every((slot) => slot === "always"));

const standTogether = (left: Leaf, right: Leaf): boolean =>
  left.kpi.of === right.kpi.of &&
  left.kpi.facts === right.kpi.facts &&
  dayReadingOf(left) === dayReadingOf(right) &&
  sameSlots(left.slots, right.slots);

/** What reads the day of a leaf's facts; null where they are taken as they stand. */
export const dayReadingOf = ({ kpi: { clock } }: Leaf): FieldReading<unknown, Day> | null =>
  clock.kind === "flow" ? clock.reading : null;
