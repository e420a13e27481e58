import { map } from "../../metric/map.js";
import { sum } from "../../metric/sum.js";
import { where } from "../../metric/where.js";
import { isHeld, minutesOf } from "../../model/questions/activity.js";
import { happenedOn } from "../../model/questions/happenedOn.js";
import type { Activity } from "../../model/records/activity.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";

type Held = Pick<Activity, "status" | "kind" | "minutes"> & Partial<Pick<Activity, "on">>;

/**
 * Hours spent on training.
 *
 *     Σ minutes of held training / 60, by its day
 *
 * A training without its minutes adds nothing and is counted as missing. With none the answer is 0.
 *
 * @example trainingHours([{ kind: "training", status: "held", minutes: 240 }, { kind: "training", status: "held", minutes: 90 }]) // => 5.5
 * @since 0.1.0
 */
export const trainingHours = /* @__PURE__ */ defineKpi({
  id: "training-hours",
  title: "Training hours",
  meaning: "Hours spent on training.",
  of: "activities",
  question: "people",
  nature: "leading",
  kind: "quantitative",
  unit: "hours",
  better: "higher",
  formula: "Σ hours of training held",
  clock: /* @__PURE__ */ flow<Held>(happenedOn),
  metric: /* @__PURE__ */ map(
    /* @__PURE__ */ where(
      (activity: Held) => isHeld(activity) && activity.kind === "training",
      /* @__PURE__ */ sum<Held>(minutesOf),
    ),
    (minutes) => minutes / 60,
  ),
});
