import type { RecordKind } from "../model/records/records.js";

/** Kind of the rows of an export: records of a book, or changes of deals, one a row. */
export type ExportRows = RecordKind | "history";

/** Column that an export has beside the fields of a record. */
export type ColumnRole =
  /** One date: the plan of an open deal, and the close of a closed one. */
  | "closeDate"
  /** Amount of a won deal; the column of `amount` has that of the others. */
  | "amountIfWon"
  | "currency"
  | "wonFlag"
  | "lostFlag"
  | "closedFlag"
  /** False for an archived deal, which is lost if its probability is 0. */
  | "activeFlag"
  | "deleted"
  | "archived"
  | "cancelled"
  /** Word for the kind of the row, such as lead or opportunity. */
  | "type"
  | "status"
  | "documentType"
  | "refunded"
  | "discount"
  | "lineTotal"
  | "title"
  | "convertedFlag"
  | "opportunityId"
  | "opportunityName"
  | "fieldName"
  | "oldValue"
  | "newValue"
  /** Columns that are known and state nothing that a record holds. */
  | "ignored";

/** Headers and labels of one export of one vendor, as data. */
export interface ExportPreset {
  readonly vendor: string;
  readonly object: string;
  readonly rows: ExportRows;
  /** Sets of headers, each of which identifies the export, with the language of the set. */
  readonly detect: readonly { readonly language: string; readonly headers: readonly string[] }[];
  /** Headers by field of the record, or by role. The first header that is filled in a row states the value. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  /** Labels of stages and statuses by outcome. */
  readonly outcomes?: {
    readonly won?: readonly string[];
    readonly lost?: readonly string[];
    readonly open?: readonly string[];
  };
  /** Sign before the decimals of every file of the export. */
  readonly decimal?: ".";
  /** Unit of probabilities. */
  readonly probability?: "percent" | "share";
  /** Patterns of the headers of one column a stage, with the named groups `stage` and `pipeline`. */
  readonly stageEntries?: readonly string[];
  /** Rows that are records: those whose column of the role has one of the words. */
  readonly keep?: Readonly<Record<string, readonly string[]>>;
  /** Rows that are none: those whose column of the role has one of the words. */
  readonly leaveOut?: Readonly<Record<string, readonly string[]>>;
  /** Documents whose amounts are deductions although the export writes them without a sign. */
  readonly negative?: Readonly<Record<string, readonly string[]>>;
  /** True for one row a line of an order or deal: the first row of an id holds the fields of the whole. */
  readonly isByLine?: boolean;
  /** Zone of stamps without an offset, if the export states it. */
  readonly stampZone?: "UTC" | "written";
}
