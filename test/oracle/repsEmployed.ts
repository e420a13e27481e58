import type { Rep } from "../../src/model/records/rep.js";
import { dayLookedAt, type Book, type Window } from "./twin.js";

/** Hired by a day and not gone by it. */
export const wasEmployed = ({ hiredOn, leftOn }: Rep, day: string): boolean =>
  (hiredOn == null || hiredOn <= day) && (leftOn == null || leftOn > day);

/** The reps that a window finds employed: as they stand where it names no day. */
export function repsEmployed({ reps }: Book, window: Window): Rep[] {
  const day = dayLookedAt(window);
  return reps.filter((rep) => (day === null ? rep.leftOn == null : wasEmployed(rep, day)));
}
