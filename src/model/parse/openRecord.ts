import { quote } from "../../errors.js";
import { dayOfTimestamp, isInstant, type DayInZone } from "./dayOfTimestamp.js";
import type { Problem } from "./finding.js";
import type { RecordParts } from "./recordParts.js";

/** A copy of a record of unknown content, its parts copied too. */
export type OpenRecord = Record<string, unknown>;

/** Whether a value can be opened as a record. */
export const isRecord = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What opening a record needs to know and to tell. */
export interface Opening {
  readonly inZone: DayInZone | null;
  readonly report: (problem: Problem) => void;
}

/**
 * A copy of a record in which timestamps stand as days where days belong, and instants as text. What tells no day stays,
 * for the schema to refuse. A field that is undefined counts as absent.
 */
export function openRecord(raw: object, shape: RecordParts, opening: Opening, at = ""): OpenRecord {
  const record = copyOf(raw, opening, at);
  for (const day of shape.days ?? []) fillDay(record, day, day, opening, at);
  for (const [instant, day] of Object.entries(shape.instants ?? {})) {
    if (day != null && record[day] == null) fillDay(record, day, instant, opening, at);
    const value = record[instant];
    if (value instanceof Date && !Number.isNaN(value.getTime())) record[instant] = value.toISOString();
  }
  for (const [field, parts = {}] of Object.entries(shape.parts ?? {})) {
    const value = record[field];
    const open = (part: unknown, place: string): unknown =>
      isRecord(part) ? openRecord(part, parts, opening, `${place}.`) : part;
    if (Array.isArray(value)) record[field] = Array.from(value, (part, index) => open(part, `${at}${field}[${index}]`));
    else if (value !== undefined) record[field] = open(value, at + field);
  }
  return record;
}

/** Puts the day that one field tells into another one, or into itself. */
function fillDay(record: OpenRecord, day: string, from: string, { inZone, report }: Opening, at: string): void {
  const value = record[from];
  if (value == null) return;
  if (inZone === null && isInstant(value)) {
    const says = `${quote(value)} is an instant: which day it was depends on the time zone, to be stated as timeZone`;
    report({ path: at + from, code: "missing-time-zone", says, value });
    return;
  }
  const told = dayOfTimestamp(value, inZone);
  if (told !== null) record[day] = told;
}

/** The own fields, without the one whose name would make its value the prototype of whatever it is assigned to. */
function copyOf(raw: object, { report }: Opening, at: string): OpenRecord {
  const copy: OpenRecord = {};
  for (const key of Object.keys(raw)) {
    const value = (raw as OpenRecord)[key];
    if (key === "__proto__") {
      report({ path: at + key, code: "unsafe-key", says: "is left out: no field may have this name", value });
    } else if (value !== undefined) copy[key] = value;
  }
  return copy;
}
