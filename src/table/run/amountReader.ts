import type { Reading } from "../../metric/plan.js";
import type { Amount } from "../../money/amount.js";
import type { AmountColumn, PackedAmounts } from "../amountColumn.js";
import { amountsIn } from "../amountsIn.js";
import { blockSize, type Block } from "../block.js";
import { packed, unpacked } from "../packed.js";
import { made } from "../table.js";
import { everyRow } from "../selection.js";
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
export function amountReader<Item>(newQuestion: () => Question): AmountReader<Item> {
  interface Desk {
    readonly asked: Question;
    readonly units: Float64Array;
    last: AmountColumn | null;
  }
  const desks = new Map<Reading<Item, Amount>, Desk>();
  const deskOf = (reading: Reading<Item, Amount>): Desk =>
    made(desks, reading, () => ({ asked: newQuestion(), units: new Float64Array(blockSize), last: null }));

  const unpackedFrom = (block: Block<Item>, reading: Reading<Item, Amount>, units: Float64Array): AmountColumn => {
    const kept: PackedAmounts = block.columns.amounts.filled(reading, () => {
      const column = amountsIn(block, reading, everyRow(block.size), units, 0);
      return { ...column, units: packed(units.subarray(0, block.size)) };
    });
    return { ...kept, units: unpacked(kept.units, units) };
  };

  return {
    ask: (reading, mask) => {
      deskOf(reading).asked.ask(mask);
    },
    in: (block, among) => {
      const read = new Map<Reading<Item, Amount>, AmountColumn>();
      return (reading) =>
        made(read, reading, () => {
          const desk = deskOf(reading);
          if (block.isKept) return unpackedFrom(block, reading, desk.units);
          const scale = desk.last === null || desk.last.others.length > 0 ? 0 : desk.last.scale;
          desk.last = amountsIn(block, reading, among(desk.asked).selection, desk.units, scale);
          return desk.last;
        });
    },
  };
}
