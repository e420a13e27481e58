import type { z } from "zod/mini";
import type { Refusal } from "../schemas/refusal.js";
import type { Problem } from "./finding.js";
import type { IssueCode } from "./issueSeverities.js";

type SchemaIssue = z.core.$ZodIssue;

/** What a schema refused in a record, as problems that name the field and carry its value. */
export const schemaProblems = (issues: readonly SchemaIssue[], record: object): Problem[] =>
  issues.map((issue) => {
    const value = valueAt(record, issue.path);
    return { path: pathText(issue.path), code: codeOf(issue, value), says: issue.message, value };
  });

function codeOf(issue: SchemaIssue, value: unknown): IssueCode {
  if (value == null) return "missing-field";
  if (issue.code === "custom") return (issue.params as Refusal | undefined)?.code ?? "wrong-type";
  if (issue.code === "invalid_value") return "unknown-label";
  return typeof value === "number" && !Number.isFinite(value) ? "unreadable-number" : "wrong-type";
}

const valueAt = (record: object, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inside, key) => (inside as Readonly<Record<PropertyKey, unknown>>)[key], record);

const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) => (typeof key === "number" ? `${text}[${key}]` : text === "" ? String(key) : `${text}.${String(key)}`),
    "",
  );
