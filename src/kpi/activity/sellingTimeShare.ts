import { isSelling } from "../../model/accessors/activity.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";
import { shareOfMinutes, type TimeSpent } from "../facts/timeSpent.js";

/**
 * Share of the time spent that was work on prospects and customers.
 *
 *     Σ minutes selling / Σ minutes, of held activities
 *
 * Selling is what the record says, else what its kind does in {@link sellingKinds}. Where neither tells, and without minutes, an
 * activity is on neither side and counted as missing. The rest is {@link adminTimeShare}. With no time spent the answer is
 * null. Decision: selling-kinds.
 *
 * @example sellingTimeShare([{ kind: "demo", status: "held", minutes: 90 }, { kind: "admin", status: "held", minutes: 30 }]) // => 0.75
 */
export const sellingTimeShare = defineKpi({
  id: "selling-time-share",
  title: "Selling time share",
  meaning: "Share of the time spent that was work on prospects and customers.",
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
