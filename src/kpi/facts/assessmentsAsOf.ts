import { readDayOf } from "../../model/accessors/accessor.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import type { Assessment } from "../../model/records/assessment.js";
import type { Rep } from "../../model/records/rep.js";
import type { Day } from "../../time/day.js";
import type { StockBasis } from "../define/stock.js";
import { stock } from "../define/stock.js";
import { isEmployed } from "./employedReps.js";

/** Assessment with the day its rep left, and the day as of which it is seen. */
export interface AssessmentAsOf extends Assessment {
  readonly leftOn?: Day | null | undefined;
  readonly asOf?: Day | null | undefined;
}

/** Returns a book's assessments, each with the day its rep left. */
export function assessmentsWithRep({
  assessments = [],
  reps = [],
  asOf,
}: {
  readonly assessments?: Iterable<Assessment> | undefined;
  readonly reps?: Iterable<Rep> | undefined;
  readonly asOf?: Day;
}): Iterable<AssessmentAsOf> {
  const leftOnOf = new Map(Array.from(reps, ({ id, leftOn }) => [id, leftOn ?? null]));
  return Array.from(assessments, (assessment) => ({
    ...assessment,
    leftOn: leftOnOf.get(assessment.repId) ?? null,
    asOf: asOf ?? null,
  }));
}

/** Assessments made by a day, of the reps who had not left by that day. */
export const assessmentsAsOf: StockBasis<AssessmentAsOf> = stock<AssessmentAsOf>(
  (assessment, day) => {
    const assessedOn = readDayOf(happenedOn, assessment);
    const assessmentThen = { ...assessment, asOf: day };
    return assessedOn != null && assessedOn <= day && isEmployed(assessmentThen) ? assessmentThen : null;
  },
  (assessment) => readDayOf(happenedOn, assessment) == null,
  () => false,
);
