import type { Predicate } from "../../metric/accessor.js";
import { predicateMasksOf, predicateSetFor } from "../scan/predicateMasksOf.js";
import type { Batch } from "../scan/batch.js";
import type { PredicateSet } from "../scan/batchColumns.js";
import { batchCapacity, type RecordSource } from "../scan/recordSource.js";
import type { SelectionVector } from "../scan/selectionVector.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import { cellAt, type CellAssignment } from "./cellAssignment.js";
import { compositeKeyIndex } from "./compositeKeyIndex.js";
import { assignGroups } from "./kernels/assignGroups.js";
import { ensureCapacity } from "./kernels/ensureCapacity.js";

/**
 * Groups of records that aggregate together: the records of one cell with the same result of each predicate. Won, lost and
 * open deals of a cell are three groups, however many metrics use the predicates. Group 0 holds the records without a cell.
 */
export interface Groups<in out Item> {
  /** Counts the selected records into their groups and returns the group of each. Other entries are undefined. */
  readonly assign: (batch: Batch<Item>, cells: CellAssignment, selection: SelectionVector) => Int32Array;
  /** Returns the number of groups so far, group 0 included. */
  readonly count: () => number;
  /** Returns the number of records of a group. */
  readonly countOf: (group: number) => number;
  /** Returns the predicate mask of a group's records. */
  readonly predicateMaskOf: (group: number) => number;
  /** Returns the mask in which the bits of these predicates are set. */
  readonly maskOf: (predicates: readonly Predicate<Item>[]) => number;
  /** Predicate set that contains the predicates. */
  readonly predicateSet: PredicateSet<Item>;
  /** Returns the groups of each cell. */
  readonly byCell: () => ReadonlyMap<number, readonly number[]>;
}

/** Returns groups over some predicates, without records. */
export function createGroups<Item>(source: RecordSource<Item>, predicates: readonly Predicate<Item>[]): Groups<Item> {
  const predicateSet = predicateSetFor(source, predicates);
  const maskOf = (conjunction: readonly Predicate<Item>[]): number =>
    conjunction.reduce((mask, predicate) => mask | (1 << predicateSet.predicates.indexOf(predicate)), 0);
  const usedBits = maskOf(predicates);
  // Masks in order of arrival, from 1: a table of all possible masks would be mostly empty.
  const maskOfClass = [0];
  const classOf = new Int32Array(usedBits + 1);
  const index = compositeKeyIndex();
  const groups = new Int32Array(batchCapacity(source));
  let counts: Int32Array = new Int32Array(0);

  function groupOf(cell: number, mask: number): number {
    if (classOf[mask] === 0) classOf[mask] = maskOfClass.push(mask) - 1;
    const group = index.idOf(cell, classOf[mask]!);
    counts = ensureCapacity(index.lefts.length, counts);
    return group;
  }

  return {
    count: () => index.lefts.length,
    countOf: (group) => counts[group] ?? 0,
    predicateMaskOf: (group) => maskOfClass[index.rights[group]!] ?? 0,
    maskOf,
    predicateSet,
    assign: (batch, cells, selection) => {
      const { masks } = predicateMasksOf(batch, predicateSet);
      const { rows, size } = selection;
      for (let done = 0; done < size;) {
        index.reserve(cells.pathCount * cells.periodCount, maskOfClass.length);
        const { ids, stride } = index;
        if (maskOfClass.length <= stride)
          done = assignGroups(
            done,
            selection,
            cells,
            masks,
            { usedBits, classOf, groupIds: ids, stride, counts },
            groups,
          );
        if (done === size) break;
        // The kernel stops at a new group, and does not run for more classes than the table has room for.
        const row = rows[done]!;
        const group = groupOf(cellAt(cells, row), masks[row]! & usedBits);
        counts[group] = counts[group]! + 1;
        groups[row] = group;
        done += 1;
      }
      return groups;
    },
    byCell: () => {
      const groupsByCell = new Map<number, number[]>();
      for (let group = 1; group < index.lefts.length; group += 1)
        getOrInsert(groupsByCell, index.lefts[group]!, () => []).push(group);
      return groupsByCell;
    },
  };
}
