import { isObject } from "../../collections/isObject.js";
import { trimBlanks } from "../cells/blanks.js";
import { readTruth } from "../cells/readTruth.js";
import { refusalOf } from "../schemas/refusalOf.js";
import type { FieldSchema, Schema } from "../schemas/schema.js";

/**
 * Returns a value as its schema takes it, if nothing but its form stands in the way: a number as an id, `"6"` as a number,
 * `yes` as true, a label in another case or with blanks around it, a day with blanks around it. Any other value comes back
 * as it is.
 */
export function repairValue(schema: FieldSchema, value: unknown): unknown {
  if (value == null) return value;
  switch (schema.type) {
    case "optional":
      return repairValue(schema.of, value);
    case "record":
      if (isObject(value)) repairFields(schema.fields, value as Record<string, unknown>);
      return value;
    case "list":
      return Array.isArray(value) ? value.map((item) => repairValue(schema.item, item)) : value;
    default: {
      if (refusalOf(schema, value) === null) return value;
      const repaired = inOtherForm(schema, value);
      return repaired !== undefined && refusalOf(schema, repaired) === null ? repaired : value;
    }
  }
}

/** Repairs the fields of a record in place. Returns false if nothing was changed, true if something may have been. */
export function repairFields(fields: Readonly<Record<string, FieldSchema>>, record: Record<string, unknown>): boolean {
  let isChanged = false;
  for (const [field, schema] of Object.entries(fields)) {
    const value = record[field];
    const repaired = repairValue(schema, value);
    if (repaired !== value) record[field] = repaired;
    isChanged ||= repaired !== value || isObject(value);
  }
  return isChanged;
}

function inOtherForm(schema: Schema, value: unknown): unknown {
  const text = typeof value === "string" ? trimBlanks(value) : typeof value === "bigint" ? String(value) : null;
  switch (schema.type) {
    case "id":
    case "text":
      return typeof value === "number" || typeof value === "bigint" ? String(value) : undefined;
    case "number":
      return text !== null && /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/iu.test(text) ? Number(text) : undefined;
    case "boolean":
      return readTruth(value) ?? undefined;
    case "label":
      return schema.labels.find((label) => label === text?.toLowerCase());
    case "day":
    case "instant":
    case "amount":
      return text ?? undefined;
    default:
      return undefined;
  }
}
