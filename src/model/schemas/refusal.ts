/** Why a schema refuses a value. */
export type RefusalCode =
  | "missing-field"
  | "wrong-type"
  | "unreadable-number"
  | "unreadable-amount"
  | "unreadable-day"
  | "unreadable-instant"
  | "unknown-label"
  | "unknown-field"
  | "upside-down-period"
  | "two-quota-holders";

/** A reason to refuse a value. */
export interface Refusal {
  readonly code: RefusalCode;
  /** What is said of the value: `"is missing"`. */
  readonly message: string;
  /** The labels or the fields there are, for whoever says which one was meant. */
  readonly known?: readonly string[];
}
