import { inRecord, itemAt, type Batch } from "../scan/batch.js";
import type { Codes, KeyAccessor } from "../scan/batchColumns.js";
import { dictionaryOf, keyColumnOf } from "../scan/keyColumnOf.js";
import { batchCapacity, type RecordSource } from "../scan/recordSource.js";
import { compositeKeyIndex } from "./compositeKeyIndex.js";

/**
 * Key paths of records: one key for each accessor, from the outermost. The path of a record ends before the first accessor
 * among whose keys the record has no place.
 */
export interface KeyPaths<in out Item> {
  /** Returns the path id of each record of a batch. */
  readonly idsOf: (batch: Batch<Item>) => Codes;
  /** Returns the number of ids so far, id 0 included. */
  readonly count: () => number;
  /** Returns the keys of a path. */
  readonly keysOf: (path: number) => readonly (string | null)[];
  /** Throws if the key of a counted record could not be read. */
  readonly check: (batch: Batch<Item>, isCounted: (index: number) => boolean) => void;
}

/** Returns the key paths of a source's records. Requests the key columns. */
export function keyPaths<Item>(source: RecordSource<Item>, accessors: readonly KeyAccessor<Item>[]): KeyPaths<Item> {
  const [first, ...others] = accessors;
  let level = first === undefined ? emptyPath(source) : pathsOfKey(source, first);
  for (const accessor of others) level = extend(source, level, accessor);
  return {
    ...level,
    check: (batch, isCounted) => {
      for (const accessor of accessors)
        for (const index of keyColumnOf(source, batch, accessor).unread)
          if (isCounted(index)) inRecord(batch, index, () => accessor(itemAt(batch, index)));
    },
  };
}

interface PathLevel<in out Item> extends Omit<KeyPaths<Item>, "check"> {
  /** Returns true if a path ended before the last accessor: no further key extends it. */
  readonly isEnded: (path: number) => boolean;
}

function emptyPath<Item>(source: RecordSource<Item>): PathLevel<Item> {
  const ids = new Int32Array(batchCapacity(source));
  return { idsOf: () => ids, count: () => 1, keysOf: () => [], isEnded: () => false };
}

/** Returns paths of one key: the dictionary codes are the path ids. */
function pathsOfKey<Item>(source: RecordSource<Item>, accessor: KeyAccessor<Item>): PathLevel<Item> {
  const { keys } = dictionaryOf(source, accessor);
  return {
    idsOf: (batch) => keyColumnOf(source, batch, accessor).codes,
    count: () => keys.length,
    keysOf: (path) => withKey([], keys[path]),
    isEnded: (path) => path === 0,
  };
}

function extend<Item>(
  source: RecordSource<Item>,
  outer: PathLevel<Item>,
  accessor: KeyAccessor<Item>,
): PathLevel<Item> {
  const pairs = compositeKeyIndex((path, code) => (outer.isEnded(path) ? 0 : code));
  const { keys } = dictionaryOf(source, accessor);
  const pathIds = new Int32Array(batchCapacity(source));
  return {
    idsOf: (batch) => {
      const outerIds = outer.idsOf(batch);
      const { codes } = keyColumnOf(source, batch, accessor);
      let { ids, stride } = pairs;
      for (let index = 0; index < batch.size; index += 1) {
        const path = outerIds[index]!;
        const code = codes[index]!;
        const position = path * stride + code;
        let id = code < stride && position < ids.length ? ids[position]! : 0;
        if (id === 0) {
          id = pairs.idOf(path, code);
          ({ ids, stride } = pairs);
        }
        pathIds[index] = id;
      }
      return pathIds;
    },
    count: () => pairs.lefts.length,
    keysOf: (path) => withKey(outer.keysOf(pairs.lefts[path]!), keys[pairs.rights[path]!]),
    isEnded: (path) => pairs.rights[path] === 0,
  };
}

const withKey = (path: readonly (string | null)[], key: string | null | undefined): readonly (string | null)[] =>
  key === undefined ? path : [...path, key];
