import { all } from "../../metric/all.js";
import { count } from "../../metric/count.js";
import { sum } from "../../metric/sum.js";
import type { BookOf } from "../../model/book/salesBook.js";
import { minutesOf } from "../../model/accessors/activity.js";
import type { ActivityWithHourlyCost } from "../facts/activitiesWithHourlyCost.js";
import type { Window } from "../define/window.js";
import { activityByStage, type ActivityStage } from "../facts/activityByStage.js";

/** The effort that went into deals at a stage. */
export type StageEffort = ActivityStage & {
  /** # held activities for deals in the stage. */
  readonly activities: number;
  readonly minutes: number;
  /** # deals that were in the stage and came to a later one, or were won. */
  readonly passed: number;
  /** Null if none passed. */
  readonly minutesPerPass: number | null;
};

/**
 * Returns the effort on deals at each stage, and the effort per deal that passed the stage.
 *
 *     Σ minutes of held activities while the deal was in the stage, / # deals that passed the stage
 *
 * Which stage a deal was in at the end of a day its history tells; without one it was in its current stage since it was created.
 * Work before the creation, and after the close, stands in a row without a stage. Work on deals that got stuck is part of what a
 * pass takes; a deal passes a stage once, when it first comes to a later one, even if it goes back. Activities that name no deal
 * of the book are in no row, and those without minutes add none. One row for each stage of the book, in order; then those that
 * only its deals name.
 * Decision: stage-path, passed-stages.
 *
 * @param window - activities by their day, passes by the day the deal came further
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
