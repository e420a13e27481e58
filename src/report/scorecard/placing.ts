import type { SalesBook } from "../../model/book/salesBook.js";
import type { Dimension } from "../../model/dimension/dimension.js";
import { blockSize, blocksOf, type Block } from "../../table/block.js";
import { cellOf, cellsOf } from "../../table/cells.js";
import { daysIn } from "../../table/daysIn.js";
import { groupsBy } from "../../table/groups.js";
import { metricRun } from "../../table/run/metricRun.js";
import { slotter } from "../../table/slots.js";
import { made, type Table } from "../../table/table.js";
import type { Bundle } from "./bundles.js";
import type { BookColumns } from "./columns.js";
import { isShown, type PutState } from "./leaves.js";
import { passesOf, type Pass, type Slotting } from "./passes.js";

/** Puts the states of bundled leaves into the cells they belong to. Each table is read once, whatever is asked of it. */
export function placeFacts(
  bundles: readonly Bundle[],
  columns: BookColumns,
  book: SalesBook,
  by: readonly Dimension[],
  put: PutState,
): void {
  const runs = new Map<Table<unknown>, PassRun[]>();
  for (const bundle of bundles)
    for (const pass of passesOf(bundle[0], columns.tableOf(bundle[0]), book.asOf ?? null))
      made(runs, pass.table, () => []).push(passRun(pass, bundle, columns, by));
  for (const [table, ofTable] of runs) {
    for (const block of blocksOf(table)) for (const run of ofTable) run.take(block);
    for (const run of ofTable) run.put(put);
  }
}

interface PassRun {
  readonly take: (block: Block<unknown>) => void;
  readonly put: (put: PutState) => void;
}

function passRun(
  { table, dayOf, slots }: Pass,
  bundle: Bundle,
  columns: BookColumns,
  by: readonly Dimension[],
): PassRun {
  const [first] = bundle;
  const width = first.slots.length;
  const readings = by.map((dimension) => columns.keysOf(first, dimension, dayOf));
  const groups = groupsBy(table, readings);
  const run = metricRun(
    table,
    bundle.map(({ metric }) => metric),
  );
  const slotsIn = slotReader(slots);
  const cells = new Int32Array(blockSize);
  return {
    take: (block) => {
      cellsOf(groups.in(block), slotsIn(block), width, block.size, cells);
      groups.check(block, cells);
      run.take(block, cells);
    },
    put: (put) => {
      for (let group = 1; group <= groups.count(); group += 1)
        first.slots.forEach((_, slot) => {
          const states = run.statesOf(cellOf(group, slot, width));
          bundle.forEach((leaf, index) => {
            const state = states?.[index];
            if (state !== undefined && isShown(leaf, slot, state)) put(leaf, groups.keysOf(group), slot, state);
          });
        });
    },
  };
}

function slotReader(slots: Slotting): (block: Block<unknown>) => Int32Array {
  const column = new Int32Array(blockSize);
  if ("slot" in slots) {
    column.fill(slots.slot);
    return () => column;
  }
  const slotOf = slotter(slots.spans, slots.undated);
  return (block) => {
    slotOf(daysIn(block, slots.reading), block.size, column);
    return column;
  };
}
