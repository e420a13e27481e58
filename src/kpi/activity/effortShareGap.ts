import { SalesKpiError, quote } from "../../errors.js";
import type { ExactTotal } from "../../metric/exactTotal.js";
import { map } from "../../metric/map.js";
import type { RatioState } from "../../metric/ratioParts.js";
import { defineFamily } from "../define/defineFamily.js";
import { defineKpi } from "../define/defineKpi.js";
import type { Kpi } from "../define/kpi.js";
import {
  activitiesWithTheirSegment,
  targetedActivities,
  type TargetedActivity,
} from "../facts/activitiesWithTheirSegment.js";
import { segmentOf } from "../facts/targets.js";
import { shareOfMinutes } from "../facts/timeSpent.js";

/** What part of the effort a segment is meant to get. */
export interface IntendedEffort {
  readonly segment: string;
  /** From 0 to 1. */
  readonly intended: number;
}

/**
 * How far the effort spent on a segment is from what was intended.
 *
 *     Σ minutes for the segment / Σ minutes for any segment − share intended, of held activities
 *
 * Positive where too much is spent on it. An activity is for the segment of its account, else of its deal's account, else of its
 * lead; without any, or without minutes, it is on neither side and counted as missing. {@link effortByTarget} has it for all segments
 * and reps. With no such time spent the answer is null. Decision: segment-of-an-activity.
 *
 * @param parameters - `segment`, and `intended`: its share of the effort, from 0 to 1
 * @example effortShareGap({ segment: "Gold", intended: 0.5 })({ accounts: [{ id: "acme", segment: "Gold" }, { id: "beta", segment: "Silver" }], activities: [{ id: "a", ownerId: "ann", on: "2026-01-05", kind: "visit", status: "held", minutes: 90, accountId: "acme" }, { id: "b", ownerId: "ann", on: "2026-01-05", kind: "call", status: "held", minutes: 30, accountId: "beta" }] }) // => 0.25
 */
export const effortShareGap = defineFamily(
  {
    id: "effort-share-gap",
    title: "Effort share, gap to intention",
    meaning: "How far the effort spent on a segment is from what was intended.",
    topic: "activity",
    nature: "leading",
    kind: "quantitative",
    unit: "ratio",
    better: "target",
    formula: "share of effort − share intended",
  },
  (about) =>
    ({
      segment,
      intended,
    }: IntendedEffort): Kpi<TargetedActivity, "activities", RatioState<ExactTotal, ExactTotal>, number | null> => {
      if (!(intended >= 0 && intended <= 1))
        throw new SalesKpiError("impossible-request", `intended ${quote(intended)} is no share from 0 to 1`, {
          field: "intended",
          value: intended,
        });
      return defineKpi({
        ...about,
        of: "activities",
        timeBasis: targetedActivities,
        metric: map(
          shareOfMinutes((activity: TargetedActivity) => {
            const own = segmentOf(activity);
            return own === null ? null : own === segment;
          }),
          (share) => (share === null ? null : share - intended),
        ),
        facts: activitiesWithTheirSegment,
      });
    },
  { segment: "text", intended: "number" },
);
