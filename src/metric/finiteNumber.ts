import { SalesKpiError, quote } from "../errors.js";
import { fieldOf, type Accessor } from "./accessor.js";

/** Returns a number that JSON can carry, -0 as 0. Throws for any other value. */
export function finiteNumber<Item>(value: number, of: Accessor<Item, number>): number {
  if (typeof value === "number" && Number.isFinite(value)) return value + 0;
  const field = fieldOf(of);
  throw new SalesKpiError("unreadable-number", `${field}: expected a finite number, got ${quote(value)}`, {
    field,
    value,
  });
}
