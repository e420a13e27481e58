import type { Outcome } from "../records/opportunity.js";
import type { AmountFormat } from "./amountReader.js";

/** Source of a field's value: a column, or a function of the row. */
export type FieldSource<Row> = Extract<keyof Row, string> | ((row: Row) => unknown);

/** Columns of an export as fields of a record, and the formats of their texts. */
export interface Mapping<Row, Fields extends Readonly<Record<string, FieldSource<Row>>>> {
  /** Fields of the record, each with its source. */
  readonly fields: Fields;
  /**
   * Format of the dates, in the tokens of `dayParser`: one for every field that is a day in some record (`createdOn`,
   * `closedOn`, `on`, `sentOn` …), or one for each named field. Without it days must be ISO days.
   */
  readonly dates?: string | Readonly<Partial<Record<keyof Fields, string>>> | undefined;
  /** Format of amounts of money; plain decimals if absent. */
  readonly amounts?: AmountFormat | undefined;
  /**
   * Outcome of each label, `"*"` being every other label. The label is that of the field `outcome`, or of `stage` if no
   * `outcome` is mapped.
   */
  readonly outcomes?: Readonly<Record<string, Outcome>> | undefined;
}

/** Mapping of any row and fields. */
export type AnyMapping = Mapping<never, Readonly<Record<string, FieldSource<never>>>>;

/** Row under the names of a record's fields, not yet checked. */
export type MappedRecord<Field extends string> = Readonly<Partial<Record<Field, unknown>>>;
