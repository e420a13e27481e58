import { readDayOf } from "../../model/accessors/accessor.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import type { Assessment } from "../../model/records/assessment.js";
import type { Rep } from "../../model/records/rep.js";
import type { Day } from "../../time/day.js";
import type { StockBasis } from "../define/stock.js";
import { stock } from "../define/stock.js";
import { isEmployed } from "./employedReps.js";

/** An assessment with the day its rep left, and the day that is looked at. */
export interface AssessmentAsOf extends Assessment {
  readonly leftOn?: Day | null | undefined;
  readonly asOf?: Day | null | undefined;
}

/** A book's assessments, each with what the book says of its rep. */
export function assessmentsWithRep({
  assessments = [],
  reps = [],
  asOf,
}: {
  readonly assessments?: Iterable<Assessment> | undefined;
  readonly reps?: Iterable<Rep> | undefined;
  readonly asOf?: Day;
}): Iterable<AssessmentAsOf> {
  const leftOf = new Map(Array.from(reps, ({ id, leftOn }) => [id, leftOn ?? null]));
  return Array.from(assessments, (assessment) => ({
    ...assessment,
    leftOn: leftOf.get(assessment.repId) ?? null,
    asOf: asOf ?? null,
  }));
}

/** Looks at assessments on a day: those made by then, of reps who had not left. */
export const assessmentsAsOf: StockBasis<AssessmentAsOf> = stock<AssessmentAsOf>(
  (assessment, day) => {
    const made = readDayOf(happenedOn, assessment);
    const seen = { ...assessment, asOf: day };
    return made != null && made <= day && isEmployed(seen) ? seen : null;
  },
  (assessment) => readDayOf(happenedOn, assessment) == null,
  () => false,
);
