import { pathText } from "../schemas/pathText.js";
import type { SchemaIssue } from "../schemas/schemaIssue.js";
import type { Problem } from "./finding.js";
import type { IssueCode } from "./issueSeverities.js";

/** Returns what a schema refused in a record, as problems that name the field and carry its value. */
export const schemaProblems = (issues: readonly SchemaIssue[]): Problem[] =>
  issues.map(({ path, code, message, value }) => ({
    path: pathText(path),
    // No schema of a record refuses fields that it does not know.
    code: code as IssueCode,
    says: message,
    value,
  }));
