import { ratio } from "../../metric/ratio.js";
import { sum } from "../../metric/sum.js";
import { where } from "../../metric/where.js";
import { cycleDays, isClosed, isLost } from "../../model/accessors/opportunity.js";
import { defineKpi } from "../define/defineKpi.js";
import { closes } from "../facts/closes.js";

/**
 * Share of the open time of closed deals that went into deals lost in the end.
 *
 *     Σ days open of lost / Σ days open of closed
 *
 * Days from creation to close, each deal by its closing day. A loss after half a year weighs more than a loss after a
 * week. A closed deal without a creation day is on neither side and counted as missing. With no days of closed deals
 * the answer is null. Decision: closed-only-cycle.
 *
 * @example timeLostInLosses([{ ...won, createdOn: "2026-01-01", closedOn: "2026-01-31" }, { ...lost, createdOn: "2026-01-01", closedOn: "2026-04-01" }]) // => 0.75
 */
export const timeLostInLosses = defineKpi({
  id: "time-lost-in-losses",
  title: "Time lost in losses",
  meaning: "Share of the open time of closed deals that went into deals lost in the end.",
  of: "opportunities",
  topic: "conversion",
  nature: "lagging",
  kind: "quantitative",
  unit: "ratio",
  better: "lower",
  formula: "Σ days open of lost ÷ Σ days open of closed",
  timeBasis: closes,
  metric: ratio(where(isLost, sum(cycleDays)), where(isClosed, sum(cycleDays))),
});
