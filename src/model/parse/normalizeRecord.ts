import { isObject } from "../../collections/isObject.js";
import { evidenceValue } from "../../diagnostics/evidenceValue.js";
import { dayOfTimestamp, isInstant, type DayInZone } from "./dayOfTimestamp.js";
import type { ReportIssue } from "./parseIssue.js";
import type { RecordParts } from "./recordParts.js";

/** Copy of a record of unknown content, its parts copied too. */
export type NormalizedRecord = Record<string, unknown>;

/** Returns true for a value that can be normalized as a record. */
export const isRecord = (value: unknown): value is object => isObject(value) && !Array.isArray(value);

/** Time zone of instants, and the function that takes issues. */
export interface NormalizeOptions {
  readonly inZone: DayInZone | null;
  readonly report: ReportIssue;
}

/**
 * Returns a copy of a record with timestamps as days in the fields of days, and instants as text. A value that states no day
 * stays, for the schema to refuse. A field that is undefined counts as absent.
 */
export function normalizeRecord(
  raw: object,
  { days = [], instants = {}, parts = {} }: RecordParts,
  options: NormalizeOptions,
  parentPath = "",
): NormalizedRecord {
  const record = copyFields(raw, options, parentPath);
  for (const day of days) fillDay(record, day, day, options, parentPath);
  for (const [instant, day] of Object.entries(instants)) {
    if (day != null && record[day] == null) fillDay(record, day, instant, options, parentPath);
    const value = record[instant];
    if (value instanceof Date && !Number.isNaN(value.getTime())) record[instant] = value.toISOString();
  }
  for (const [field, partsOfPart = {}] of Object.entries(parts)) {
    const value = record[field];
    const path = parentPath + field;
    const normalize = (part: unknown, partPath: string): unknown =>
      isRecord(part) ? normalizeRecord(part, partsOfPart, options, `${partPath}.`) : part;
    if (Array.isArray(value)) record[field] = Array.from(value, (part, index) => normalize(part, `${path}[${index}]`));
    else if (value !== undefined) record[field] = normalize(value, path);
  }
  return record;
}

/** Writes the day that one field states into another field, or into itself. */
function fillDay(
  record: NormalizedRecord,
  day: string,
  from: string,
  { inZone, report }: NormalizeOptions,
  parentPath: string,
): void {
  const value = record[from];
  if (value == null) return;
  if (inZone === null && isInstant(value)) {
    report(parentPath + from, "missing-time-zone", { value: evidenceValue(value) });
    return;
  }
  const stated = dayOfTimestamp(value, inZone);
  if (stated !== null) record[day] = stated;
}

/** Returns a copy of the own fields, without the field that would become the prototype of the copy. */
function copyFields(raw: object, { report }: NormalizeOptions, parentPath: string): NormalizedRecord {
  const copy: NormalizedRecord = {};
  for (const name of Object.keys(raw)) {
    const value = (raw as NormalizedRecord)[name];
    if (name === "__proto__") report(parentPath + name, "unsafe-key", { value: evidenceValue(value) });
    else if (value !== undefined) copy[name] = value;
  }
  return copy;
}
