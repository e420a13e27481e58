import type { Severity } from "../../diagnostics/diagnostic.js";
import type { PlanFindingCode } from "./planFinding.js";

/** How much each finding weighs: pay comes out wrong, somebody should look at it, or it is good to know. */
export const planFindingSeverities: Readonly<Record<PlanFindingCode, Severity>> = {
  "criteria-count": "warning",
  "percentages-off": "error",
  "no-means": "warning",
  "no-collective": "advice",
  cliff: "warning",
  "gate-cliff": "warning",
  plateau: "warning",
  inversion: "error",
  "unreachable-tier": "warning",
  "cap-before-accelerator": "warning",
  "gate-takes-all": "warning",
  "rate-above-margin": "error",
  "low-influence": "warning",
  "volume-without-quality": "warning",
  "changed-within-year": "warning",
  "deal-timing": "warning",
};
