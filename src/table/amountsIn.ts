import type { Reading } from "../metric/plan.js";
import type { Amount } from "../money/amount.js";
import type { AmountColumn } from "./amountColumn.js";
import type { Block } from "./block.js";
import type { Poll } from "./blockColumns.js";
import { packed } from "./packed.js";
import { question, type Question } from "./question.js";
import { readNumbers, type ReadNumbers } from "./readings.js";
import { everyRow, selectionIn, type Selection } from "./selection.js";
import { made, roomIn, type Table } from "./table.js";
import { unitsIn } from "./unitsIn.js";

/** How a table reads an amount, block after block. */
export interface AmountDesk<in out Item> {
  /** The records that it is asked of. */
  readonly asked: Question<Item>;
  readonly read: ReadNumbers;
  /** Room for what is read of a block, and for the units it is turned into. */
  readonly numbers: Float64Array;
  readonly units: Float64Array;
  /** The scale to try first. */
  scale: number;
}

/** Asks a table what a reading finds in the records that answer to a mask of a poll. */
export function askAmounts<Item>(
  table: Table<Item>,
  reading: Reading<Item, Amount>,
  poll: Poll<Item>,
  mask: number,
): void {
  const { asked } = made(table.amounts, reading, () => ({
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
export const amountsIn = <Item>(table: Table<Item>, block: Block<Item>, reading: Reading<Item, Amount>): AmountColumn =>
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
