import type { Batch } from "./batch.js";
import type { Codes, KeyAccessor, KeyColumn } from "./batchColumns.js";
import { codeOf, emptyDictionary, type Dictionary } from "./dictionary.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import { batchCapacity, type RecordSource } from "./recordSource.js";

/** Returns the dictionary of a key accessor. The first call requests the key column from the source. */
export const dictionaryOf = <Item>(source: RecordSource<Item>, accessor: KeyAccessor<Item>): Dictionary =>
  getOrInsert(source.dictionaries, accessor, () => emptyDictionary(batchCapacity(source)));

/** Returns the keys of a batch's records as dictionary codes. */
export const keyColumnOf = <Item>(
  source: RecordSource<Item>,
  batch: Batch<Item>,
  accessor: KeyAccessor<Item>,
): KeyColumn =>
  batch.columns.keys.getOrFill(accessor, (spare) => {
    const codes = spare?.codes ?? new Int32Array(batch.capacity);
    const dictionary = dictionaryOf(source, accessor);
    const unread = encode(batch, accessor, dictionary, codes);
    return { codes: batch.isKept && dictionary.keys.length < 2 ** 15 ? Int16Array.from(codes) : codes, unread };
  });

function encode<Item>(
  { items, start, size }: Batch<Item>,
  accessor: KeyAccessor<Item>,
  dictionary: Dictionary,
  codes: Codes,
): number[] {
  const unread: number[] = [];
  for (let index = 0; index < size; index += 1)
    try {
      for (; index < size; index += 1) codes[index] = codeOf(dictionary, accessor(items[start + index] as Item));
    } catch {
      codes[index] = 0;
      unread.push(index);
    }
  return unread;
}
