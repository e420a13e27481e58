import { isObject } from "../../collections/isObject.js";
import { evidenceValue } from "../../diagnostics/evidenceValue.js";
import type { ExpectedKind } from "../../diagnostics/fields.js";
import { amountProblem } from "../../exact/amountProblem.js";
import { amountText } from "../../exact/amountText.js";
import { mostDigits } from "../../exact/amountParts.js";
import { nearestName } from "../../nearestName.js";
import { isDay } from "../../time/day.js";
import { scanInstant } from "../../time/scanInstant.js";
import type { Refusal } from "./refusal.js";
import type { Schema } from "./schema.js";

/** Returns the reason for which a schema refuses a value itself, whatever its parts are; null if the schema accepts it. */
export function refusalOf(schema: Schema, value: unknown): Refusal | null {
  switch (schema.type) {
    case "text":
      return typeof value === "string" ? null : wrongType(schema.type, value);
    case "id":
      if (value === "") return missing(schema.type, value);
      return typeof value === "string" ? null : wrongType(schema.type, value);
    case "day":
      if (isDay(value)) return null;
      return typeof value === "string" ? unreadable("unreadable-day", value) : wrongType(schema.type, value);
    case "instant":
      if (typeof value !== "string") return wrongType(schema.type, value);
      return scanInstant(value) === null ? unreadable("unreadable-instant", value) : null;
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

const missing = (expected: ExpectedKind, value: "" | null = null, known: readonly string[] = []): Refusal => ({
  code: "missing-field",
  evidence: { expected, value, alternative: null, known },
});

function wrongType(expected: ExpectedKind, value: unknown): Refusal {
  if (value == null) return missing(expected);
  if (typeof value === "number" && !Number.isFinite(value))
    return { code: "unreadable-number", evidence: { value: String(value) } };
  return { code: "wrong-type", evidence: { expected, value: evidenceValue(value) } };
}

const unreadable = (code: "unreadable-day" | "unreadable-instant", value: string): Refusal => ({
  code,
  evidence: { value: evidenceValue(value) },
});

function amountRefusal(value: unknown): Refusal | null {
  if (value == null) return missing("amount");
  if (amountProblem(value) === null) return null;
  const evidence = { value: evidenceValue(value), mostDigits: isDecimalText(amountText(value)) ? mostDigits : null };
  return { code: "unreadable-amount", evidence };
}

/** Returns true for a decimal whatever its length, short enough to be looked at. */
const isDecimalText = (text: string | null): boolean =>
  text !== null && text.length < 10_000 && /^[+-]?(?:\d+\.?|\d*\.\d+)(?:e[+-]?\d+)?$/i.test(text);

function labelRefusal(labels: readonly string[], value: unknown): Refusal | null {
  if ((labels as readonly unknown[]).includes(value)) return null;
  if (value == null) return missing("label", null, labels);
  const nearest = typeof value === "string" ? nearestName(value, labels) : null;
  return { code: "unknown-label", evidence: { value: evidenceValue(value), nearest, known: labels } };
}

const isPlain = (value: unknown): boolean => value === null || ["string", "number", "boolean"].includes(typeof value);

const isRecord = (value: unknown): value is object => isObject(value) && !Array.isArray(value);

/** Returns true for a record of names and values alone; dates and Decimals have a prototype of their own. */
function isPlainRecord(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return typeof prototype !== "object" || prototype === null || Object.hasOwn(prototype, "isPrototypeOf");
}
