import type { AmountFormat } from "../cells/amountCells.js";
import type { Outcome } from "../records/opportunity.js";
import type { RecordKind } from "../records/records.js";

/** Source of a field's value: a column, several columns of which the first filled one counts, or a function of the row. */
export type FieldSource<Row> =
  Extract<keyof Row, string> | readonly Extract<keyof Row, string>[] | ((row: Row) => unknown);

/** Columns whose truth decides the outcome of a deal. A value such as `true`, `1`, `yes` or `oui` is true. */
export interface OutcomeFlags {
  readonly won?: string | readonly string[] | undefined;
  readonly lost?: string | readonly string[] | undefined;
  readonly closed?: string | readonly string[] | undefined;
  /** A deal that is not active and has the probability 0 is lost. */
  readonly active?: string | readonly string[] | undefined;
}

/** Rows that have a word in a column. */
export interface RowRule {
  readonly columns: readonly string[];
  /** Words of the rows, of which `*` is any, and `true` is any word for true; with `keep`, the words of all other rows. */
  readonly words: readonly string[];
  readonly keep?: boolean | undefined;
  /** Reason, such as `deleted`. */
  readonly reason: string;
}

/** Columns of an export as fields of a record, and the formats of their texts. */
export interface Mapping<Row, Fields extends Readonly<Record<string, FieldSource<Row>>>> {
  /** Kind of the records: a field that the kind does not have is then an error that names the nearest. */
  readonly records?: RecordKind | "history" | undefined;
  /**
   * Fields of the record, each with its source. `closeDate` is the one date of exports that have no other: the expected
   * close of an open deal and the close of a closed one. `amountIfWon` is the amount of a won deal, if it is filled.
   */
  readonly fields: Fields;
  /** Columns that become fields of their own name, which no record has. */
  readonly extras?: Readonly<Record<string, FieldSource<Row>>> | undefined;
  /**
   * Format of the dates, in the tokens of `dayParser`, or several: one for every field that is a day in some record
   * (`createdOn`, `closedOn`, `on`, `sentOn` …), or one for each named field. `iso`, `excel`, `epoch-seconds` and
   * `epoch-milliseconds` are formats too. Without formats days must be ISO days. A text that two formats read as two days
   * is read as neither.
   */
  readonly dates?: DayFormats | Readonly<Partial<Record<keyof Fields | "closeDate", DayFormats>>> | undefined;
  /**
   * Zone of stamps without an offset; their day is the written one by default. `written` takes the written day of every
   * stamp, also of one with an offset.
   */
  readonly stampZone?: "UTC" | "written" | undefined;
  /** Format of amounts of money, or several; plain decimals if absent. */
  readonly amounts?: AmountFormat | readonly AmountFormat[] | undefined;
  /** Unit of the whole column of probabilities: `60` or `60 %` is 0.6 in percent, and 0.6 is a share. */
  readonly probabilities?: "percent" | "share" | undefined;
  /**
   * Outcome of each label, `"*"` being every other label. The label is that of the field `outcome`, or of `stage` if no
   * `outcome` is mapped. Case and blanks around make no difference.
   */
  readonly outcomes?: Readonly<Record<string, Outcome>> | undefined;
  /** Columns that decide the outcome before any label. */
  readonly outcomeFlags?: OutcomeFlags | undefined;
  /** Words for an absent value, beside a blank, `\N`, `N/A`, `null` and their like. */
  readonly nullWords?: readonly string[] | undefined;
  /** Rows that are no records. */
  readonly leaveOut?: readonly RowRule[] | undefined;
  /** Rows whose amount is a deduction, whichever sign the export writes. */
  readonly negative?: readonly RowRule[] | undefined;
  /** Evidence of a detected mapping; nothing is read by it. */
  readonly basis?: object | undefined;
}

/** One format or several. */
export type DayFormats = string | readonly string[];

/** Mapping of any row and fields. */
export type AnyMapping = Mapping<never, Readonly<Record<string, FieldSource<never>>>>;

/** Row under the names of a record's fields, not yet checked. */
export type MappedRecord<Field extends string> = Readonly<Partial<Record<Field, unknown>>>;
