import { readDayOf } from "../../model/accessors/accessor.js";
import type { Rep } from "../../model/records/rep.js";
import type { Day } from "../../time/day.js";
import type { StockBasis } from "../define/stock.js";
import { stock } from "../define/stock.js";
import { hiredOn, leftOn } from "./employment.js";

/** Rep with the day as of which the rep is seen. */
export interface RepAsOf extends Partial<Rep> {
  readonly asOf?: Day | null | undefined;
}

/** Reps employed at the end of a day. Each rep carries the day. */
export const employedReps: StockBasis<RepAsOf> = stock<RepAsOf>(
  (rep, day) => {
    const hired = readDayOf(hiredOn, rep);
    return (hired == null || hired <= day) && isEmployed({ ...rep, asOf: day }) ? { ...rep, asOf: day } : null;
  },
  () => false,
  () => false,
);

/** Returns a book's reps. Without a day in the window, reps are seen as of the book's day, if it has one. */
export function repsOfBook({
  reps = [],
  asOf,
}: {
  readonly reps?: Iterable<RepAsOf> | undefined;
  readonly asOf?: Day;
}): Iterable<RepAsOf> {
  return Array.from(reps, (rep) => ({ ...rep, asOf: asOf ?? null }));
}

/** Tests if a rep had not left by `asOf`. Without that day, a rep with a leaving day has left. */
export function isEmployed(rep: Pick<RepAsOf, "leftOn" | "asOf">): boolean {
  const left = readDayOf(leftOn, rep);
  return left == null || (rep.asOf != null && left > rep.asOf);
}
