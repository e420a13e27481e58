import { batchSize } from "./batchSize.js";

/** Positions of the selected records of a batch, in order. Records of group 0 may be among them: kernels ignore group 0. */
export interface SelectionVector {
  readonly rows: Uint16Array;
  readonly size: number;
}

let allRows: Uint16Array | undefined;

/** Returns the selection of all records of a batch. */
export function selectAll(size: number): SelectionVector {
  allRows ??= Uint16Array.from({ length: batchSize }, (_, index) => index);
  return { rows: allRows, size };
}
