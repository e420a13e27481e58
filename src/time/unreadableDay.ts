import { SalesKpiError, quote, type ErrorPlace } from "../errors.js";

/** The error for a value that should have been a day. */
export const unreadableDay = (value: unknown, place: ErrorPlace = {}): SalesKpiError =>
  new SalesKpiError("unreadable-day", `${place.field ?? "day"}: expected YYYY-MM-DD, got ${quote(value)}`, {
    ...place,
    value,
  });
