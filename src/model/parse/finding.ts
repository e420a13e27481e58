import type { RecordKind } from "../records/records.js";
import type { IssueCode } from "./issueSeverities.js";

/** What is wrong with a record, seen from the record. */
export interface Problem {
  /** `"closedOn"`, `"history[2].amount"`, or `""` for the record as a whole. */
  readonly path: string;
  readonly code: IssueCode;
  /** What is said of the field: `"is missing"`. */
  readonly says: string;
  readonly value: unknown;
}

/** Which record of which list. */
export interface Place {
  readonly kind: RecordKind | "book";
  readonly index: number | null;
  readonly id: string | null;
}

/** What is wrong, and with which record; whether that leaves the record out is known only at the end. */
export interface Finding extends Place, Problem {}

export const findingAt = ({ kind, index, id }: Place, problem: Problem): Finding => ({ kind, index, id, ...problem });
