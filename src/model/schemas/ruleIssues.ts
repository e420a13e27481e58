import { fieldNames } from "./fieldNames.js";
import type { RecordRule } from "./recordRule.js";
import type { RecordSchema } from "./schema.js";
import type { SchemaIssue } from "./schemaIssue.js";

type Fields = Readonly<Record<string, unknown>>;

/** Returns what a record as a whole is refused for: fields that are not known, and rules that its fields break. */
export function ruleIssues({ fields, rules, closed }: RecordSchema, record: Fields): readonly SchemaIssue[] {
  const broken = rules.filter((rule) => isBroken(rule, record)).map((rule) => brokenRule(rule, record));
  if (!closed || fieldNames(record).every((field) => Object.hasOwn(fields, field))) return broken;
  const message = "has fields that are not known";
  return [{ code: "unknown-field", message, known: Object.keys(fields), path: [], value: record }, ...broken];
}

function isBroken({ rule, fields: [first, second] }: RecordRule, record: Fields): boolean {
  const [before, after] = [record[first], record[second]];
  switch (rule) {
    case "either":
      return before == null && after == null;
    case "one":
      return (before == null) === (after == null);
    case "rising":
      return typeof before === "string" && typeof after === "string" && before >= after;
  }
}

function brokenRule({ rule, fields: [first, second], code, message }: RecordRule, record: Fields): SchemaIssue {
  if (rule === "rising")
    return { code, message: `${message}, ${record[first] as string}`, path: [second], value: record[second] };
  const value = record[first];
  return { code: value == null ? "missing-field" : code, message, path: [first], value };
}
