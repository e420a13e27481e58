import { readDayOf } from "../../model/accessors/accessor.js";
import type { Rep } from "../../model/records/rep.js";
import type { Day } from "../../time/day.js";
import type { StockBasis } from "../define/stock.js";
import { stock } from "../define/stock.js";
import { hiredOn, leftOn } from "./employment.js";

/** A rep with the day that is looked at. */
export interface RepAsOf extends Partial<Rep> {
  readonly asOf?: Day | null | undefined;
}

/** Looks at reps on a day: those employed at its end, each saying which day that is. */
export const employedReps: StockBasis<RepAsOf> = stock<RepAsOf>(
  (rep, day) => {
    const hired = readDayOf(hiredOn, rep);
    return (hired == null || hired <= day) && isEmployed({ ...rep, asOf: day }) ? { ...rep, asOf: day } : null;
  },
  () => false,
  () => false,
);

/** A book's reps. Where no day is asked about, they are looked at on the book's own, if it has one. */
export function repsOfBook({
  reps = [],
  asOf,
}: {
  readonly reps?: Iterable<RepAsOf> | undefined;
  readonly asOf?: Day;
}): Iterable<RepAsOf> {
  return Array.from(reps, (rep) => ({ ...rep, asOf: asOf ?? null }));
}

/** Whether a rep had not left by the day that is looked at; without one, has not left as the record stands. */
export function isEmployed(rep: Pick<RepAsOf, "leftOn" | "asOf">): boolean {
  const left = readDayOf(leftOn, rep);
  return left == null || (rep.asOf != null && left > rep.asOf);
}
