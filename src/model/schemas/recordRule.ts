/** Rule about two fields of a record. */
export interface RecordRule<Field extends string = string> {
  /**
   * `either`: at least one of the fields is given. `one-holder`: exactly one of a quota's two holders is. `rising`: the first
   * field is before the second.
   */
  readonly rule: "either" | "one-holder" | "rising";
  readonly fields: readonly [first: Field, second: Field];
}
