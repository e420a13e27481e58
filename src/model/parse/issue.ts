import type { RecordKind } from "../records/records.js";
import type { IssueCode, IssueSeverity } from "./issueSeverities.js";

/** Something a parse found in the data. */
export interface Issue {
  /** Kind of the record, or `"book"` for what concerns no single record. */
  readonly kind: RecordKind | "book";
  /** Position of the record in the list that was given, from 0. */
  readonly index: number | null;
  /** Identifier of the record, where it has a text for one. */
  readonly id: string | null;
  /** Field of the record: `"closedOn"`, `"history[2].amount"`; `""` for the record as a whole. */
  readonly path: string;
  readonly code: IssueCode;
  readonly severity: IssueSeverity;
  /** A sentence that names record, field and value, and says why. */
  readonly message: string;
  /** The value found there; a text of more than 200 characters is cut short. */
  readonly value: unknown;
  /** Whether the record is not in the book, for this reason or another. */
  readonly excluded: boolean;
}
