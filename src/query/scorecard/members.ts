import { compareKeys } from "../../collections/compareKeys.js";
import { ancestors } from "../../metric/rollUp.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import { emptyCells, mergeCells, totalCellsOf, type CellStates, type KeyNode } from "./keyTree.js";

type Key = string | null;

/** Member of a dimension, with the states of all its facts. */
export interface Member {
  readonly key: Key;
  readonly cells: CellStates;
}

/**
 * Returns the members of the dimension just below a node, in text order, the missing key last. If `parentOf` makes the
 * members a tree, their ancestors are members as well: each follows its descendants and has all their facts.
 */
export const membersOf = (node: KeyNode, parentOf: ((key: string) => Key) | undefined): Member[] =>
  parentOf === undefined
    ? [...node.children]
        .map(([key, child]) => ({ key, cells: totalCellsOf(child) }))
        .sort((left, right) => compareKeys(left.key, right.key))
    : membersOfTree(node, parentOf);

function membersOfTree(node: KeyNode, parentOf: (key: string) => Key): Member[] {
  const pathTo = (key: Key): Key[] => [...ancestors(key, parentOf)].reverse().concat(key ?? []);
  const partsOf = new Map<Key, CellStates[]>();
  for (const [key, child] of node.children) {
    const total = totalCellsOf(child);
    for (const member of key === null ? [null] : pathTo(key)) getOrInsert(partsOf, member, () => []).push(total);
  }
  return [...partsOf]
    .map(([key, parts]) => ({ key, cells: mergeParts(parts), path: pathTo(key) }))
    .sort((left, right) =>
      left.key === null || right.key === null
        ? compareKeys(left.key, right.key)
        : comparePartsFirst(left.path, right.path),
    );
}

/** Returns the only part itself, or several parts merged. */
const mergeParts = (parts: readonly CellStates[]): CellStates =>
  parts.length === 1 && parts[0] !== undefined ? parts[0] : parts.reduce(mergeCells, emptyCells());

/** Compares two paths of a tree: siblings in text order, a parent after its descendants. */
function comparePartsFirst(left: readonly Key[], right: readonly Key[]): number {
  const split = left.findIndex((key, depth) => key !== right[depth]);
  if (split === -1) return right.length - left.length;
  return split === right.length ? -1 : compareKeys(left[split] ?? null, right[split] ?? null);
}
