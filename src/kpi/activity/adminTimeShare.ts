import { isSelling } from "../../model/accessors/activity.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";
import { shareOfMinutes, type TimeSpent } from "../facts/shareOfMinutes.js";

/**
 * Share of the time spent that was not work on prospects and customers: administration, coaching, training.
 *
 *     Σ minutes not selling / Σ minutes, of held activities
 *
 * The complement of {@link sellingTimeShare}, over the same activities. With no time spent the answer is null.
 * Decision: selling-kinds.
 *
 * @example adminTimeShare([{ kind: "demo", status: "held", minutes: 90 }, { kind: "admin", status: "held", minutes: 30 }]) // => 0.25
 */
export const adminTimeShare = defineKpi({
  id: "admin-time-share",
  title: "Admin time share",
  meaning: "Share of the time spent that was not work on prospects and customers: administration, coaching, training.",
  of: "activities",
  topic: "activity",
  nature: "leading",
  kind: "quantitative",
  unit: "ratio",
  better: "lower",
  formula: "Σ minutes not selling ÷ Σ minutes",
  timeBasis: flow<TimeSpent>(happenedOn),
  metric: shareOfMinutes<TimeSpent>(isNotSelling),
});

function isNotSelling(activity: TimeSpent): boolean | null {
  const selling = isSelling(activity);
  return selling === null ? null : !selling;
}
