import { blockSize } from "./blockSize.js";

/** Some records of a block: their places in it, in order. Some of them may be in bin 0, and are nobody's. */
export interface Selection {
  readonly rows: Uint16Array;
  readonly size: number;
}

let inOrder: Uint16Array | undefined;

/** All records of a block. */
export function everyRow(size: number): Selection {
  inOrder ??= Uint16Array.from({ length: blockSize }, (_, index) => index);
  return { rows: inOrder, size };
}

/**
 * Selects the records whose bin is flagged, once for all that then go through them. Every row is written and only kept where
 * it counts: a processor guesses a branch that goes either way wrongly, which costs more than the writing.
 */
export function select(bins: Int32Array, flags: Uint8Array, blockRows: number, rows: Uint16Array): Selection {
  let size = 0;
  for (let index = 0; index < blockRows; index += 1) {
    rows[size] = index;
    size += flags[bins[index]!]!;
  }
  return { rows, size };
}

/** Selects the records whose answers have all bits of one of some masks, in an array of their own. */
export function selectAnswers(bits: Uint16Array, masks: readonly number[], blockRows: number): Selection {
  const rows = new Uint16Array(blockRows);
  let size = 0;
  for (let index = 0; index < blockRows; index += 1)
    if (masks.some((mask) => (bits[index]! & mask) === mask)) rows[size++] = index;
  return { rows: rows.slice(0, size), size };
}
