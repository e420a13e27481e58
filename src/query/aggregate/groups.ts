import { inRecord, itemAt, type Block } from "../scan/block.js";
import type { Codes, KeyReading } from "../scan/blockColumns.js";
import { dictionaryOf, keysIn } from "../scan/keysIn.js";
import { emptyPairs } from "../scan/pairs.js";
import { roomIn, type Table } from "../scan/table.js";

/** Records grouped by several keys at once. A record that has no place among the keys of a reading stops there. */
export interface Groups<in out Item> {
  /** The group of each record of a block. */
  readonly in: (block: Block<Item>) => Codes;
  /** More than the greatest group so far. */
  readonly count: () => number;
  /** The keys of a group, from the first reading to the last in which it has a place. */
  readonly keysOf: (group: number) => readonly (string | null)[];
  /** Throws where the key of a record could not be read, if the record is counted. */
  readonly check: (block: Block<Item>, isCounted: (index: number) => boolean) => void;
}

export function groupsBy<Item>(table: Table<Item>, readings: readonly KeyReading<Item>[]): Groups<Item> {
  const [first, ...others] = readings;
  let level = first === undefined ? oneGroup(table) : groupsOfKeys(table, first);
  for (const reading of others) level = refined(table, level, reading);
  return {
    ...level,
    check: (block, isCounted) => {
      for (const reading of readings)
        for (const index of keysIn(table, block, reading).unread)
          if (isCounted(index)) inRecord(block, index, () => reading(itemAt(block, index)));
    },
  };
}

interface Level<in out Item> extends Omit<Groups<Item>, "check"> {
  /** Whether the group's records had no place in the last reading, so that no further one can part them. */
  readonly isEnded: (group: number) => boolean;
}

function oneGroup<Item>(table: Table<Item>): Level<Item> {
  const groups = new Int32Array(roomIn(table));
  return { in: () => groups, count: () => 1, keysOf: () => [], isEnded: () => false };
}

/** A group for each key: codes are its numbers. */
function groupsOfKeys<Item>(table: Table<Item>, reading: KeyReading<Item>): Level<Item> {
  const { keys } = dictionaryOf(table, reading);
  return {
    in: (block) => keysIn(table, block, reading).codes,
    count: () => keys.length,
    keysOf: (group) => withKey([], keys[group]),
    isEnded: (group) => group === 0,
  };
}

function refined<Item>(table: Table<Item>, above: Level<Item>, reading: KeyReading<Item>): Level<Item> {
  const pairs = emptyPairs((group, code) => (above.isEnded(group) ? 0 : code));
  const { keys } = dictionaryOf(table, reading);
  const groups = new Int32Array(roomIn(table));
  return {
    in: (block) => {
      const wider = above.in(block);
      const { codes } = keysIn(table, block, reading);
      let { places, across } = pairs;
      for (let index = 0; index < block.size; index += 1) {
        const group = wider[index]!;
        const code = codes[index]!;
        const at = group * across + code;
        let finer = code < across && at < places.length ? places[at]! : 0;
        if (finer === 0) {
          finer = pairs.numberOf(group, code);
          ({ places, across } = pairs);
        }
        groups[index] = finer;
      }
      return groups;
    },
    count: () => pairs.lefts.length,
    keysOf: (group) => withKey(above.keysOf(pairs.lefts[group]!), keys[pairs.rights[group]!]),
    isEnded: (group) => pairs.rights[group] === 0,
  };
}

const withKey = (path: readonly (string | null)[], key: string | null | undefined): readonly (string | null)[] =>
  key === undefined ? path : [...path, key];
