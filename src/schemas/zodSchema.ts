import * as z from "zod/mini";
import { refusalOf } from "../model/schemas/refusalOf.js";
import { refusalMessage } from "../model/schemas/refusal.js";
import { ruleIssues } from "../model/schemas/ruleIssues.js";
import type { FieldSchema, RecordSchema, Schema } from "../model/schemas/schema.js";
import type { SchemaIssue } from "../model/schemas/schemaIssue.js";
import { schemaIssues } from "../model/schemas/schemaIssues.js";
import type { ZodOf } from "./zodOf.js";

/** Returns the zod schema of one of the library's own schemas. It refuses the same values, for the same reasons. */
export const zodSchema = <Described extends FieldSchema>(schema: Described): ZodOf<Described> =>
  convert(schema) as unknown as ZodOf<Described>;

function convert(schema: FieldSchema): z.ZodMiniType {
  if (schema.type === "optional") {
    const inner = convert(schema.of);
    return schema.nullable ? z.optional(z.nullable(inner)) : z.exactOptional(inner);
  }
  const message = { error: ({ input }: { readonly input?: unknown }) => messageOf(schema, input) };
  switch (schema.type) {
    case "text":
      return z.string(message);
    case "id":
    case "day":
    case "instant":
      return z.string(message).check(checkOf(schema));
    case "number":
      return z.number(message);
    case "boolean":
      return z.boolean(message);
    case "label":
      return z.enum(schema.labels, message);
    case "list":
      return z.array(convert(schema.item), message);
    case "map":
      return z.record(z.string(), convert(schema.values), message);
    case "record":
      return z.looseObject(shapeOf(schema), message).check(...recordChecks(schema));
    case "anything":
      return z.unknown();
    case "amount":
    case "plain":
    case "pair":
    case "choice":
      return z.custom().check(checkOf(schema));
  }
}

const shapeOf = ({ fields }: RecordSchema): Record<string, z.ZodMiniType> =>
  Object.fromEntries(Object.entries(fields).map(([field, schema]) => [field, convert(schema)]));

/** Returns the library's own check of a value and of all its parts. */
const checkOf =
  (schema: Schema): z.core.CheckFn<unknown> =>
  ({ value, issues }) => {
    issues.push(...schemaIssues(schema, value).map(zodIssue));
  };

/**
 * Returns the check of a whole record, or nothing if it has no rules: some versions of zod extend no schema with checks. The
 * check runs beside those of the fields, so that all problems are listed.
 */
function recordChecks(schema: RecordSchema): z.core.$ZodCheck<object>[] {
  if (schema.rules.length === 0 && !schema.closed) return [];
  const check = z.check<object>(
    ({ value, issues }) => {
      issues.push(...ruleIssues(schema, value as Readonly<Record<string, unknown>>).map(zodIssue));
    },
    { when: ({ value }) => typeof value === "object" && value !== null },
  );
  return [check];
}

function messageOf(schema: Schema, value: unknown): string | undefined {
  const refusal = refusalOf(schema, value);
  return refusal === null ? undefined : refusalMessage(refusal);
}

/** Returns an issue of zod that lets further checks run. */
const zodIssue = (issue: SchemaIssue): z.core.$ZodRawIssue => ({
  code: "custom",
  path: [...issue.path],
  message: refusalMessage(issue),
  input: issue.value,
  params: { code: issue.code, ...issue.evidence },
  continue: true,
});
