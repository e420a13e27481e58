import type { Subject } from "../../diagnostics/diagnostic.js";
import { addAmount, emptySum, isZeroSum } from "../../exact/exactSum.js";
import { sumToText } from "../../exact/sumToText.js";
import { fractionOf, divide, sumOf } from "../../exact/fraction.js";
import { isQuality, isVolume } from "./kpiKinds.js";
import type { LintTerms } from "./lintTerms.js";
import type { PlanFinding } from "./planFinding.js";
import { placeText } from "./shownFraction.js";

/** What is unsound in the choice of criteria. */
export function compositionFindings({ plan, found, kpis }: LintTerms): PlanFinding[] {
  const { criteria } = plan;
  const whole: Subject = { kind: "plan", id: plan.id };
  const count = { criteria: criteria.length };
  const weights = sumOf(criteria.map(({ weight }) => fractionOf(weight)));
  const sum = criteria.reduce((all, { weight }) => addAmount(all, weight), emptySum());
  const isWhole = plan.weights !== "percentages" || isZeroSum(addAmount(sum, -100));
  const hasQuality = criteria.some(({ kpi }) => isQuality(kpi, kpis));
  const ofCriterion = (id: string): Subject => ({ kind: "criterion", id });
  return [
    ...(criteria.length < 2 || criteria.length > 4 ? [found("criteria-count", whole, count)] : []),
    ...(isWhole ? [] : [found("percentages-off", whole, { sum: sumToText(addAmount(sum, 100)) })]),
    ...(criteria.some(({ nature }) => nature === "means") ? [] : [found("no-means", whole, count)]),
    ...(criteria.some(({ scope }) => scope !== "rep") ? [] : [found("no-collective", whole, count)]),
    ...criteria
      .filter(({ influence }) => influence === "low")
      .map(({ id, kpi, weight }) =>
        found("low-influence", ofCriterion(id), { kpi, share: placeText(divide(fractionOf(weight), weights)) }),
      ),
    ...criteria
      .filter(({ nature, kpi }) => nature === "means" && isVolume(kpi, kpis) && !hasQuality)
      .map(({ id, kpi }) => found("volume-without-quality", ofCriterion(id), { kpi })),
  ];
}
