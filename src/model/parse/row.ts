import { recordKinds, type RecordKind, type Records } from "../records/records.js";
import type { Place } from "./finding.js";

/** A record that could be read, with its place in the list it came from. */
export interface Row<Kind extends RecordKind> extends Place {
  readonly kind: Kind;
  readonly index: number;
  readonly record: Records[Kind];
}

/** The rows of every kind. */
export type Rows = { readonly [Kind in RecordKind]: readonly Row<Kind>[] };

/** The rows of every kind, each kind's from one call. */
export const rowsOfEveryKind = (rowsOf: <Kind extends RecordKind>(kind: Kind) => readonly Row<Kind>[]): Rows =>
  Object.fromEntries(recordKinds.map((kind) => [kind, rowsOf(kind)])) as unknown as Rows;
