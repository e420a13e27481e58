import type { Accessor } from "../../metric/accessor.js";
import type { Amount } from "../../exact/amount.js";
import type { AmountColumn } from "./amountColumn.js";
import type { AmountDesk } from "./amountDesk.js";
import type { Block } from "./block.js";
import type { Poll } from "./blockColumns.js";
import { packed } from "./packed.js";
import { question } from "../plan/question.js";
import { readNumbers } from "./readings.js";
import { everyRow, type Selection } from "./selection.js";
import { selectionIn } from "./selectionIn.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import { roomIn, type Table } from "./table.js";
import { unitsIn } from "./unitsIn.js";

/** Asks a table what a reading finds in the records that answer to a mask of a poll. */
export function askAmounts<Item>(
  table: Table<Item>,
  reading: Accessor<Item, Amount>,
  poll: Poll<Item>,
  mask: number,
): void {
  const { asked } = getOrInsert(table.amounts, reading, () => ({
    asked: question(poll),
    read: readNumbers[table.amounts.size % readNumbers.length]!,
    numbers: new Float64Array(roomIn(table)),
    units: new Float64Array(roomIn(table)),
    scale: 0,
  }));
  // What is asked by two polls is read of every record.
  asked.ask(asked.poll === poll ? mask : 0);
}

/**
 * What a reading finds in a block's records: in all of them where the block is kept, and then packed; where it passes by, in
 * those it is asked of, over those of the block before.
 */
export const amountsIn = <Item>(
  table: Table<Item>,
  block: Block<Item>,
  reading: Accessor<Item, Amount>,
): AmountColumn =>
  block.columns.amounts.filled(reading, () => {
    const desk = table.amounts.get(reading)!;
    const chosen = block.isKept ? everyRow(block.size) : selectionIn(block, desk.asked);
    const column = amountsRead(desk, chosen, desk.read(block, reading, chosen, desk.numbers));
    return block.isKept ? { ...column, units: packed(desk.units.subarray(0, block.size)) } : column;
  });

/** The amounts of numbers that lie on the desk. */
export function amountsRead<Item>(desk: AmountDesk<Item>, chosen: Selection, hasTexts: boolean): AmountColumn {
  const column = { ...unitsIn(desk.numbers, chosen, desk.units, desk.scale), hasTexts };
  // One odd amount may have taken the room of others: the next block starts afresh.
  desk.scale = column.others.length > 0 ? 0 : column.scale;
  return column;
}
