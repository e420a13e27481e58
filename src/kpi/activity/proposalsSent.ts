import { count } from "../../metric/count.js";
import { where } from "../../metric/where.js";
import { isHeld } from "../../model/accessors/activity.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import type { Activity } from "../../model/records/activity.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";

type Held = Pick<Activity, "status" | "kind"> & Partial<Pick<Activity, "on">>;

/**
 * Number of proposals sent, by activities.
 *
 *     # held of the kind proposal, by their day
 *
 * Offers with a price are quotes. With none the answer is 0.
 *
 * @example proposalsSent([{ kind: "proposal", status: "held" }, { kind: "proposal", status: "planned" }]) // => 1
 */
export const proposalsSent = defineKpi({
  id: "proposals-sent",
  title: "Proposals sent",
  meaning: "Number of proposals sent, by activities.",
  of: "activities",
  topic: "activity",
  nature: "leading",
  kind: "quantitative",
  unit: "count",
  better: "higher",
  formula: "# proposals held",
  timeBasis: flow<Held>(happenedOn),
  metric: where((activity: Held) => isHeld(activity) && activity.kind === "proposal", count()),
});
