import { SalesKpiError, quote } from "../../errors.js";
import { median, type NumberSampleState } from "../../metric/quantile.js";
import { accessor } from "../../model/accessors/accessor.js";
import { cohort } from "../define/cohort.js";
import { defineFamily } from "../define/defineFamily.js";
import { defineKpi } from "../define/defineKpi.js";
import type { Kpi } from "../define/kpi.js";
import { hiredOn } from "../facts/employment.js";
import { repsWithTheirRamp, type RampingRep } from "../facts/repsWithTheirRamp.js";

/**
 * Median days from hire until a rep carried a whole quota, of the reps hired in a period.
 *
 *     median of (first day of the quota they were the first to meet − hired)
 *
 * Of the rep's own won-revenue quotas the one that their wins met first counts, from the first day of its period; 0 where that was
 * before the hire. Asked about a day, a quota that was met later was not met yet. A quota of 0 asks for nothing. Who has met
 * none, who has no hiring day, and who was hired before the book's first quota, is counted as missing: with many of those the
 * median is too short. With none the answer is null. Decision: ramp.
 *
 * @param parameters - `attaining`: the share of a quota that is enough, 1 for a whole one
 * @example rampDays({ attaining: 1 })({ reps: [{ id: "ann", hiredOn: "2026-01-15", memberships: [] }], quotas: [{ ownerId: "ann", kpi: "won-revenue", target: 100, period: { start: "2026-01-01", end: "2026-02-01" } }, { ownerId: "ann", kpi: "won-revenue", target: 100, period: { start: "2026-02-01", end: "2026-03-01" } }], opportunities: [{ ...won, amount: 100, closedOn: "2026-02-10" }] }) // => 17
 */
export const rampDays = defineFamily(
  {
    id: "ramp-days",
    title: "Ramp of reps, median",
    meaning: "Median days from hire until a rep carried a whole quota, of the reps hired in a period.",
    topic: "people",
    nature: "lagging",
    kind: "quantitative",
    unit: "days",
    better: "lower",
    formula: "median days hire → first quota met",
  },
  (about) =>
    ({ attaining }: { readonly attaining: number }): Kpi<RampingRep, "reps", NumberSampleState, number | null> => {
      if (!(attaining > 0 && attaining < Infinity))
        throw new SalesKpiError("impossible-request", `${quote(attaining)} is no share of a quota to attain`, {
          field: "attaining",
          value: attaining,
        });
      return defineKpi({
        ...about,
        of: "reps",
        timeBasis: cohort<RampingRep>(hiredOn, (rep, day) =>
          rep.rampSeenOn != null && rep.rampSeenOn > day ? { ...rep, rampDays: null } : rep,
        ),
        metric: median(accessor<RampingRep, number>("rampDays", (rep) => rep.rampDays)),
        facts: repsWithTheirRamp(attaining),
      });
    },
  { attaining: "number" },
);
