import fc from "fast-check";
import type { Predicate, Accessor } from "../../src/metric/accessor.js";
import type { Amount } from "../../src/exact/amount.js";
import type { Day } from "../../src/time/day.js";
import { anyAmount } from "../money/amounts.js";

/** An item with everything a metric can read, and with everything it can lack. */
export interface Item {
  readonly id: string;
  readonly won: boolean;
  readonly closed: boolean;
  readonly days?: number | null | undefined;
  readonly amount?: Amount | null | undefined;
  readonly probability?: Amount | null | undefined;
  readonly owner?: string | null | undefined;
  readonly on?: Day | null | undefined;
  readonly lines: readonly { readonly amount?: Amount | null }[];
}

const reads = <Value>(field: string, read: Accessor<Item, Value>): Accessor<Item, Value> =>
  Object.assign(read, { field });

export const isWon: Predicate<Item> = (item) => item.won;
export const isClosed: Predicate<Item> = (item) => item.closed;
export const daysOf = reads("days", (item) => item.days);
export const amountOf = reads("amount", (item) => item.amount);
export const probabilityOf = reads("probability", (item) => item.probability);
export const ownerOf = reads("owner", (item) => item.owner);
export const dayOf = reads("on", (item) => item.on);

const absent = fc.constantFrom(null, undefined);
const orAbsent = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null | undefined> =>
  fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: absent });

/** Numbers of every size that leave room for their sums and differences. */
export const anyNumber = fc.oneof(
  fc.integer({ min: -50, max: 400 }),
  fc.integer({ min: -1e9, max: 1e9 }).map((units) => units / 100),
  fc.double({ noNaN: true, min: -1e300, max: 1e300 }),
  fc.constantFrom(-0, 5e-324, -5e-324, 0.1, 2 ** 53, -(2 ** 53) - 2),
);

const anyWeight = fc.oneof(
  fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  fc.double({ noNaN: true, min: 0, max: 1 }),
  fc.constantFrom("0.333333333333333333333", "1.000", "0e5", 1, 0, -0),
  fc.constantFrom(50, -0.1, "1.00000000000000000001", "-1e-300"),
);

/** Keys that an object used as a map would stumble over, and plain ones. */
export const anyKey = fc.oneof(
  fc.constantFrom("__proto__", "constructor", "toString", "", "0", "1", "10", "2", "-1", "-", "=", "null", "undefined"),
  fc.constantFrom("ann", "bob", "Zoé"),
  fc.string({ maxLength: 3 }),
);

/** Days around the periods below, their bounds among them. */
const anyDay = fc.oneof(
  fc.constantFrom("2025-12-31", "2026-01-01", "2026-01-31", "2026-02-01", "2026-03-31", "2026-04-01"),
  fc.integer({ min: 0, max: 150 }).map((days) => new Date(Date.UTC(2025, 11, 1 + days)).toISOString().slice(0, 10)),
);

export const anyItem: fc.Arbitrary<Item> = fc.record({
  id: fc.string({ maxLength: 2 }),
  won: fc.boolean(),
  closed: fc.boolean(),
  days: orAbsent(anyNumber),
  amount: orAbsent(anyAmount),
  probability: orAbsent(anyWeight),
  owner: orAbsent(anyKey),
  on: orAbsent(anyDay),
  lines: fc.array(fc.record({ amount: orAbsent(anyAmount).map((amount) => amount ?? null) }), { maxLength: 2 }),
});

export const anyItems = fc.array(anyItem, { maxLength: 8 });

/** Periods that overlap, leave a gap and repeat one another. */
export const periods = [
  { start: "2026-01-01", end: "2026-04-01", label: "quarter" },
  { start: "2026-01-01", end: "2026-02-01", label: "January" },
  { start: "2026-02-01", end: "2026-03-01", label: "February" },
  { start: "2026-02-01", end: "2026-03-01", label: "February again" },
  { start: "2026-03-31", end: "2026-04-01", label: "one day" },
] as const;

/** A tree whose nodes are texts: the parent of each is the text without its last character. */
export const nodeAbove = (key: string): string | null => (key === "" ? null : key.slice(0, -1));
