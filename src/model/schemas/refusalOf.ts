import { quote } from "../../errors.js";
import { amountProblem } from "../../exact/amountProblem.js";
import { isDay } from "../../time/day.js";
import { scanInstant } from "../../time/scanInstant.js";
import type { Refusal } from "./refusal.js";
import type { Schema } from "./schema.js";

/** What a value of each type is called where it is none. */
const names = {
  text: "a text",
  id: "a text",
  day: "a day such as 2026-03-31",
  instant: "an instant such as 2026-03-31T09:30:00Z",
  number: "a finite number",
  boolean: "true or false",
  plain: "a plain value",
  list: "a list",
  map: "a record",
  record: "a record",
  pair: "a pair of amounts",
} as const;

/** Returns why a schema refuses a value itself, whatever its parts are; null if it does not. */
export function refusalOf(schema: Schema, value: unknown): Refusal | null {
  switch (schema.type) {
    case "text":
      return typeof value === "string" ? null : wrongType(schema.type, value);
    case "id":
      if (value === "") return { code: "missing-field", message: "is empty" };
      return typeof value === "string" ? null : wrongType(schema.type, value);
    case "day":
      if (isDay(value)) return null;
      return typeof value === "string" ? unreadable("day", value) : wrongType(schema.type, value);
    case "instant":
      if (typeof value !== "string") return wrongType(schema.type, value);
      return scanInstant(value) === null ? unreadable("instant", value) : null;
    case "amount":
      return amountRefusal(value);
    case "number":
      return Number.isFinite(value) ? null : wrongType(schema.type, value);
    case "boolean":
      return typeof value === "boolean" ? null : wrongType(schema.type, value);
    case "plain":
      return isPlain(value) ? null : wrongType(schema.type, value);
    case "label":
      return labelRefusal(schema.labels, value);
    case "list":
      return Array.isArray(value) ? null : wrongType(schema.type, value);
    case "map":
      return isPlainRecord(value) ? null : wrongType(schema.type, value);
    case "record":
      return isRecord(value) ? null : wrongType(schema.type, value);
    case "pair":
      return Array.isArray(value) && value.length === 2 ? null : wrongType(schema.type, value);
    case "anything":
    case "choice":
      return null;
  }
}

const missing: Refusal = { code: "missing-field", message: "is missing" };

function wrongType(type: keyof typeof names, value: unknown): Refusal {
  if (value == null) return missing;
  const code = typeof value === "number" && !Number.isFinite(value) ? "unreadable-number" : "wrong-type";
  return { code, message: `${quote(value)} is not ${names[type]}` };
}

const unreadable = (type: "day" | "instant", value: string): Refusal => ({
  code: `unreadable-${type}`,
  message: `${quote(value)} is not ${names[type]}`,
});

function amountRefusal(value: unknown): Refusal | null {
  if (value == null) return missing;
  const message = amountProblem(value);
  return message === null ? null : { code: "unreadable-amount", message };
}

function labelRefusal(labels: readonly string[], value: unknown): Refusal | null {
  if ((labels as readonly unknown[]).includes(value)) return null;
  if (value == null) return missing;
  return { code: "unknown-label", message: `${quote(value)} is none of ${labels.join(", ")}`, known: labels };
}

const isPlain = (value: unknown): boolean => value === null || ["string", "number", "boolean"].includes(typeof value);

const isRecord = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Names and values are all that such a record has; dates and Decimals, whose prototypes are their own, are none. */
function isPlainRecord(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return typeof prototype !== "object" || prototype === null || Object.hasOwn(prototype, "isPrototypeOf");
}
