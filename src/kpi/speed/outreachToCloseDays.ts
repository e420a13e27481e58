import { mean } from "../../metric/mean.js";
import { where } from "../../metric/where.js";
import { closedOn, isWon } from "../../model/questions/opportunity.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";
import { daysFromOutreach, dealsWithTheirOutreach, type DealWithOutreach } from "./dealsWithTheirOutreach.js";

/**
 * Mean days from the first activity held for an opportunity to its win.
 *
 *     Σ (closed − first held activity) / # won with such an activity
 *
 * Activities of the opportunity itself, of any kind; those that were planned, cancelled or a no-show do not count, nor does
 * one after the win. A won deal without any is counted as missing. Deals still open are not in it, so it is too short as a
 * forecast. With none the answer is null. Decision: closed-only-cycle, first-outreach.
 *
 * @example outreachToCloseDays({ activities: [{ id: "a1", ownerId: "ann", on: "2026-01-11", kind: "call", status: "held", opportunityId: "won" }], opportunities: [{ ...won, closedOn: "2026-02-10" }] }) // => 30
 * @since 0.1.0
 */
export const outreachToCloseDays = /* @__PURE__ */ defineKpi({
  id: "outreach-to-close-days",
  title: "Days from outreach to close, mean",
  meaning: "Mean days from the first activity held for an opportunity to its win.",
  of: "opportunities",
  question: "speed",
  nature: "lagging",
  kind: "quantitative",
  unit: "days",
  better: "lower",
  formula: "mean days first held activity → won",
  clock: /* @__PURE__ */ flow<DealWithOutreach>(closedOn),
  metric: /* @__PURE__ */ where(isWon, /* @__PURE__ */ mean(daysFromOutreach)),
  facts: dealsWithTheirOutreach,
});
