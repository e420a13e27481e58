import * as z from "zod/mini";
import { refusalOf } from "../model/schemas/refusalOf.js";
import { refusalMessage } from "../model/schemas/refusal.js";
import { ruleIssues } from "../model/schemas/ruleIssues.js";
import type { FieldSchema, RecordSchema, Schema } from "../model/schemas/schema.js";
import type { SchemaIssue } from "../model/schemas/schemaIssue.js";
import { schemaIssues } from "../model/schemas/schemaIssues.js";
import type { ZodOf } from "./zodOf.js";

/** Returns the zod schema of one of the library's own schemas. It refuses the same values, for the same reasons. */
export const zodSchema = <Own extends FieldSchema>(own: Own): ZodOf<Own> => convert(own) as unknown as ZodOf<Own>;

function convert(own: FieldSchema): z.ZodMiniType {
  if (own.type === "optional") {
    const given = convert(own.of);
    return own.nullable ? z.optional(z.nullable(given)) : z.exactOptional(given);
  }
  const message = { error: ({ input }: { readonly input?: unknown }) => messageOf(own, input) };
  switch (own.type) {
    case "text":
      return z.string(message);
    case "id":
    case "day":
    case "instant":
      return z.string(message).check(ownCheck(own));
    case "number":
      return z.number(message);
    case "boolean":
      return z.boolean(message);
    case "label":
      return z.enum(own.labels, message);
    case "list":
      return z.array(convert(own.item), message);
    case "map":
      return z.record(z.string(), convert(own.values), message);
    case "record":
      return z.looseObject(shapeOf(own), message).check(...recordChecks(own));
    case "anything":
      return z.unknown();
    case "amount":
    case "plain":
    case "pair":
    case "choice":
      return z.custom().check(ownCheck(own));
  }
}

const shapeOf = ({ fields }: RecordSchema): Record<string, z.ZodMiniType> =>
  Object.fromEntries(Object.entries(fields).map(([field, own]) => [field, convert(own)]));

/** Returns the library's own check of a value and of all its parts. */
const ownCheck =
  (own: Schema): z.core.CheckFn<unknown> =>
  ({ value, issues }) => {
    issues.push(...schemaIssues(own, value).map(zodIssue));
  };

/**
 * Returns the check of a whole record, or nothing if it has no rules: some versions of zod extend no schema with checks. The
 * check runs beside those of the fields, so that all problems are listed.
 */
function recordChecks(own: RecordSchema): z.core.$ZodCheck<object>[] {
  if (own.rules.length === 0 && !own.closed) return [];
  const check = z.check<object>(
    ({ value, issues }) => {
      issues.push(...ruleIssues(own, value as Readonly<Record<string, unknown>>).map(zodIssue));
    },
    { when: ({ value }) => typeof value === "object" && value !== null },
  );
  return [check];
}

function messageOf(own: Schema, value: unknown): string | undefined {
  const refusal = refusalOf(own, value);
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
