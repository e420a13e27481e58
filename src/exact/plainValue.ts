import type { Decimal } from "./decimal.js";

/** Value with every `Decimal` in it turned into `Money`: JSON, `structuredClone` and `postMessage` keep all of it. */
export type Plain<Value, Money> = Value extends Decimal
  ? Money
  : Value extends ReadonlyMap<infer Key, infer Item>
    ? Map<Key, Plain<Item, Money>>
    : Value extends object
      ? { readonly [Name in keyof Value]: Plain<Value[Name], Money> }
      : Value;

/** Returns a value with every `Decimal` in it as the nearest number, or as text with all its digits. */
export function plainValue(value: unknown, money: "number" | "string"): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (isDecimal(value)) return money === "number" ? value.toNumber() : value.toFixed();
  const plain = (parts: Iterable<unknown>) =>
    Array.from(parts, (part) => plainValue(part, money)) as [string, unknown][];
  if (Array.isArray(value)) return plain(value);
  return value instanceof Map ? new Map(plain(value)) : Object.fromEntries(plain(Object.entries(value)));
}

/** Returns true for a `Decimal` of any copy of decimal.js. */
export const isDecimal = (value: object): value is Decimal => "toNumber" in value;
