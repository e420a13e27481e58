import { quote } from "../../../errors.js";
import { pathText } from "../../../model/schemas/pathText.js";
import type { SchemaIssue } from "../../../model/schemas/schemaIssue.js";
import { schemaIssues } from "../../../model/schemas/schemaIssues.js";
import type { Period } from "../../../time/period.js";
import { planSchema } from "../schema/planSchema.js";
import { nearestName } from "../../../nearestName.js";
import { trouble, type Trouble } from "./trouble.js";

/** Returns what the schema refuses: fields that are missing, unknown, or not what they should be. */
export const schemaTroubles = (plan: unknown): Trouble[] =>
  schemaIssues(planSchema, plan).flatMap((issue) => troublesOf(issue, plan));

function troublesOf(issue: SchemaIssue, plan: unknown): Trouble[] {
  const { code, value, known = [] } = issue;
  const path = pathText(issue.path);
  const shown = quote(value);
  switch (code) {
    case "unknown-field":
      return unknownFields(path, value as object, known);
    case "missing-field":
      return [trouble(path, code, value, {})];
    case "unknown-label": {
      const nearest = typeof value === "string" ? nearestName(value, known) : null;
      return [trouble(path, code, value, { shown, nearest, known })];
    }
    case "upside-down-period": {
      const period = issue.path.slice(0, -1).reduce<unknown>((inside, key) => fieldOf(inside, key), plan) as Period;
      return [trouble(path, code, value, { start: period.start, end: period.end })];
    }
    case "unreadable-amount":
    case "unreadable-day":
      return [trouble(path, code, value, { shown })];
    default:
      return [trouble(path, "wrong-type", value, { shown })];
  }
}

const unknownFields = (path: string, value: object, known: readonly string[]): Trouble[] =>
  Object.keys(value)
    .filter((field) => !known.includes(field))
    .map((field) => {
      const place = path === "" ? field : `${path}.${field}`;
      return trouble(place, "unknown-field", fieldOf(value, field), {
        field,
        nearest: nearestName(field, known),
        known,
      });
    });

const fieldOf = (inside: unknown, key: PropertyKey): unknown =>
  inside == null ? undefined : (inside as Readonly<Record<PropertyKey, unknown>>)[key];
