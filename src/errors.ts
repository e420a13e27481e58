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

/** The record, field and value of an error, as far as they are known. */
export interface ErrorPlace {
  /** Kind of record, as a book names it: `"opportunities"`. */
  readonly record?: string | undefined;
  /** Position of the record in the given list, from 0. */
  readonly index?: number | undefined;
  /** Identifier of the record. */
  readonly id?: string | undefined;
  /** Field of the record, or option of the call. */
  readonly field?: string | undefined;
  /** Value of the field. */
  readonly value?: unknown;
}

/**
 * The only error this library throws on purpose. `code` is stable. The message names the record, field and value, and
 * `place` holds them one by one.
 *
 * `parseSalesBook` checks data and lists their problems, so checked data do not throw. Plain calls on typed records skip
 * the parser: an amount or day that cannot be read throws here, as does an impossible request, such as a period upside
 * down.
 */
export class SalesKpiError extends Error {
  override readonly name = "SalesKpiError";
  declare readonly code: SalesKpiErrorCode;
  declare readonly place: ErrorPlace | undefined;

  constructor(code: SalesKpiErrorCode, message: string, place?: ErrorPlace) {
    super(message);
    this.place = place;
    this.code = code;
  }
}

/** Returns a thrown error with the record that caused it; anything but a `SalesKpiError` comes back unchanged. */
export const inRecord = (error: unknown, record: string, index: number, item: unknown): unknown =>
  error instanceof SalesKpiError
    ? new SalesKpiError(error.code, `${record}[${index}]: ${error.message}`, {
        ...error.place,
        record,
        index,
        id: (item as { readonly id?: string } | null)?.id,
      })
    : error;

/** Returns a value as a message shows it: short, so that a text of megabytes cannot flood a log. Never throws. */
export function quote(value: unknown): string {
  try {
    const json = JSON.stringify(value);
    // JSON has no NaN, no infinities and no invalid dates.
    return (json === "null" ? String(value) : json).slice(0, 60);
  } catch {
    return typeof value;
  }
}

/** Throws an error that names a field, the expected value, and the value that was found. */
export function refuse(
  field: string,
  value: unknown,
  expected: string,
  code: SalesKpiErrorCode = "impossible-request",
): never {
  throw new SalesKpiError(code, `${field}: expected ${expected}, got ${quote(value)}`, { field, value });
}

/** Throws the error of {@link refuse} for a value in a list: `rates[3].on: expected a day such as 2026-03-31, got "soon"`. */
export function refuseAt(place: ErrorPlace, expected: string, code: SalesKpiErrorCode = "impossible-request"): never {
  throw new SalesKpiError(code, `${placeText(place)}expected ${expected}, got ${quote(place.value)}`, place);
}

/** Returns the place that leads a message, `rates[3].on: `, or an empty text if no place is known. */
export function placeText({ record = "", index, field = "" }: ErrorPlace): string {
  const entry = index === undefined ? record : `${record}[${index}]`;
  const text = [entry, field].filter((part) => part !== "").join(".");
  return text === "" ? "" : `${text}: `;
}
