import { growth } from "../define/growth.js";
import { qualifiedLeads } from "./qualifiedLeads.js";

/**
 * Growth of the qualified leads against the previous period.
 *
 *     (# qualified in the period − # in the previous one) / # in the previous one
 *
 * A leading sign of the future pipeline. The previous period has the same length: the month before a month, the quarter
 * before a quarter. Without a period, or without qualified leads in the previous one, the answer is null. For other
 * calendars see {@link growth}.
 *
 * @example leadVelocityRate({ leads: [{ id: "a", qualifiedOn: "2026-01-12" }, { id: "b", qualifiedOn: "2026-02-03" }, { id: "c", qualifiedOn: "2026-02-20" }] }, { during: { start: "2026-02-01", end: "2026-03-01" } }) // => 1
 */
export const leadVelocityRate = growth(
  qualifiedLeads,
  { against: "previous" },
  {
    id: "lead-velocity-rate",
    title: "Lead velocity rate",
    meaning: "Growth of the qualified leads against the previous period.",
    topic: "leads",
    nature: "leading",
    kind: "quantitative",
    unit: "ratio",
    better: "higher",
    formula: "(# qualified − # qualified before) ÷ # qualified before",
  },
);
