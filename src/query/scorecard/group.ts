import type { Json } from "../../metric/metric.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import type { Leaf } from "./leaves.js";

/** State of a leaf in a slot; absent where no fact was put there. */
export type Cells = Map<Leaf, (Json | undefined)[]>;

/** A node of the grouping: its own facts, and the groups below it. */
export interface Group {
  readonly cells: Cells;
  readonly below: Map<string | null, Group>;
}

export const emptyCells = (): Cells => new Map();

export const emptyGroup = (): Group => ({ cells: emptyCells(), below: new Map() });

/** The group that keys lead to; made on the way where it is new. */
export function groupAt(top: Group, keys: readonly (string | null)[]): Group {
  return keys.reduce((group, key) => getOrInsert(group.below, key, emptyGroup), top);
}

/** Merges cells into others; what is merged in stays as it was. */
export function mergeInto(cells: Cells, more: Cells): Cells {
  for (const [leaf, states] of more) {
    const own = statesOf(cells, leaf);
    states.forEach((state, slot) => {
      const before = own[slot];
      if (state !== undefined) own[slot] = leaf.metric.merge(before === undefined ? leaf.metric.init() : before, state);
    });
  }
  return cells;
}

/** A group's own facts and those of all groups below it; for reading only, because they may be the group's own. */
export const totalOf = (group: Group): Cells =>
  group.below.size === 0
    ? group.cells
    : [...group.below.values()].reduce(
        (total, below) => mergeInto(total, totalOf(below)),
        mergeInto(emptyCells(), group.cells),
      );

/** A leaf's states in its slots. */
export const statesOf = (cells: Cells, leaf: Leaf): (Json | undefined)[] => getOrInsert(cells, leaf, () => []);
