import { isObject } from "../../collections/isObject.js";
import { evidenceValue } from "../../diagnostics/evidenceValue.js";
import type { Day } from "../../time/day.js";
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
  let record = copyFields(raw, options, parentPath);
  for (const day of days) {
    const stated = statedDay(record[day], options, parentPath + day);
    if (stated !== null) record[day] = stated;
  }
  for (const [instant, day] of Object.entries(instants)) {
    if (day != null && record[day] == null) {
      const stated = statedDay(record[instant], options, parentPath + instant);
      if (stated !== null) record = withField(record, day, stated);
    }
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

/** Returns the day that a value states; null if it states none, or an instant whose zone is not known. */
function statedDay(value: unknown, { inZone, report }: NormalizeOptions, path: string): Day | null {
  if (value == null) return null;
  if (inZone === null && isInstant(value)) {
    report(path, "missing-time-zone", { value: evidenceValue(value) });
    return null;
  }
  return dayOfTimestamp(value, inZone);
}

/**
 * Returns a copy of a record with one more field, which stands first unless the record has it already. Engines keep the shape of a
 * copy that begins with the new field, and give each of those that end with it a shape of its own.
 */
export function withField(record: NormalizedRecord, field: string, value: unknown): NormalizedRecord {
  if (field in record) return { ...record, [field]: value };
  return field === "on" ? { on: value, ...record } : { [field]: value, ...record };
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
