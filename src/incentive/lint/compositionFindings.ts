import type { Subject } from "../../diagnostics/diagnostic.js";
import type { PlanDiagnostic } from "../../diagnostics/planFindings.js";
import { addAmount, emptySum, isZeroSum } from "../../exact/exactSum.js";
import { divide, fractionOf, sumOf } from "../../exact/fraction.js";
import { sumToText } from "../../exact/sumToText.js";
import { isQuality, isVolume } from "./kpiKinds.js";
import type { LintContext } from "./lintContext.js";
import { plainFraction } from "./plainFraction.js";

/** Returns the findings about the choice of criteria and their weights. */
export function compositionFindings({ plan, diagnose, kpis }: LintContext): PlanDiagnostic[] {
  const { criteria } = plan;
  const ofPlan: Subject = { kind: "plan", id: plan.id };
  const ofCriterion = (id: string): Subject => ({ kind: "criterion", id });
  const count = { criteria: criteria.length };
  const weights = sumOf(criteria.map(({ weight }) => fractionOf(weight)));
  const excess = criteria.reduce((sum, { weight }) => addAmount(sum, weight), addAmount(emptySum(), -100));
  const sumsTo100 = plan.weights !== "percentages" || isZeroSum(excess);
  const hasQuality = criteria.some(({ kpi }) => isQuality(kpi, kpis));
  return [
    ...(criteria.length < 2 || criteria.length > 4 ? [diagnose("criteria-count", ofPlan, count)] : []),
    ...(sumsTo100 ? [] : [diagnose("percentages-off", ofPlan, { sum: sumToText(addAmount(excess, 100)) })]),
    ...(criteria.some(({ nature }) => nature === "means") ? [] : [diagnose("no-means", ofPlan, count)]),
    ...(criteria.some(({ scope }) => scope !== "rep") ? [] : [diagnose("no-collective", ofPlan, count)]),
    ...criteria
      .filter(({ influence }) => influence === "low")
      .map(({ id, kpi, weight }) =>
        diagnose("low-influence", ofCriterion(id), { kpi, share: plainFraction(divide(fractionOf(weight), weights)) }),
      ),
    ...criteria
      .filter(({ nature, kpi }) => nature === "means" && isVolume(kpi, kpis) && !hasQuality)
      .map(({ id, kpi }) => diagnose("volume-without-quality", ofCriterion(id), { kpi })),
  ];
}
