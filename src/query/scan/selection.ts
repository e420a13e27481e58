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
