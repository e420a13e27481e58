import type { EvidenceValue } from "./diagnostic.js";

const mostCharacters = 200;
const mostParts = 3;
const mostLevels = 2;

/** Returns a text as evidence carries it: cut short if it is too long to be read. */
export const keptText = (text: string): string =>
  text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : text;

/**
 * Returns a value of any kind as evidence: JSON, with long texts, long lists and deep records cut short. Values that JSON
 * does not know become texts. Never throws.
 */
export function evidenceValue(value: unknown): EvidenceValue {
  try {
    return shortCopy(value, 0);
  } catch {
    // A getter, or a proxy, that throws.
    return typeof value;
  }
}

const hasToJson = (value: object): value is { toJSON: () => unknown } =>
  "toJSON" in value && typeof value.toJSON === "function";

function shortCopy(value: unknown, level: number): EvidenceValue {
  if (typeof value === "string") return keptText(value);
  if (value == null) return null;
  if (typeof value === "boolean") return value;
  // JSON has neither -0 nor NaN nor infinities.
  if (typeof value === "number") return Number.isFinite(value) ? value + 0 : String(value);
  if (typeof value === "bigint") return keptText(`${value}n`);
  if (typeof value !== "object") return typeof value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? String(value) : value.toISOString();
  if (hasToJson(value)) return keptText(String(value.toJSON()));
  if (level === mostLevels) return "…";
  const copy = (part: unknown): EvidenceValue => shortCopy(part, level + 1);
  if (Array.isArray(value))
    return [...Array.from(value.slice(0, mostParts), copy), ...(value.length > mostParts ? ["…"] : [])];
  const names = Object.keys(value);
  const parts = names
    .slice(0, mostParts)
    .map((name) => [keptText(name), copy((value as Readonly<Record<string, unknown>>)[name])] as const);
  return Object.fromEntries(names.length > mostParts ? [...parts, ["…", "…"]] : parts);
}
