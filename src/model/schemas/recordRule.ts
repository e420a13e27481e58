import type { RefusalCode } from "./refusal.js";

/** What two fields of a record say to each other. */
export interface RecordRule<Field extends string = string> {
  /** `either`: at least one of them is given; `one`: exactly one is; `rising`: the first is before the second. */
  readonly rule: "either" | "one" | "rising";
  readonly fields: readonly [first: Field, second: Field];
  /** What a record that breaks the rule is refused for, where the field that is told has a value. */
  readonly code: RefusalCode;
  readonly message: string;
}
