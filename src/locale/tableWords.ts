/** Words and signs of tables in one language. */
export interface TableWords {
  /** Heading of a column, and word for a level, by name. A name without a heading stands as it is. */
  readonly headings: Readonly<Record<string, string>>;
  /** Key of the row of all groups. */
  readonly total: string;
  /** Word for a missing key. */
  readonly missingKey: string;
  /** Sign for a value that is `null`. */
  readonly noValue: string;
  readonly yes: string;
  readonly no: string;
  readonly decimalMark: string;
  /** Sign between groups of three digits. */
  readonly digitSpace: string;
  /** Sign after a ratio in percent, with the space before it. */
  readonly percent: string;
}
