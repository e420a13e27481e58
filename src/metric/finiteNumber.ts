import { SalesKpiError, quote } from "../errors.js";
import { fieldOf, type Accessor } from "./accessor.js";

/** A number that was read, if it is one that JSON can carry; -0 is 0. */
export function finiteNumber<Item>(value: number, of: Accessor<Item, number>): number {
  if (typeof value === "number" && Number.isFinite(value)) return value + 0;
  const field = fieldOf(of);
  throw new SalesKpiError("unreadable-number", `${field}: ${quote(value)} is not a finite number`, { field, value });
}
