import type { RecordKind, Records } from "../../src/model/records/records.js";
import type { Exact } from "./exact.js";

/** A record that states some of the fields that it may leave open. */
type Stating<Item, Field extends keyof Item> = Item & { readonly [Name in Field]-?: NonNullable<Item[Name]> };

/** Records that state what the twins read without asking. */
export interface StatedRecords extends Omit<Records, "orders" | "contracts" | "costs" | "quotes" | "activities"> {
  readonly orders: Stating<Records["orders"], "accountId" | "on" | "amount">;
  readonly contracts: Stating<Records["contracts"], "accountId" | "signedOn" | "startsOn" | "value">;
  readonly costs: Stating<Records["costs"], "on" | "amount">;
  readonly quotes: Stating<Records["quotes"], "sentOn" | "amount">;
  readonly activities: Stating<Records["activities"], "ownerId" | "on">;
}

/** The lists that the twins read. */
export type Book = { readonly [Kind in RecordKind]: readonly StatedRecords[Kind][] };

export interface Window {
  readonly during?: { readonly start: string; readonly end: string };
  readonly asOf?: string;
}

/** A KPI written once more from its definition, over plain arrays, as slowly and plainly as it reads. */
export type Twin = (book: Book, window: Window) => Exact | number | null;

/** Whether a fact of that day belongs to the window: without one every fact does, with one only those that have a day. */
export function inWindow(day: string | null | undefined, { during, asOf }: Window): boolean {
  if (during === undefined && asOf === undefined) return true;
  if (day == null) return false;
  if (during !== undefined && (day < during.start || day >= during.end)) return false;
  return asOf === undefined || day <= asOf;
}

/** The day a window looks at a stock: the last of its period or the day asked about, whichever is earlier. */
export function dayLookedAt({ during, asOf }: Window): string | null {
  const days = [during === undefined ? null : dayBefore(during.end), asOf ?? null].filter((day) => day !== null);
  return days.sort()[0] ?? null;
}

export const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** The middle of a list of at least one, the mean of the two in the middle for an even number. */
export function middle<Value>(sorted: readonly Value[], mean: (low: Value, high: Value) => Value): Value | null {
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.floor(sorted.length / 2)];
  return low === undefined || high === undefined ? null : low === high ? low : mean(low, high);
}
