import { compileFunction } from "node:vm";
import { Decimal } from "../../src/exact/decimal.js";

/** A number of which a text shows the first digits and then an ellipsis. */
class FirstDigits {
  constructor(readonly digits: string) {}
}

/** A printed result as an expression: maps as Node prints them, and numbers cut short. */
const asExpression = (text: string): string =>
  text
    .replace(/(Map|Set)\(\d+\) \{([^{}]*)\}/g, (_, kind: string, inner: string) =>
      kind === "Set" ? `new Set([${inner}])` : `new Map([${inner.replace(entry, "[$1, $2]")}])`,
    )
    .replace(/(-?\d+\.\d+)…/g, 'new FirstDigits("$1")');

const entry = /('[^']*'|"[^"]*"|null) => (.+?)(?=\s*,\s*(?:'|"|null)|\s*$)/g;

const compiled = (text: string): (() => unknown) =>
  (compileFunction(`return (\n${asExpression(text)}\n)`, ["FirstDigits"]) as (marker: unknown) => unknown).bind(
    null,
    FirstDigits,
  );

/** Whether a printed result is complete. */
export function isPrinted(text: string): boolean {
  try {
    compiled(text);
    return true;
  } catch {
    return false;
  }
}

/** What a printed result stands for. */
export const valueOf = (text: string): unknown => compiled(text)();

/**
 * A result in the terms of the text that prints it: a Decimal becomes the number or text printed, if its digits are the
 * same, and a number cut short what its text shows of it.
 */
export function inTermsOf(expected: unknown, actual: unknown): unknown {
  if (expected instanceof FirstDigits) return String(actual).startsWith(expected.digits) ? expected : actual;
  if (Decimal.isDecimal(actual)) {
    const text = actual.toFixed();
    return typeof expected === "number" && new Decimal(expected).toFixed() === text ? expected : text;
  }
  if (Array.isArray(actual)) return actual.map((part: unknown, index) => inTermsOf(partOf(expected, index), part));
  if (actual instanceof Map)
    return new Map(
      [...actual].map(([key, part]) => [key, inTermsOf(expected instanceof Map && expected.get(key), part)]),
    );
  if (isPlain(actual))
    return Object.fromEntries(
      Object.entries(actual).map(([name, part]) => [name, inTermsOf(partOf(expected, name), part)]),
    );
  return actual;
}

const partOf = (whole: unknown, name: string | number): unknown =>
  typeof whole === "object" && whole !== null ? (whole as Readonly<Record<string, unknown>>)[name] : undefined;

const isPlain = (value: unknown): value is object =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
