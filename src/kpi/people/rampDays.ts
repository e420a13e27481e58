import { refuse } from "../../errors.js";
import { median, type NumberSampleState } from "../../metric/quantile.js";
import { accessor } from "../../model/accessors/accessor.js";
import { cohort } from "../define/cohort.js";
import { defineFamily } from "../define/defineFamily.js";
import { defineKpi } from "../define/defineKpi.js";
import type { Kpi } from "../define/kpi.js";
import { hiredOn } from "../facts/employment.js";
import { repsWithRamp, type RampingRep } from "../facts/repsWithRamp.js";

/**
 * Median days from hire to the first quota fully met, of the reps hired in a period.
 *
 *     median of (first day of the quota they were the first to meet − hired)
 *
 * The first won-revenue quota that a rep's wins met counts, from the first day of its period; 0 if that day was before
 * the hire. With `asOf`, quotas met later do not count. A quota of 0 does not count. Reps who have met no quota, have
 * no hiring day, or were hired before the book's first quota are counted as missing: with many of them the median is
 * too short. With none the answer is null. Decision: ramp.
 *
 * @param parameters - `attaining`: the sufficient share of a quota, 1 for a whole quota
 * @example rampDays({ attaining: 1 })({ reps: [{ id: "ann", hiredOn: "2026-01-15", memberships: [] }], quotas: [{ ownerId: "ann", kpi: "won-revenue", target: 100, period: { start: "2026-01-01", end: "2026-02-01" } }, { ownerId: "ann", kpi: "won-revenue", target: 100, period: { start: "2026-02-01", end: "2026-03-01" } }], opportunities: [{ ...won, amount: 100, closedOn: "2026-02-10" }] }) // => 17
 */
export const rampDays = defineFamily(
  {
    id: "ramp-days",
    title: "Ramp of reps, median",
    meaning: "Median days from hire to the first quota fully met, of the reps hired in a period.",
    topic: "people",
    nature: "lagging",
    kind: "quantitative",
    unit: "days",
    better: "lower",
    formula: "median days hire → first quota met",
  },
  (about) =>
    ({ attaining }: { readonly attaining: number }): Kpi<RampingRep, "reps", NumberSampleState, number | null> => {
      if (!(attaining > 0 && attaining < Infinity)) refuse("attaining", attaining, "a share of a quota above 0");
      return defineKpi({
        ...about,
        of: "reps",
        timeBasis: cohort<RampingRep>(hiredOn, (rep, day) =>
          rep.rampKnownOn != null && rep.rampKnownOn > day ? { ...rep, rampDays: null } : rep,
        ),
        metric: median(accessor<RampingRep, number>("rampDays", (rep) => rep.rampDays)),
        facts: repsWithRamp(attaining),
      });
    },
  { attaining: "number" },
);
