import type { PlanDiagnostic } from "../../diagnostics/planFindings.js";
import { compareFractions, divide, larger, one, times, zero } from "../../exact/fraction.js";
import { lineAt } from "../../exact/piecewiseLinear.js";
import { isRevenue } from "./kpiKinds.js";
import type { LintContext } from "./lintContext.js";
import { scaleOf, subjectOf, type PayFunction } from "./payFunction.js";
import { plainFraction } from "./plainFraction.js";

/** Returns a finding for each segment on which a pay function pays more for a sale than the margin of the sale. */
export function marginFindings(pay: PayFunction, { plan, diagnose, margin, kpis }: LintContext): PlanDiagnostic[] {
  const { segments, money, target, kpi, cap } = pay;
  if (margin === null || !isRevenue(kpi, kpis)) return [];
  // The slope of a commission is a share of the sales, with or without a target.
  const moneyPerUnit = pay.kind === "commission" ? one : money && target && divide(money, target);
  if (moneyPerUnit === null) return [];
  return segments.flatMap((segment, index) => {
    const rate = times(segment.slope, moneyPerUnit);
    const from = larger(segment.from ?? zero, zero);
    const isPaid = cap === null || compareFractions(lineAt(segment, from), cap) < 0;
    if (compareFractions(rate, margin) <= 0 || !isPaid) return [];
    const end = segments[index + 1]?.from ?? null;
    return [
      diagnose("rate-above-margin", subjectOf(pay), {
        ...scaleOf(pay, plan.currency),
        from: plainFraction(from),
        to: end === null ? null : plainFraction(end),
        rate: plainFraction(rate),
        margin: plainFraction(margin),
      }),
    ];
  });
}
