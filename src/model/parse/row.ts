import { recordKinds, type RecordKind, type Records } from "../records/records.js";

/** Place of a record in the data. */
export interface RecordPlace {
  readonly kind: RecordKind | "book";
  /** Position in the list of its kind, from 0; null for the book as a whole. */
  readonly index: number | null;
  /** Id of the record; null if the record has no text for one. */
  readonly id: string | null;
}

/** Record that could be read, with its place in the list it came from. */
export interface Row<Kind extends RecordKind> extends RecordPlace {
  readonly kind: Kind;
  readonly index: number;
  readonly record: Records[Kind];
}

/** Rows of every kind. */
export type Rows = { readonly [Kind in RecordKind]: readonly Row<Kind>[] };

/** Returns the rows of every kind, those of each kind from one call. */
export const rowsOfEveryKind = (rowsOf: <Kind extends RecordKind>(kind: Kind) => readonly Row<Kind>[]): Rows =>
  Object.fromEntries(recordKinds.map((kind) => [kind, rowsOf(kind)])) as unknown as Rows;
