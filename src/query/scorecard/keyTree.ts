import type { Json } from "../../metric/metric.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import type { Aggregate } from "../plan/planAggregates.js";

/** States of aggregates by period; absent in a period without facts. */
export type CellStates = Map<Aggregate, (Json | undefined)[]>;

/** Node of the key tree: the states of one key path, and the nodes of the paths that extend it. */
export interface KeyNode {
  readonly cells: CellStates;
  readonly children: Map<string | null, KeyNode>;
}

export const emptyCells = (): CellStates => new Map();

export const emptyNode = (): KeyNode => ({ cells: emptyCells(), children: new Map() });

/** Returns the node of a key path, created if it is absent. */
export function nodeAt(root: KeyNode, keys: readonly (string | null)[]): KeyNode {
  return keys.reduce((node, key) => getOrInsert(node.children, key, emptyNode), root);
}

/** Merges states into `cells` and returns `cells`. The other states stay unchanged. */
export function mergeCells(cells: CellStates, others: CellStates): CellStates {
  for (const [aggregate, otherStates] of others) {
    const states = statesOf(cells, aggregate);
    otherStates.forEach((other, period) => {
      const state = states[period];
      if (other !== undefined)
        states[period] = aggregate.metric.merge(state === undefined ? aggregate.metric.init() : state, other);
    });
  }
  return cells;
}

/** Returns the merged states of a node and all nodes below it. Read only: they may be the node's own. */
export const totalCellsOf = (node: KeyNode): CellStates =>
  node.children.size === 0
    ? node.cells
    : [...node.children.values()].reduce(
        (total, child) => mergeCells(total, totalCellsOf(child)),
        mergeCells(emptyCells(), node.cells),
      );

/** Returns the states of an aggregate by period, an empty list on first use. */
export const statesOf = (cells: CellStates, aggregate: Aggregate): (Json | undefined)[] =>
  getOrInsert(cells, aggregate, () => []);
