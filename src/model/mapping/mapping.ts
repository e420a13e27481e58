import type { Outcome } from "../records/opportunity.js";
import type { AmountFormat } from "./amountColumn.js";

/** Where a field's value comes from: a column, or what a function makes of the row. */
export type FieldSource<Row> = Extract<keyof Row, string> | ((row: Row) => unknown);

/** Which columns of an export become which fields of a record, and how their texts are to be read. */
export interface Mapping<Row, Fields extends Readonly<Record<string, FieldSource<Row>>>> {
  /** The fields of the record, each with its source. */
  readonly fields: Fields;
  /**
   * Format of the dates, in the tokens of `dayParser`: one for every field that is a day in some record (`createdOn`,
   * `closedOn`, `on`, `sentOn` …), or one per field for those that are named. Without it days must be ISO days.
   */
  readonly dates?: string | Readonly<Partial<Record<keyof Fields, string>>> | undefined;
  /** How amounts of money are written, where not as plain decimals. */
  readonly amounts?: AmountFormat | undefined;
  /**
   * The outcome that each label stands for, `"*"` being every other label. The label is that of the field `outcome`, or of
   * `stage` where no `outcome` is mapped.
   */
  readonly outcomes?: Readonly<Record<string, Outcome>> | undefined;
}

/** Any mapping, where its row and fields do not matter. */
export type AnyMapping = Mapping<never, Readonly<Record<string, FieldSource<never>>>>;

/** A row under the names of a record's fields, not yet checked. */
export type MappedRecord<Field extends string> = Readonly<Partial<Record<Field, unknown>>>;
