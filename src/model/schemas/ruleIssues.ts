import type { ExpectedKind } from "../../diagnostics/fields.js";
import { evidenceValue } from "../../diagnostics/evidenceValue.js";
import { nearestName } from "../../nearestName.js";
import type { RecordRule } from "./recordRule.js";
import type { FieldSchema, RecordSchema } from "./schema.js";
import type { SchemaIssue } from "./schemaIssue.js";

type Fields = Readonly<Record<string, unknown>>;

const none: readonly SchemaIssue[] = [];

const mostMisspelt = 10;

/** Returns the refusals of a record as a whole: of fields that are not known, and of fields that break a rule together. */
export function ruleIssues({ fields, rules, closed }: RecordSchema, record: Fields): readonly SchemaIssue[] {
  const broken = rules.flatMap((rule) => brokenRule(rule, record, fields));
  if (!closed) return broken;
  const unknown = namesOf(record).filter((field) => !Object.hasOwn(fields, field));
  if (unknown.length === 0) return broken;
  // An instance of a class has dozens of names, none of which is a misspelt field.
  const nearest = (field: string): string | null =>
    unknown.length > mostMisspelt ? null : nearestName(field, Object.keys(fields));
  return [...unknown.map((field) => unknownField(field, nearest(field), fields, record)), ...broken];
}

/** Returns the names of a record's fields as zod sees them: inherited ones too, without the one that sets a prototype. */
function namesOf(record: Fields): string[] {
  const names: string[] = [];
  for (const name in record) if (name !== "__proto__") names.push(name);
  return names;
}

function unknownField(
  field: string,
  nearest: string | null,
  fields: RecordSchema["fields"],
  record: Fields,
): SchemaIssue {
  const value = record[field];
  const evidence = { value: evidenceValue(value), field, nearest, known: Object.keys(fields) };
  return { code: "unknown-field", evidence, path: [field], value };
}

function brokenRule(
  { rule, fields: [first, second] }: RecordRule,
  record: Fields,
  schemas: RecordSchema["fields"],
): readonly SchemaIssue[] {
  const [value, other] = [record[first], record[second]];
  if (rule === "rising") {
    if (typeof value !== "string" || typeof other !== "string" || value < other) return none;
    const evidence = { value: evidenceValue(other), start: value, end: other };
    return [{ code: "upside-down-period", evidence, path: [second], value: other }];
  }
  if (value == null && other == null) {
    const evidence = { expected: kindOf(schemas[first]), value: null, alternative: second, known: [] };
    return [{ code: "missing-field", evidence, path: [first], value }];
  }
  if (rule === "either" || value == null || other == null) return none;
  const evidence = { value: evidenceValue(value), teamId: evidenceValue(other) };
  return [{ code: "two-quota-holders", evidence, path: [first], value }];
}

const kindOf = (schema: FieldSchema | undefined): ExpectedKind => {
  const type = schema?.type === "optional" ? schema.of.type : schema?.type;
  return type === "id" || type === "day" ? type : "text";
};
