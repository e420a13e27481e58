/** Stable names for everything that can go wrong in a plain typed call or an impossible request. */
export type SalesKpiErrorCode =
  | "unreadable-amount"
  | "unreadable-day"
  | "unreadable-number"
  | "impossible-request"
  | "unknown-name"
  | "name-clash"
  | "missing-records"
  | "missing-rate"
  | "did-not-converge";

/** The record, field and value an error speaks of, as far as they are known. */
export interface ErrorPlace {
  /** Kind of record, as a book names it: `"opportunities"`. */
  readonly record?: string | undefined;
  /** Position of the record in the list that was given, from 0. */
  readonly index?: number | undefined;
  /** Identifier of the record. */
  readonly id?: string | undefined;
  /** Field of the record. */
  readonly field?: string | undefined;
  /** The value found there. */
  readonly value?: unknown;
}

/**
 * The only error this library throws on purpose. `code` is stable; the message names the record, field and value, and
 * `place` has them apart.
 *
 * Data that came through `parseSalesBook` has been checked and does not throw. Plain calls on typed records skip that
 * door, so an amount or day that cannot be read throws here, as does a request that cannot be met (a period upside down).
 */
export class SalesKpiError extends Error {
  override readonly name = "SalesKpiError";
  declare readonly code: SalesKpiErrorCode;
  declare readonly place: ErrorPlace | undefined;

  constructor(code: SalesKpiErrorCode, message: string, place?: ErrorPlace) {
    super(message);
    Object.assign(this, { code, place });
  }
}

/** Returns the error with the record that it arose at; anything else that was thrown, as it was. */
export const inRecord = (error: unknown, record: string, index: number, item: unknown): unknown =>
  error instanceof SalesKpiError
    ? new SalesKpiError(error.code, `${record}[${index}]: ${error.message}`, {
        ...error.place,
        record,
        index,
        id: (item as { readonly id?: string } | null)?.id,
      })
    : error;

const mostCharacters = 60;

/** Returns a value as a message shows it: short, so that a text of megabytes cannot flood a log. Never throws. */
export function quote(value: unknown): string {
  try {
    const json = typeof value === "bigint" ? `${value}n` : JSON.stringify(value);
    // JSON has no NaN, no infinities and no invalid dates.
    const text = json === "null" ? String(value) : json;
    return text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…${text.slice(-1)}` : text;
  } catch {
    return typeof value;
  }
}

/** Throws an error that names a field, what was expected of it, and the value that was found. */
export function refuse(
  field: string,
  value: unknown,
  expected: string,
  code: SalesKpiErrorCode = "impossible-request",
): never {
  throw new SalesKpiError(code, `${field}: expected ${expected}, got ${quote(value)}`, { field, value });
}
