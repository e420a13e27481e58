import { isObject } from "../../collections/isObject.js";
import { refusalOf } from "./refusalOf.js";
import { ruleIssues } from "./ruleIssues.js";
import type { FieldSchema, FieldSchemas, Schema } from "./schema.js";
import type { SchemaIssue } from "./schemaIssue.js";

/** Empty list that all values without issues share. */
const none: readonly SchemaIssue[] = [];

/** Returns all refusals of a value and its parts: fields in the order of the schema, and after them the rules of each record. */
export function schemaIssues(schema: Schema, value: unknown): readonly SchemaIssue[] {
  const refusal = refusalOf(schema, value);
  const refused = refusal === null ? none : [{ ...refusal, path: [], value }];
  switch (schema.type) {
    case "choice":
      return schemaIssues(schema.choose(value), value);
    case "list":
      return refusal === null ? itemIssues(value as readonly unknown[], schema.item) : refused;
    case "pair":
      // The first two amounts of a list that is too long are checked too.
      return isPairOrLonger(value) ? concat(refused, itemIssues(value.slice(0, 2), amount)) : refused;
    case "map":
      return refusal === null ? valueIssues(value as Fields, schema.values) : refused;
    case "record": {
      const inside = refusal === null ? fieldIssues(value as Fields, schema.fields) : refused;
      return isObject(value) ? concat(inside, ruleIssues(schema, value as Fields)) : inside;
    }
    default:
      return refused;
  }
}

/** Record by names and values. */
type Fields = Readonly<Record<string, unknown>>;

const amount: Schema = { type: "amount" };

const isPairOrLonger = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.length >= 2;

/** Returns the issues of a list's items, by position: a method of the list would skip its holes. */
function itemIssues(list: readonly unknown[], item: Schema): readonly SchemaIssue[] {
  let issues = none;
  for (let index = 0; index < list.length; index += 1)
    issues = concat(issues, within(index, schemaIssues(item, list[index])));
  return issues;
}

/** Returns the names of a record's own fields, without the one that would set a prototype. */
const fieldNames = (record: object): string[] => Object.keys(record).filter((name) => name !== "__proto__");

function valueIssues(record: Fields, values: Schema): readonly SchemaIssue[] {
  let issues = none;
  for (const name of fieldNames(record)) issues = concat(issues, within(name, schemaIssues(values, record[name])));
  return issues;
}

function fieldIssues(record: Fields, fields: FieldSchemas): readonly SchemaIssue[] {
  let issues = none;
  for (const field in fields) {
    const schema = fields[field];
    if (schema !== undefined) issues = concat(issues, within(field, issuesOfField(record, field, schema)));
  }
  return issues;
}

function issuesOfField(record: Fields, field: string, schema: FieldSchema): readonly SchemaIssue[] {
  const value = record[field];
  if (schema.type !== "optional") return schemaIssues(schema, value);
  const isOmitted = value == null && (schema.nullable || !(field in record));
  return isOmitted ? none : schemaIssues(schema.of, value);
}

const within = (key: string | number, issues: readonly SchemaIssue[]): readonly SchemaIssue[] =>
  issues.length === 0 ? none : issues.map((issue) => ({ ...issue, path: [key, ...issue.path] }));

function concat(first: readonly SchemaIssue[], second: readonly SchemaIssue[]): readonly SchemaIssue[] {
  if (second.length === 0) return first;
  return first.length === 0 ? second : [...first, ...second];
}
