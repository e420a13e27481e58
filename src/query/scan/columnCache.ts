/** Cache of columns of one batch, by the function that reads them. */
export interface ColumnCache<in Key, in out Column> {
  /** Returns the column of a key. An absent one is filled, into the arrays of an earlier batch if there are any. */
  readonly getOrFill: (key: Key, fill: (spare: Column | undefined) => Column) => Column;
  /** Empties the cache for the next batch and keeps the arrays. */
  readonly clear: () => void;
}

/** Returns an empty cache. */
export function columnCache<Key, Column>(): ColumnCache<Key, Column> {
  const columns = new Map<Key, Column>();
  const filledKeys = new Set<Key>();
  return {
    getOrFill: (key, fill) => {
      const spare = columns.get(key);
      if (spare !== undefined && filledKeys.has(key)) return spare;
      const column = fill(spare);
      columns.set(key, column);
      filledKeys.add(key);
      return column;
    },
    clear: () => {
      filledKeys.clear();
    },
  };
}
