import { blockSize } from "./block.js";

/** Some records of a block: their places in it, in order. */
export interface Selection {
  readonly rows: Int32Array;
  readonly size: number;
}

let inOrder: Int32Array | undefined;

/** All records of a block. */
export function everyRow(size: number): Selection {
  inOrder ??= Int32Array.from({ length: blockSize }, (_, index) => index);
  return { rows: inOrder, size };
}

/**
 * Selects the records whose bin is flagged, once for all that then go through them. Every row is written and only kept where
 * it counts: a processor guesses a branch that goes either way wrongly, which costs more than the writing.
 */
export function select(bins: Int32Array, flags: Uint8Array, blockRows: number, rows: Int32Array): Selection {
  let size = 0;
  for (let index = 0; index < blockRows; index += 1) {
    rows[size] = index;
    size += flags[bins[index]!]!;
  }
  return { rows, size };
}
