/** Why a schema refuses a value, where its type alone does not say it. */
export type RefusalCode =
  | "missing-field"
  | "unreadable-amount"
  | "unreadable-day"
  | "unreadable-instant"
  | "upside-down-period"
  | "two-quota-holders";

/** What a check of a schema carries along, so that its reader knows the reason. */
export interface Refusal {
  readonly code: RefusalCode;
}
