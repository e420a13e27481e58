import { isSelling } from "../../model/accessors/activity.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";
import { shareOfMinutes, type TimeSpent } from "../facts/shareOfMinutes.js";

/**
 * Share of the time spent on work with prospects and customers.
 *
 *     Σ minutes selling / Σ minutes, of held activities
 *
 * The record decides if an activity is selling, else its kind in {@link sellingKinds}. An activity that neither
 * decides, or without minutes, is on neither side and counted as missing. The rest is {@link adminTimeShare}. With no
 * time spent the answer is null. Decision: selling-kinds.
 *
 * @example sellingTimeShare([{ kind: "demo", status: "held", minutes: 90 }, { kind: "admin", status: "held", minutes: 30 }]) // => 0.75
 */
export const sellingTimeShare = defineKpi({
  id: "selling-time-share",
  title: "Selling time share",
  meaning: "Share of the time spent on work with prospects and customers.",
  of: "activities",
  topic: "activity",
  nature: "leading",
  kind: "quantitative",
  unit: "ratio",
  better: "higher",
  formula: "Σ minutes selling ÷ Σ minutes",
  timeBasis: flow<TimeSpent>(happenedOn),
  metric: shareOfMinutes<TimeSpent>(isSelling),
});
