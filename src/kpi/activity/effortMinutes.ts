import { sum } from "../../metric/sum.js";
import { where } from "../../metric/where.js";
import { isHeld, minutesOf } from "../../model/accessors/activity.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import type { Activity } from "../../model/records/activity.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";

type Held = Pick<Activity, "status" | "minutes"> & Partial<Pick<Activity, "on">>;

/**
 * Minutes spent on activities.
 *
 *     Σ minutes of held, by their day
 *
 * Selling time or not: group by `activityKind` to tell them apart. The minutes of a no-show are lost time, see
 * {@link lostTimeCost}. A held activity without its minutes adds nothing and is counted as missing. With none the
 * answer is 0.
 *
 * @example effortMinutes([{ status: "held", minutes: 30 }, { status: "held", minutes: 90 }, { status: "no-show", minutes: 60 }]) // => 120
 */
export const effortMinutes = defineKpi({
  id: "effort-minutes",
  title: "Minutes of effort",
  meaning: "Minutes spent on activities.",
  of: "activities",
  topic: "activity",
  nature: "leading",
  kind: "quantitative",
  unit: "minutes",
  better: "neither",
  formula: "Σ minutes held",
  timeBasis: flow<Held>(happenedOn),
  metric: where(isHeld, sum<Held>(minutesOf)),
});
