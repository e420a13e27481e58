/** Which cell each record of a table is counted in; -1 for none. */
export interface Placement {
  readonly cells: Int32Array;
  readonly size: number;
}
