import { isObject } from "../../collections/isObject.js";
import { amountProblem } from "../../exact/amountProblem.js";
import { isDay } from "../../time/day.js";
import { scanInstant } from "../../time/scanInstant.js";
import { refusalOf } from "../schemas/refusalOf.js";
import type { RecordRule } from "../schemas/recordRule.js";
import type { FieldSchema, RecordSchema, Schema } from "../schemas/schema.js";
import { schemaIssues } from "../schemas/schemaIssues.js";
import type { DayInZone } from "./dayOfTimestamp.js";
import { withField, type NormalizedRecord } from "./normalizeRecord.js";
import type { RecordParts } from "./recordParts.js";

/**
 * Function that returns the copy of a row whose fields are all as the schema describes them, with nothing to report and nothing
 * to repair; null for any other row, which is read with care. It may throw what a getter throws.
 */
export type SoundReader = (raw: unknown, inZone: DayInZone | null) => NormalizedRecord | null;

/** Reader of a value: returns the value, or a copy of its parts; `unsound` for a value that is read with care. */
type ValueReader = (value: unknown, inZone: DayInZone | null) => unknown;

const unsound = Symbol("unsound");

/**
 * Returns the reader of sound rows of a schema. It makes the same record as the careful way, field by field in the same order, from
 * the same schema, so a row may be slow but never other.
 */
export function soundReader({ fields, rules }: RecordSchema, { instants = {}, parts = {} }: RecordParts): SoundReader {
  const readers: Record<string, ValueReader | undefined> = Object.create(null) as Record<string, never>;
  for (const [name, schema] of Object.entries(fields)) readers[name] = readerOf(schema, parts[name], name in instants);
  for (const [name, ofPart] of Object.entries(parts))
    readers[name] ??= ofPart === undefined ? undefined : (value) => (isObject(value) ? unsound : value);
  const required = Object.keys(fields).filter((name) => fields[name]?.type !== "optional");
  const daysOfInstants = Object.entries(instants);
  return (raw, inZone) => {
    if (!isObject(raw) || Array.isArray(raw) || Object.getOwnPropertySymbols(raw).length > 0) return null;
    const record = copyOf(raw as NormalizedRecord, daysOfInstants, inZone);
    if (record === null) return null;
    for (const name in record) {
      const value = record[name];
      if (value === undefined || name === "__proto__") return null;
      const read = readers[name];
      if (read === undefined) continue;
      const sound = read(value, inZone);
      if (sound === unsound) return null;
      if (sound !== value) record[name] = sound;
    }
    for (const name of required) if (record[name] === undefined) return null;
    for (const [instant] of daysOfInstants)
      if (record[instant] != null && scanInstant(record[instant]) === null) return null;
    for (const rule of rules) if (!keepsRule(rule, record)) return null;
    return record;
  };
}

/** Returns a copy of a row, with the day of its instant if the day is absent; null if the instant is read with care. */
function copyOf(
  raw: NormalizedRecord,
  daysOfInstants: readonly (readonly [string, string | null | undefined])[],
  inZone: DayInZone | null,
): NormalizedRecord | null {
  for (const [instant, day] of daysOfInstants) {
    if (day == null || raw[day] != null || raw[instant] == null) continue;
    const scanned = scanInstant(raw[instant]);
    if (scanned === null || (scanned.offset !== null && inZone === null)) return null;
    const stated = scanned.offset === null ? scanned.day : inZone?.(scanned.clockTime - scanned.offset);
    return withField(raw, day, stated);
  }
  return { ...raw };
}

const keepsRule = ({ rule, fields: [first, second] }: RecordRule, record: NormalizedRecord): boolean => {
  const [value, other] = [record[first], record[second]];
  if (rule === "rising") return typeof value !== "string" || typeof other !== "string" || value < other;
  if (value == null && other == null) return false;
  return rule === "either" || value == null || other == null;
};

function readerOf(schema: FieldSchema, parts: RecordParts | undefined, isInstant: boolean): ValueReader {
  if (schema.type !== "optional") return readerOfValue(schema, parts, isInstant);
  const { of, nullable } = schema;
  const read = readerOfValue(of, parts, isInstant);
  return (value, inZone) => (value === null ? (nullable ? value : unsound) : read(value, inZone));
}

/** @param isInstant - true for an instant, which is scanned once, when its day is filled */
function readerOfValue(schema: Schema, parts: RecordParts | undefined, isInstant: boolean): ValueReader {
  if (parts !== undefined) return readerOfParts(schema, parts);
  const isSound = isInstant ? (value: unknown) => typeof value === "string" : soundness(schema);
  return (value) => (isSound(value) ? value : unsound);
}

/** Returns the reader of a list of records, of a record or of a map: their parts are copied, as the careful way does. */
function readerOfParts(schema: Schema, parts: RecordParts): ValueReader {
  if (schema.type === "record") {
    const read = soundReader(schema, parts);
    return (value, inZone) => read(value, inZone) ?? unsound;
  }
  if (schema.type !== "list" || schema.item.type !== "record") {
    const isSound = soundness(schema);
    return (value) => (isSound(value) && isFlat(value) ? { ...(value as object) } : unsound);
  }
  const read = soundReader(schema.item, parts);
  return (value, inZone) => {
    if (!Array.isArray(value)) return unsound;
    const items: NormalizedRecord[] = [];
    for (const part of value as readonly unknown[]) {
      const item = read(part, inZone);
      if (item === null) return unsound;
      items.push(item);
    }
    return items;
  };
}

/** Returns true for a plain record without values that are objects or undefined, which a copy would share or drop. */
const isFlat = (value: unknown): boolean =>
  isObject(value) &&
  !Array.isArray(value) &&
  Object.getOwnPropertySymbols(value).length === 0 &&
  Object.entries(value).every(([name, part]) => name !== "__proto__" && part !== undefined && !isObject(part));

/** Returns the test of a value that its schema accepts. The commonest types are tested without the reasons of a refusal. */
function soundness(schema: Schema): (value: unknown) => boolean {
  switch (schema.type) {
    case "id":
      return (value) => typeof value === "string" && value !== "";
    case "text":
      return (value) => typeof value === "string";
    case "day":
      return isDay;
    case "amount":
      return isSoundAmount;
    case "label": {
      const { labels } = schema;
      return (value) => (labels as readonly unknown[]).includes(value);
    }
    case "list":
    case "map":
    case "pair":
    case "record":
    case "choice":
      return (value) => schemaIssues(schema, value).length === 0;
    default:
      return (value) => refusalOf(schema, value) === null;
  }
}

const isSoundAmount = (value: unknown): boolean =>
  (typeof value === "number" && Number.isFinite(value)) ||
  (typeof value === "string" && isShortDecimal(value)) ||
  amountProblem(value) === null;

/** Returns true for a text of a few digits, a point among them or none. */
function isShortDecimal(text: string): boolean {
  if (text.length > 20) return false;
  let digits = 0;
  let points = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) digits += 1;
    else if (code === 46 && at < text.length - 1) points += 1;
    else return false;
  }
  return digits > 0 && points <= 1;
}
