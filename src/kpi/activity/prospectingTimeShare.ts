import { happenedOn } from "../../model/accessors/happenedOn.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";
import { shareOfMinutes, type TimeSpent } from "../facts/shareOfMinutes.js";

type Spent = Omit<TimeSpent, "selling">;

/**
 * Share of the time spent on prospecting.
 *
 *     Σ minutes of the kind prospecting / Σ minutes, of held activities
 *
 * An activity without minutes is on neither side and counted as missing. With no time spent the answer is null.
 *
 * @example prospectingTimeShare([{ kind: "prospecting", status: "held", minutes: 60 }, { kind: "demo", status: "held", minutes: 180 }]) // => 0.25
 */
export const prospectingTimeShare = defineKpi({
  id: "prospecting-time-share",
  title: "Prospecting time share",
  meaning: "Share of the time spent on prospecting.",
  of: "activities",
  topic: "activity",
  nature: "leading",
  kind: "quantitative",
  unit: "ratio",
  better: "target",
  formula: "Σ minutes prospecting ÷ Σ minutes",
  timeBasis: flow<Spent>(happenedOn),
  metric: shareOfMinutes<Spent>(({ kind }) => kind === "prospecting"),
});
