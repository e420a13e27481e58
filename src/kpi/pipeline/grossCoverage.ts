import { divideMoney } from "../../metric/ratioMoney.js";
import { derive } from "../define/derive.js";
import { quotaFor } from "../targets/quotaFor.js";
import { openPipeline } from "./openPipeline.js";

/**
 * How many times the open pipeline covers the whole won-revenue quota of a period, won or not.
 *
 *     Σ open amount / Σ quota
 *
 * Says what it says at a period's start; later {@link pipelineCoverage} is the one to read, because what has been won is
 * no longer in the pipeline and no longer needed. Without a quota, or with one of 0, the answer is null. Decision:
 * three-coverages.
 *
 * @example grossCoverage({ opportunities: [{ ...open, createdOn: "2026-01-05", amount: 1500 }], quotas: [{ ownerId: "ann", kpi: "won-revenue", target: 500, period: { start: "2026-01-01", end: "2026-04-01" } }] }, { during: { start: "2026-01-01", end: "2026-04-01" } }) // => 3
 */
export const grossCoverage = derive(
  { pipeline: openPipeline, quota: quotaFor("won-revenue") },
  ({ pipeline, quota }) => divideMoney(pipeline, quota),
  {
    id: "gross-coverage",
    title: "Gross pipeline coverage",
    meaning: "How many times the open pipeline covers the whole won-revenue quota of a period, won or not.",
    topic: "pipeline",
    nature: "leading",
    kind: "quantitative",
    unit: "ratio",
    better: "target",
    formula: "Σ open ÷ quota",
  },
);
