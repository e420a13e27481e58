/** Keys as numbers: each record's code is the position of its key in `keys`. */
export interface KeyColumn {
  readonly codes: Int32Array;
  readonly keys: readonly (string | null)[];
}

/** The code of a record that has no place among the keys. */
export const noKey = -1;

/** Keys of records, each different one kept once; `undefined` has the code {@link noKey}. */
export function keyColumn<Item>(items: readonly Item[], keyOf: (item: Item) => string | null | undefined): KeyColumn {
  const codes = new Int32Array(items.length);
  const codeOf = new Map<string | null, number>();
  const keys: (string | null)[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const key = keyOf(items[index] as Item);
    let code = key === undefined ? noKey : codeOf.get(key);
    if (key !== undefined && code === undefined) {
      code = keys.push(key) - 1;
      codeOf.set(key, code);
    }
    codes[index] = code ?? noKey;
  }
  return { codes, keys };
}
