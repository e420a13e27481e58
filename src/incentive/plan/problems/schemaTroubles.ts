import type { z } from "zod/mini";
import type { Period } from "../../../time/period.js";
import { shownValue } from "../../../model/schemas/shownValue.js";
import { planSchema } from "../schema/planSchema.js";
import type { UnknownFields } from "../schema/planRecord.js";
import { nearestName } from "../../../nearestName.js";
import { trouble, type Trouble } from "./trouble.js";

/** What the schema refuses: fields that are missing, unknown, or not what they should be. */
export const schemaTroubles = (plan: unknown): Trouble[] =>
  (planSchema.safeParse(plan).error?.issues ?? []).flatMap((issue) => troublesOf(issue, plan));

function troublesOf(issue: z.core.$ZodIssue, plan: unknown): Trouble[] {
  const path = pathText(issue.path);
  const value = issue.path.reduce<unknown>((inside, key) => fieldOf(inside, key), plan);
  const shown = shownValue(value);
  const params = issue.code === "custom" ? (issue.params as UnknownFields | Refused | undefined) : undefined;
  if (params?.code === "unknown-field") return unknownFields(path, value as object, params.known);
  if (value == null) return [trouble(path, "missing-field", value, {})];
  if (issue.code === "invalid_value") {
    const known = issue.values.map(String);
    const nearest = typeof value === "string" ? nearestName(value, known) : null;
    return [trouble(path, "unknown-label", value, { shown, nearest, known })];
  }
  if (params?.code === "upside-down-period") {
    const period = issue.path.slice(0, -1).reduce<unknown>((inside, key) => fieldOf(inside, key), plan) as Period;
    return [trouble(path, "upside-down-period", value, { start: period.start, end: period.end })];
  }
  return [trouble(path, params?.code ?? "wrong-type", value, params?.code === "missing-field" ? {} : { shown })];
}

/** What the records' schemas, which a plan's are made of, give as a reason. */
interface Refused {
  readonly code: "missing-field" | "unreadable-amount" | "unreadable-day" | "upside-down-period";
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

const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) => (typeof key === "number" ? `${text}[${key}]` : text === "" ? String(key) : `${text}.${String(key)}`),
    "",
  );
