/** Columns of a block, by what reads them. */
export interface Shelf<in Key, in out Column> {
  /** The column of a key; filled where it is not, over the one that stood there for an earlier block, if there was one. */
  readonly filled: (key: Key, fill: (spare: Column | undefined) => Column) => Column;
  /** From here on columns are those of another block, and none is filled. */
  readonly clear: () => void;
}

export function emptyShelf<Key, Column>(): Shelf<Key, Column> {
  const columns = new Map<Key, Column>();
  const filled = new Set<Key>();
  return {
    filled: (key, fill) => {
      const stood = columns.get(key);
      if (stood !== undefined && filled.has(key)) return stood;
      const column = fill(stood);
      columns.set(key, column);
      filled.add(key);
      return column;
    },
    clear: () => {
      filled.clear();
    },
  };
}
