import { pathText } from "../../../model/schemas/pathText.js";
import { schemaIssues } from "../../../model/schemas/schemaIssues.js";
import { planSchema } from "../schema/planSchema.js";
import { problemAt, type ProblemAt } from "./problemAt.js";

/** Returns the problems of a plan with its schema: fields that are missing, unknown or of another kind. */
export const schemaProblems = (plan: unknown): ProblemAt[] =>
  schemaIssues(planSchema, plan).flatMap(({ path, code, evidence }) =>
    // No schema of a plan has instants or holders of quotas.
    code === "unreadable-instant" || code === "two-quota-holders" ? [] : [problemAt(pathText(path), code, evidence)],
  );
