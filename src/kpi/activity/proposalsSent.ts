import { count } from "../../metric/count.js";
import { where } from "../../metric/where.js";
import { isHeld } from "../../model/accessors/activity.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import type { Activity } from "../../model/records/activity.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";

type Held = Pick<Activity, "status" | "kind"> & Partial<Pick<Activity, "on">>;

/**
 * How many proposals went out, as activities tell it.
 *
 *     # held of the kind proposal, by their day
 *
 * What was offered with a price is told by quotes. With none the answer is 0.
 *
 * @example proposalsSent([{ kind: "proposal", status: "held" }, { kind: "proposal", status: "planned" }]) // => 1
 */
export const proposalsSent = defineKpi({
  id: "proposals-sent",
  title: "Proposals sent",
  meaning: "How many proposals went out, as activities tell it.",
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
