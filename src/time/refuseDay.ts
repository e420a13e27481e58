import { refuseAt, type ErrorPlace } from "../errors.js";

/** Description of a day in every message about a value that is none. */
export const expectedDay = "a day such as 2026-03-31";

/** Throws `unreadable-day` for a value that is no day, naming its place. */
export function refuseDay(value: unknown, place: ErrorPlace): never {
  refuseAt({ ...place, value }, expectedDay, "unreadable-day");
}
