import { refuse } from "../../errors.js";
import type { ExactTotal } from "../../metric/exactTotal.js";
import { map } from "../../metric/map.js";
import type { RatioState } from "../../metric/ratioParts.js";
import { defineFamily } from "../define/defineFamily.js";
import { defineKpi } from "../define/defineKpi.js";
import type { Kpi } from "../define/kpi.js";
import { activitiesWithSegment, activitiesByDay, type ActivityWithSegment } from "../facts/activitiesWithSegment.js";
import { segmentOf } from "../facts/segments.js";
import { shareOfMinutes } from "../facts/shareOfMinutes.js";

/** Options of {@link effortShareGap}. */
export interface EffortShareGapOptions {
  readonly segment: string;
  /** The intended share of the effort, from 0 to 1. */
  readonly intended: number;
}

/**
 * Difference between the share of effort spent on a segment and the intended share.
 *
 *     Σ minutes for the segment / Σ minutes for any segment − share intended, of held activities
 *
 * Positive if the segment gets too much. An activity is for the segment of its account, else of its deal's account,
 * else of its lead. An activity without a segment or without minutes is on neither side and counted as missing.
 * {@link effortBySegment} lists all segments and reps. With no such time spent the answer is null. Decision:
 * segment-of-an-activity.
 *
 * @param parameters - `segment`, and `intended`: its share of the effort, from 0 to 1
 * @example effortShareGap({ segment: "Gold", intended: 0.5 })({ accounts: [{ id: "acme", segment: "Gold" }, { id: "beta", segment: "Silver" }], activities: [{ id: "a", ownerId: "ann", on: "2026-01-05", kind: "visit", status: "held", minutes: 90, accountId: "acme" }, { id: "b", ownerId: "ann", on: "2026-01-05", kind: "call", status: "held", minutes: 30, accountId: "beta" }] }) // => 0.25
 */
export const effortShareGap = defineFamily(
  {
    id: "effort-share-gap",
    title: "Effort share, gap to intention",
    meaning: "Difference between the share of effort spent on a segment and the intended share.",
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
    }: EffortShareGapOptions): Kpi<
      ActivityWithSegment,
      "activities",
      RatioState<ExactTotal, ExactTotal>,
      number | null
    > => {
      if (!(intended >= 0 && intended <= 1)) refuse("intended", intended, "a share from 0 to 1");
      return defineKpi({
        ...about,
        of: "activities",
        timeBasis: activitiesByDay,
        metric: map(
          shareOfMinutes((activity: ActivityWithSegment) => {
            const own = segmentOf(activity);
            return own === null ? null : own === segment;
          }),
          (share) => (share === null ? null : share - intended),
        ),
        facts: activitiesWithSegment,
      });
    },
  { segment: "text", intended: "number" },
);
