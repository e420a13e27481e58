import type { Dimension } from "../../model/dimension/dimension.js";
import { cellsOf } from "../../table/cellsOf.js";
import { daysIn } from "../../table/daysIn.js";
import { groupsOf } from "../../table/groups.js";
import { noKey } from "../../table/keyColumn.js";
import { runPlans } from "../../table/runPlans.js";
import { layersOf, noSlot, slotsOf, type DaySpan } from "../../table/slots.js";
import { toDayNumber } from "../../time/dayNumber.js";
import { dayReadingOf, type Bundle } from "./bundles.js";
import type { BookColumns } from "./columns.js";
import { isPeriod, isShown, type PutState, type Slot } from "./leaves.js";

/**
 * Puts the states of a bundle's leaves into the cells they belong to, computed over columns. False, and nothing put, where
 * a fact has no place in one of the dimensions, which only a walk fact by fact can tell.
 */
export function placeByColumns(bundle: Bundle, columns: BookColumns, by: readonly Dimension[], put: PutState): boolean {
  const [first] = bundle;
  const { slots } = first;
  const reading = dayReadingOf(first);
  const table = columns.tableOf(first);
  const days = reading && daysIn(table, reading);
  const groups = groupsOf(
    table.items.length,
    by.map((dimension) => columns.keysOf(first, dimension)),
  );
  if (groups.of.includes(noKey)) return false;
  const plans = bundle.flatMap(({ metric }) => metric.plan ?? []);
  for (const { slotOf, shown } of slotColumns(slots, days, table.items.length)) {
    const cells = cellsOf(groups, slotOf, slots.length);
    const states = runPlans(table, plans, { cells, size: groups.keys.length * slots.length });
    groups.keys.forEach((keys, group) => {
      for (const slot of shown)
        bundle.forEach((leaf, index) => {
          const state = states[index]?.(group * slots.length + slot);
          if (state !== undefined && isShown(leaf, slot, state)) put(leaf, keys, slot, state);
        });
    });
  }
  return true;
}

/** The slot of each fact, in as many columns as it takes for a fact to be in several slots, with the slots of each. */
interface SlotColumn {
  readonly slotOf: Int32Array;
  readonly shown: readonly number[];
}

function slotColumns(slots: readonly Slot[], days: Int32Array | null, size: number): SlotColumn[] {
  const always = slots.indexOf("always");
  if (days === null || always !== -1) return [{ slotOf: new Int32Array(size).fill(always), shown: [always] }];
  const undated = slots.indexOf("undated");
  const spans = slots.flatMap((slot, index): DaySpan[] =>
    isPeriod(slot) ? [{ start: toDayNumber(slot.start), end: toDayNumber(slot.end), slot: index }] : [],
  );
  const layers = layersOf(spans);
  return (layers.length === 0 ? [[]] : layers).map((layer, depth) => ({
    slotOf: slotsOf(days, layer, depth === 0 ? undated : noSlot),
    shown: [...layer.map(({ slot }) => slot), ...(depth === 0 && undated !== -1 ? [undated] : [])],
  }));
}
