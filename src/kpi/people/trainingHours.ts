import { mapLinear } from "../../metric/map.js";
import { sum } from "../../metric/sum.js";
import { where } from "../../metric/where.js";
import { isHeld, minutesOf } from "../../model/accessors/activity.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import type { Activity } from "../../model/records/activity.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";

type Held = Pick<Activity, "status" | "kind" | "minutes"> & Partial<Pick<Activity, "on">>;

/**
 * Hours spent on training.
 *
 *     Σ minutes of held training / 60, by its day
 *
 * A training without minutes adds nothing and is counted as missing. With none the answer is 0.
 *
 * @example trainingHours([{ kind: "training", status: "held", minutes: 240 }, { kind: "training", status: "held", minutes: 90 }]) // => 5.5
 */
export const trainingHours = defineKpi({
  id: "training-hours",
  title: "Training hours",
  meaning: "Hours spent on training.",
  of: "activities",
  topic: "people",
  nature: "leading",
  kind: "quantitative",
  unit: "hours",
  better: "higher",
  formula: "Σ hours of training held",
  timeBasis: flow<Held>(happenedOn),
  metric: mapLinear(
    where((activity: Held) => isHeld(activity) && activity.kind === "training", sum<Held>(minutesOf)),
    (minutes) => minutes / 60,
  ),
});
