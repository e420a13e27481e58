import { growth } from "../define/growth.js";
import { qualifiedLeads } from "./qualifiedLeads.js";

/**
 * Growth of the qualified leads on the period before: how fast the future pipeline fills.
 *
 *     (# qualified in the period − # in the previous one) / # in the previous one
 *
 * The previous period is as long: the month before a month, the quarter before a quarter. Without a period, and where none
 * qualified in the previous one, the answer is null. For another calendar than the civil one see {@link growth}.
 *
 * @example leadVelocityRate({ leads: [{ id: "a", qualifiedOn: "2026-01-12" }, { id: "b", qualifiedOn: "2026-02-03" }, { id: "c", qualifiedOn: "2026-02-20" }] }, { during: { start: "2026-02-01", end: "2026-03-01" } }) // => 1
 */
export const leadVelocityRate = growth(
  qualifiedLeads,
  { against: "previous" },
  {
    id: "lead-velocity-rate",
    title: "Lead velocity rate",
    meaning: "Growth of the qualified leads on the period before: how fast the future pipeline fills.",
    topic: "leads",
    nature: "leading",
    kind: "quantitative",
    unit: "ratio",
    better: "higher",
    formula: "(# qualified − # qualified before) ÷ # qualified before",
  },
);
