import { all } from "../../metric/all.js";
import { count } from "../../metric/count.js";
import { sumMoney } from "../../metric/sumMoney.js";
import { where } from "../../metric/where.js";
import { divideMoney } from "../../metric/ratioMoney.js";
import type { BookOf } from "../../model/book/salesBook.js";
import type { Decimal } from "../../exact/decimal.js";
import { sixtyfoldCostOf, type ActivityWithHourlyCost } from "../facts/activitiesWithHourlyCost.js";
import type { Window } from "../define/window.js";
import { activityByStage, type ActivityStage } from "../facts/activityByStage.js";

/** Cost of the work on deals at a stage. */
export type StageCost = ActivityStage & {
  /** Time of held activities for deals in the stage, at the hourly cost of their reps. */
  readonly cost: Decimal;
  /** Number of deals that were in the stage and came to a later stage, or were won. */
  readonly passed: number;
  /** Cost by deal that passed; null if none passed. */
  readonly costPerPass: Decimal | null;
  /** Number of held activities without minutes or hourly cost, which add nothing. */
  readonly missing: number;
};

/**
 * Returns the cost of the work on deals at each stage, and the cost per deal that passed: {@link effortPerStage} in money.
 *
 *     Σ minutes × hourly cost of the rep / 60 while the deal was in the stage, / # deals that passed the stage
 *
 * Each amount is an exact sum divided once. Costs without an activity, such as travel, belong to no stage.
 * Decision: stage-path, passed-stages.
 *
 * @param window - activities by their day, passes by the day of the deal's next stage or win
 * @example costPerStage({ reps: [{ id: "ann", hourlyCost: 40, memberships: [] }], opportunities: [{ ...won, stage: "offer" }], activities: [{ id: "a", ownerId: "ann", on: "2026-02-10", kind: "demo", status: "held", minutes: 90, opportunityId: "won" }] }).map(({ stage, cost, costPerPass }) => [stage, cost, costPerPass]) // => [ [ 'offer', 60, 60 ] ]
 */
export const costPerStage = (book: BookOf<"activities" | "opportunities">, window: Window = {}): readonly StageCost[] =>
  activityByStage(book, window, costs).map(({ stage, work: { sixtyfold, missing }, passed }) => ({
    ...stage,
    cost: sixtyfold.div(60),
    passed,
    costPerPass: divideMoney(sixtyfold, 60 * passed),
    missing,
  }));

const costs = all({
  sixtyfold: sumMoney(sixtyfoldCostOf),
  missing: where((activity: ActivityWithHourlyCost) => sixtyfoldCostOf(activity) == null, count()),
});
