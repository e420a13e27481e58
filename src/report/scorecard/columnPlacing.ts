import { cellsOf } from "../../table/cellsOf.js";
import { daysIn } from "../../table/daysIn.js";
import { groupsOf, type GroupColumn } from "../../table/groups.js";
import { noKey } from "../../table/keyColumn.js";
import { runPlans } from "../../table/runPlans.js";
import { layersOf, noSlot, slotsOf, type DaySpan } from "../../table/slots.js";
import type { Table } from "../../table/table.js";
import { toDayNumber } from "../../time/dayNumber.js";
import { isAlways, type Bundle } from "./bundles.js";
import type { BookColumns } from "./columns.js";
import { isPeriod, isShown, type Leaf, type PutState } from "./leaves.js";

/**
 * Puts the states of a bundle's leaves into the cells they belong to, computed over columns. False, and nothing put, where
 * a fact has no place in one of the dimensions, which only a walk fact by fact can tell.
 */
export function placeByColumns(bundle: Bundle, columns: BookColumns, put: PutState): boolean {
  const [first] = bundle;
  const width = first.slots.length;
  const table = columns.tableOf(first);
  const groups = groupsOf(table.items.length, columns.keysOf(first));
  if (groups.of.includes(noKey)) return false;
  const plans = bundle.flatMap(({ metric }) => metric.plan ?? []);
  for (const { cells, shown } of cellColumns(first, table, columns, groups)) {
    const states = runPlans(table, plans, { cells, size: groups.keys.length * width });
    groups.keys.forEach((keys, group) => {
      for (const slot of shown)
        bundle.forEach((leaf, index) => {
          const state = states[index]?.(group * width + slot);
          if (state !== undefined && isShown(leaf, slot, state)) put(leaf, keys, slot, state);
        });
    });
  }
  return true;
}

/** The cell of each fact, in as many columns as it takes for a fact to be in several slots, with the slots of each. */
interface CellColumn {
  readonly cells: Int32Array;
  readonly shown: readonly number[];
}

function cellColumns(leaf: Leaf, table: Table<unknown>, columns: BookColumns, groups: GroupColumn): CellColumn[] {
  const reading = columns.dayReadingOf(leaf);
  if (isAlways(leaf) || reading === null) return [{ cells: groups.of, shown: [0] }];
  const { slots } = leaf;
  const undated = slots.indexOf("undated");
  const spans = slots.flatMap((slot, index): DaySpan[] =>
    isPeriod(slot) ? [{ start: toDayNumber(slot.start), end: toDayNumber(slot.end), slot: index }] : [],
  );
  const layers = layersOf(spans);
  const days = daysIn(table, reading);
  return (layers.length === 0 ? [[]] : layers).map((layer, depth) => ({
    cells: cellsOf(groups, slotsOf(days, layer, depth === 0 ? undated : noSlot), slots.length),
    shown: [...layer.map(({ slot }) => slot), ...(depth === 0 && undated !== -1 ? [undated] : [])],
  }));
}
