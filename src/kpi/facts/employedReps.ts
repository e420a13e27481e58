import { readDayOf } from "../../model/accessors/accessor.js";
import type { Rep } from "../../model/records/rep.js";
import type { Day } from "../../time/day.js";
import type { StockBasis } from "../define/stock.js";
import { stock } from "../define/stock.js";
import { hiredOn, leftOn } from "./employment.js";

/** A rep with the day that is looked at. */
export interface SeenRep extends Partial<Rep> {
  readonly seenOn?: Day | null | undefined;
}

/** Looks at reps on a day: those employed at its end, each saying which day that is. */
export const employedReps: StockBasis<SeenRep> = stock<SeenRep>(
  (rep, day) => {
    const hired = readDayOf(hiredOn, rep);
    return (hired == null || hired <= day) && isEmployed({ ...rep, seenOn: day }) ? { ...rep, seenOn: day } : null;
  },
  () => false,
  () => false,
);

/** A book's reps. Where no day is asked about, they are looked at on the book's own, if it has one. */
export function repsSeen({
  reps = [],
  asOf,
}: {
  readonly reps?: Iterable<SeenRep> | undefined;
  readonly asOf?: Day;
}): Iterable<SeenRep> {
  return Array.from(reps, (rep) => ({ ...rep, seenOn: asOf ?? null }));
}

/** Whether a rep had not left by the day that is looked at; without one, has not left as the record stands. */
export function isEmployed(rep: Pick<SeenRep, "leftOn" | "seenOn">): boolean {
  const left = readDayOf(leftOn, rep);
  return left == null || (rep.seenOn != null && left > rep.seenOn);
}
