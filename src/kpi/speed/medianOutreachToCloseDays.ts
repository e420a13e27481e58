import { median } from "../../metric/quantile.js";
import { where } from "../../metric/where.js";
import { closedOn, isWon } from "../../model/questions/opportunity.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";
import { daysFromOutreach, dealsWithTheirOutreach, type DealWithOutreach } from "./dealsWithTheirOutreach.js";

/**
 * Median days from the first activity held for an opportunity to its win: {@link outreachToCloseDays} without the pull of a
 * few slow deals, and with the same blind spot for open ones. With none the answer is null. Decision: closed-only-cycle,
 * first-outreach.
 *
 *     median of (closed − first held activity)
 *
 * @example medianOutreachToCloseDays({ activities: [{ id: "a1", ownerId: "ann", on: "2026-01-11", kind: "call", status: "held", opportunityId: "won" }], opportunities: [{ ...won, closedOn: "2026-02-10" }] }) // => 30
 * @since 0.1.0
 */
export const medianOutreachToCloseDays = /* @__PURE__ */ defineKpi({
  id: "median-outreach-to-close-days",
  title: "Days from outreach to close, median",
  meaning:
    "Median days from the first activity held for an opportunity to its win: outreachToCloseDays without the pull of a few slow deals, and with the same blind spot for open ones.",
  of: "opportunities",
  question: "speed",
  nature: "lagging",
  kind: "quantitative",
  unit: "days",
  better: "lower",
  formula: "median days first held activity → won",
  clock: /* @__PURE__ */ flow<DealWithOutreach>(closedOn),
  metric: /* @__PURE__ */ where(isWon, /* @__PURE__ */ median(daysFromOutreach)),
  facts: dealsWithTheirOutreach,
});
