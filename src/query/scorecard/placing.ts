import type { Dimension } from "../../model/dimensions/dimension.js";
import type { Block } from "../scan/block.js";
import { blocksOf } from "../scan/blocks.js";
import { cellOf, isPlaced, type Placed } from "../scan/placed.js";
import { askDays, daysIn } from "../scan/daysIn.js";
import { groupsBy } from "../aggregate/groups.js";
import type { Question } from "../plan/question.js";
import { metricRun } from "../aggregate/metricRun.js";
import { noSlot, slotTable } from "../scan/slots.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import { type Table } from "../scan/table.js";
import type { Day } from "../../time/day.js";
import type { Bundle } from "./bundles.js";
import type { BookColumns } from "./columns.js";
import { groupAt, statesOf, type Cells, type Group } from "./group.js";
import { isShown } from "./leaves.js";
import { passesOf, type Pass, type Slotting } from "./passes.js";

/** Bundled leaves whose states are to be put into groups. */
export interface Placing {
  readonly bundles: readonly Bundle[];
  readonly by: readonly Dimension[];
  /** The group of all, below which the others are. */
  readonly top: Group;
}

/** Puts the states of leaves into the groups they belong to. Each table is read once, whatever is asked of it. */
export function placeFacts(placings: readonly Placing[], columns: BookColumns, asOf: Day | null): void {
  const runs = new Map<Table<unknown>, PassRun[]>();
  for (const { bundles, by, top } of placings)
    for (const bundle of bundles)
      for (const pass of passesOf(bundle[0], columns.tableOf(bundle[0]), asOf))
        getOrInsert(runs, pass.table, () => []).push(passRun(pass, bundle, columns, by, top));
  for (const [table, ofTable] of runs) {
    for (const block of blocksOf(table)) for (const run of ofTable) run.take(block);
    for (const run of ofTable) run.finish();
  }
}

interface PassRun {
  readonly take: (block: Block<unknown>) => void;
  readonly finish: () => void;
}

function passRun(
  { table, dayOf, slots }: Pass,
  bundle: Bundle,
  columns: BookColumns,
  by: readonly Dimension[],
  top: Group,
): PassRun {
  const [first] = bundle;
  const readings = by.map((dimension) => columns.keysOf(first, dimension, dayOf));
  const groups = groupsBy(table, readings);
  const run = metricRun(
    table,
    bundle.map(({ metric }) => metric),
    by.length > 0 ? "every record" : "what counts",
  );
  const { asked, slotsIn } = slotReader(table, slots, run.counted);
  return {
    take: (block) => {
      const inGroups = groups.in(block);
      const slots = slotsIn(block);
      const placed = { groups: inGroups, slots, width: asked.length, groupCount: groups.count() };
      groups.check(block, (index) => isPlaced(placed, index));
      run.take(block, placed);
    },
    finish: () => {
      for (let group = 0; group < groups.count(); group += 1) {
        let cells: Cells | null = null;
        for (const [place, slot] of asked.entries()) {
          const states = run.statesOf(cellOf(group, place, asked.length)) ?? [];
          for (const [index, state] of states.entries()) {
            const leaf = bundle[index];
            if (leaf === undefined || !isShown(leaf, slot, state)) continue;
            // A group is there from the first fact that is shown of it.
            cells ??= groupAt(top, groups.keysOf(group)).cells;
            statesOf(cells, leaf)[slot] = state;
          }
        }
      }
    },
  };
}

/** The slots that facts may be in, and which of them, by its place in that list, each fact of a block is in. */
function slotReader(
  facts: Table<unknown>,
  slots: Slotting,
  counted: readonly Question<unknown>[],
): {
  readonly asked: readonly number[];
  readonly slotsIn: (block: Block<unknown>) => Placed["slots"];
} {
  if ("slot" in slots) return { asked: [slots.slot], slotsIn: () => null };
  const { reading, spans, undated } = slots;
  askDays(facts, reading, counted);
  const table = slotTable(
    spans.map((span, slot) => ({ ...span, slot })),
    undated === noSlot ? noSlot : spans.length,
  );
  return {
    asked: [...spans.map(({ slot }) => slot), ...(undated === noSlot ? [] : [undated])],
    slotsIn: (block) => ({ days: daysIn(block, reading, counted), table }),
  };
}
