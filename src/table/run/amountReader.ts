import type { Reading } from "../../metric/plan.js";
import type { Amount } from "../../money/amount.js";
import type { AmountColumn } from "../amountColumn.js";
import { amountsIn } from "../amountsIn.js";
import type { Block } from "../block.js";
import { packed } from "../packed.js";
import { made } from "../table.js";
import { readNumbers, type ReadNumbers } from "../readings.js";
import { everyRow, type Selection } from "../selection.js";
import type { Chosen, Question } from "./question.js";

/** Reads amounts, of each block once for all that ask. */
export interface AmountReader<in out Item> {
  /** Asks what a reading finds in the records that answer to a mask. */
  readonly ask: (reading: Reading<Item, Amount>, mask: number) => void;
  /** Reads a block; `among` tells the records of it that a question asks about. */
  readonly in: (
    block: Block<Item>,
    among: (question: Question) => Chosen,
  ) => (reading: Reading<Item, Amount>) => AmountColumn;
}

/**
 * Where a block is kept, all its amounts are read, once, and stay packed; where it passes by, only those that are asked
 * about, over those of the block before.
 */
export function amountReader<Item>(newQuestion: () => Question, room: number): AmountReader<Item> {
  interface Desk {
    readonly asked: Question;
    readonly read: ReadNumbers;
    readonly units: Float64Array;
    scale: number;
  }
  const numbers = new Float64Array(room);
  const desks = new Map<Reading<Item, Amount>, Desk>();
  const deskOf = (reading: Reading<Item, Amount>): Desk =>
    made(desks, reading, () => ({
      asked: newQuestion(),
      read: readNumbers[desks.size % readNumbers.length]!,
      units: new Float64Array(room),
      scale: 0,
    }));

  function amountsOf(block: Block<Item>, reading: Reading<Item, Amount>, chosen: Selection): AmountColumn {
    const desk = deskOf(reading);
    const hasTexts = desk.read(block, reading, chosen, numbers);
    const column = { ...amountsIn(numbers, chosen, desk.units, desk.scale), hasTexts };
    // One odd amount may have taken the room of others: the next block starts afresh.
    desk.scale = column.others.length > 0 ? 0 : column.scale;
    return column;
  }

  const keptOf = (block: Block<Item>, reading: Reading<Item, Amount>): AmountColumn =>
    block.columns.amounts.filled(reading, () => {
      const column = amountsOf(block, reading, everyRow(block.size));
      return { ...column, units: packed(deskOf(reading).units.subarray(0, block.size)) };
    });

  return {
    ask: (reading, mask) => {
      deskOf(reading).asked.ask(mask);
    },
    in: (block, among) => {
      const read = new Map<Reading<Item, Amount>, AmountColumn>();
      return (reading) =>
        made(read, reading, () =>
          block.isKept ? keptOf(block, reading) : amountsOf(block, reading, among(deskOf(reading).asked).selection),
        );
    },
  };
}
