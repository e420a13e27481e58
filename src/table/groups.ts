import { noKey, type KeyColumn } from "./keyColumn.js";

/** Records by several keys at once. */
export interface GroupColumn {
  /** Group of each record; {@link noKey} for one that has no place in one of the columns. */
  readonly of: Int32Array;
  /** The keys of each group, from the first column to the last. */
  readonly keys: readonly (readonly (string | null)[])[];
}

/** Groups of records that share their key in every column; without columns all records are one group. */
export function groupsOf(size: number, [first, ...others]: readonly KeyColumn[]): GroupColumn {
  if (first === undefined) return { of: new Int32Array(size), keys: [[]] };
  return others.reduce(refined, { of: first.codes, keys: first.keys.map((key) => [key]) });
}

function refined({ of, keys }: GroupColumn, column: KeyColumn): GroupColumn {
  const width = column.keys.length;
  const numberOf = new Map<number, number>();
  const found: (string | null)[][] = [];
  const finer = new Int32Array(of.length);
  for (let index = 0; index < of.length; index += 1) {
    const group = of[index]!;
    const code = column.codes[index]!;
    if (group === noKey || code === noKey) {
      finer[index] = noKey;
      continue;
    }
    const pair = group * width + code;
    let number = numberOf.get(pair);
    if (number === undefined) {
      number = found.push([...(keys[group] ?? []), column.keys[code] ?? null]) - 1;
      numberOf.set(pair, number);
    }
    finer[index] = number;
  }
  return { of: finer, keys: found };
}
