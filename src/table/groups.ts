import { blockSize, inRecord, itemAt, type Block } from "./block.js";
import { dictionaryOf, keysIn } from "./keysIn.js";
import { emptyPairs } from "./pairs.js";
import type { KeyReading, Table } from "./table.js";

/** Records grouped by several keys at once. A record that has no place among the keys of a reading stops there. */
export interface Groups<in out Item> {
  /** The group of each record of a block, from 1. */
  readonly in: (block: Block<Item>) => Int32Array;
  /** The greatest group so far. */
  readonly count: () => number;
  /** The keys of a group, from the first reading to the last in which it has a place. */
  readonly keysOf: (group: number) => readonly (string | null)[];
  /** Throws where a record in a cell has a key that could not be read. */
  readonly check: (block: Block<Item>, cells: Int32Array) => void;
}

export function groupsBy<Item>(table: Table<Item>, readings: readonly KeyReading<Item>[]): Groups<Item> {
  const everything = new Int32Array(blockSize).fill(1);
  let above: Level<Item> = { in: () => everything, count: () => 1, keysOf: () => [], isEnded: () => false };
  for (const reading of readings) above = refined(table, above, reading);
  return {
    in: above.in,
    count: above.count,
    keysOf: above.keysOf,
    check: (block, cells) => {
      for (const reading of readings)
        for (const index of keysIn(table, block, reading).unread)
          if (cells[index] !== 0) inRecord(block, index, () => reading(itemAt(block, index)));
    },
  };
}

interface Level<in out Item> extends Omit<Groups<Item>, "check"> {
  /** Whether the group's records had no place in the last reading, so that no further one can part them. */
  readonly isEnded: (group: number) => boolean;
}

function refined<Item>(table: Table<Item>, above: Level<Item>, reading: KeyReading<Item>): Level<Item> {
  const { lefts, rights, number } = emptyPairs((group, code) => (above.isEnded(group) ? 0 : code));
  const { keys } = dictionaryOf(table, reading);
  const groups = new Int32Array(blockSize);
  return {
    in: (block) => {
      number(above.in(block), keysIn(table, block, reading).codes, block.size, groups);
      return groups;
    },
    count: () => rights.length - 1,
    keysOf: (group) => {
      const key = keys[rights[group]!];
      const path = above.keysOf(lefts[group]!);
      return key === undefined ? path : [...path, key];
    },
    isEnded: (group) => rights[group] === 0,
  };
}
