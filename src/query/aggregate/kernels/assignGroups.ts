import type { Codes } from "../../scan/batchColumns.js";
import { noDay } from "../../scan/dayColumnOf.js";
import type { SelectionVector } from "../../scan/selectionVector.js";
import type { CellAssignment } from "../cellAssignment.js";
import { noPeriod, outsideIndex, type PeriodIndex } from "../periodIndex.js";

/** Index of the groups so far, and their counts. */
export interface GroupIndex {
  /** Bits of the predicates that separate groups. */
  readonly usedBits: number;
  /** Class of each predicate mask, from 1; 0 for a new mask. */
  readonly classOf: Int32Array;
  /** Group at cell × stride + class; 0 for a new group. All classes are below the stride. */
  readonly groupIds: Int32Array;
  readonly stride: number;
  /** Number of records of each group. */
  readonly counts: Int32Array;
}

/**
 * Writes the groups of selected records to `groups`, in order from position `from`, and counts the records. A record
 * without a period is in group 0. Returns the position of the first record whose group is new, or the selection's size.
 */
export function assignGroups(
  from: number,
  selection: SelectionVector,
  { paths, periods, periodCount }: CellAssignment,
  masks: Uint16Array,
  index: GroupIndex,
  groups: Int32Array,
): number {
  return periods === null
    ? assignByPath(from, selection, paths, masks, index, groups)
    : assignByPathAndDay(from, selection, { paths, periodCount, ...periods }, masks, index, groups);
}

function assignByPath(
  from: number,
  { rows, size }: SelectionVector,
  paths: Codes,
  masks: Uint16Array,
  { usedBits, classOf, groupIds, stride, counts }: GroupIndex,
  groups: Int32Array,
): number {
  for (let position = from; position < size; position += 1) {
    const row = rows[position]!;
    const group = groupIds[paths[row]! * stride + classOf[masks[row]! & usedBits]!];
    // Undefined beyond the table: a new group, too.
    if (!(group! > 0)) return position;
    counts[group!] = counts[group!]! + 1;
    groups[row] = group!;
  }
  return size;
}

interface PathsAndDays {
  readonly paths: Codes;
  readonly periodCount: number;
  readonly days: Int32Array;
  readonly index: PeriodIndex;
}

function assignByPathAndDay(
  from: number,
  { rows, size }: SelectionVector,
  { paths, periodCount, days, index }: PathsAndDays,
  masks: Uint16Array,
  { usedBits, classOf, groupIds, stride, counts }: GroupIndex,
  groups: Int32Array,
): number {
  const { first, end, periodOf, periodOutside } = index;
  for (let position = from; position < size; position += 1) {
    const row = rows[position]!;
    const day = days[row]!;
    const offset = day - first;
    // Sign bits select the entry without a branch: open deals have no day, and a processor cannot predict which are open.
    const isOutside = (offset | (end - 1 - offset)) >> 31;
    const distance = day ^ noDay;
    const hasDay = (distance | -distance) >>> 31;
    let period = periodOf[(offset & ~isOutside) | ((end + hasDay) & isOutside)]!;
    if (period < 0) {
      if (period === outsideIndex) period = periodOutside(day);
      if (period === noPeriod) {
        groups[row] = 0;
        continue;
      }
    }
    const group = groupIds[(paths[row]! * periodCount + period) * stride + classOf[masks[row]! & usedBits]!];
    if (!(group! > 0)) return position;
    counts[group!] = counts[group!]! + 1;
    groups[row] = group!;
  }
  return size;
}
