import { all } from "../../metric/all.js";
import { count } from "../../metric/count.js";
import { sum } from "../../metric/sum.js";
import type { BookOf } from "../../model/book/salesBook.js";
import { minutesOf } from "../../model/accessors/activity.js";
import type { ActivityWithHourlyCost } from "../facts/activitiesWithHourlyCost.js";
import type { Window } from "../define/window.js";
import { activityByStage, type ActivityStage } from "../facts/activityByStage.js";

/** Effort on deals at a stage. */
export type StageEffort = ActivityStage & {
  /** Number of held activities for deals in the stage. */
  readonly activities: number;
  /** Minutes of these activities. */
  readonly minutes: number;
  /** Number of deals that were in the stage and came to a later stage, or were won. */
  readonly passed: number;
  /** Minutes by deal that passed; null if none passed. */
  readonly minutesPerPass: number | null;
};

/**
 * Returns the effort on deals at each stage, and the effort per deal that passed.
 *
 *     Σ minutes of held activities while the deal was in the stage, / # deals that passed the stage
 *
 * The history of a deal tells its stage at the end of a day. A deal without a history is in its current stage since its
 * creation. Work before the creation, and after the close, is in a row without a stage. Work on deals that never pass counts
 * as well. A deal passes a stage once, on its first arrival at a later stage, even if the deal goes back.
 *
 * Activities without a deal of the book are in no row, and activities without minutes add none. One row for each stage of the
 * book, in order; then the stages that only deals name. Decision: stage-path, passed-stages.
 *
 * @param window - activities by their day, passes by the day of the deal's next stage or win
 * @example effortPerStage({ stages: [{ id: "demo", order: 1 }, { id: "offer", order: 2 }], opportunities: [{ ...open, stage: "offer", history: [{ on: "2026-02-02", stage: "demo" }, { on: "2026-03-01", stage: "offer" }] }], activities: [{ id: "a", ownerId: "ann", on: "2026-02-10", kind: "demo", status: "held", minutes: 90, opportunityId: "open" }] }).map(({ stage, minutes, passed, minutesPerPass }) => [stage, minutes, passed, minutesPerPass]) // => [ [ 'demo', 90, 1, 90 ], [ 'offer', 0, 0, null ] ]
 */
export const effortPerStage = (
  book: BookOf<"activities" | "opportunities">,
  window: Window = {},
): readonly StageEffort[] =>
  activityByStage(book, window, effort).map(({ stage, work: { activities, minutes }, passed }) => ({
    ...stage,
    activities,
    minutes,
    passed,
    minutesPerPass: passed === 0 ? null : minutes / passed,
  }));

const effort = all({
  activities: count(),
  minutes: sum<ActivityWithHourlyCost>(minutesOf),
});
