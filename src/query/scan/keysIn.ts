import type { Block } from "./block.js";
import type { Codes, KeyCodes, KeyReading } from "./blockColumns.js";
import { codeOf, emptyDictionary, type Dictionary } from "./dictionary.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import { roomIn, type Table } from "./table.js";

/** Every key that a reading has found so far. */
export const dictionaryOf = <Item>(table: Table<Item>, reading: KeyReading<Item>): Dictionary =>
  getOrInsert(table.dictionaries, reading, () => emptyDictionary(roomIn(table)));

/** The keys that a reading finds in each record of a block. */
export const keysIn = <Item>(table: Table<Item>, block: Block<Item>, reading: KeyReading<Item>): KeyCodes =>
  block.columns.keys.filled(reading, (spare) => {
    const codes = spare?.codes ?? new Int32Array(block.room);
    const dictionary = dictionaryOf(table, reading);
    const unread = encode(block, reading, dictionary, codes);
    return { codes: block.isKept && dictionary.keys.length < 2 ** 15 ? Int16Array.from(codes) : codes, unread };
  });

function encode<Item>(
  { items, start, size }: Block<Item>,
  reading: KeyReading<Item>,
  dictionary: Dictionary,
  codes: Codes,
): number[] {
  const unread: number[] = [];
  for (let index = 0; index < size; index += 1)
    try {
      for (; index < size; index += 1) codes[index] = codeOf(dictionary, reading(items[start + index] as Item));
    } catch {
      codes[index] = 0;
      unread.push(index);
    }
  return unread;
}
