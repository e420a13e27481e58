import { compareKeys } from "../../collections/compareKeys.js";
import { ancestors } from "../../metric/rollUp.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import { emptyCells, mergeInto, totalOf, type Cells, type Group } from "./group.js";

type Key = string | null;

/** A member of a dimension, with all that belongs to it. */
export interface Member {
  readonly key: Key;
  readonly cells: Cells;
}

/**
 * The members of the dimension just below a group, in text order, the missing key last. Where `parentOf` makes them a
 * tree, those above them are members too, each with all that is below it and after all of it.
 */
export const membersOf = (group: Group, parentOf: ((key: string) => Key) | undefined): Member[] =>
  parentOf === undefined
    ? [...group.below]
        .map(([key, below]) => ({ key, cells: totalOf(below) }))
        .sort((left, right) => compareKeys(left.key, right.key))
    : membersOfTree(group, parentOf);

function membersOfTree(group: Group, parentOf: (key: string) => Key): Member[] {
  const pathTo = (key: Key): Key[] => [...ancestors(key, parentOf)].reverse().concat(key ?? []);
  const partsOf = new Map<Key, Cells[]>();
  for (const [key, below] of group.below) {
    const total = totalOf(below);
    for (const member of key === null ? [null] : pathTo(key)) getOrInsert(partsOf, member, () => []).push(total);
  }
  return [...partsOf]
    .map(([key, parts]) => ({ key, cells: whole(parts), path: pathTo(key) }))
    .sort((left, right) =>
      left.key === null || right.key === null ? compareKeys(left.key, right.key) : partsFirst(left.path, right.path),
    );
}

/** One part is the whole as it stands; several are merged into a fresh one. */
const whole = (parts: readonly Cells[]): Cells =>
  parts.length === 1 && parts[0] !== undefined ? parts[0] : parts.reduce(mergeInto, emptyCells());

/** Down the tree in text order, a whole after its parts. */
function partsFirst(left: readonly Key[], right: readonly Key[]): number {
  const split = left.findIndex((key, depth) => key !== right[depth]);
  if (split === -1) return right.length - left.length;
  return split === right.length ? -1 : compareKeys(left[split] ?? null, right[split] ?? null);
}
