import { compareFractions, larger, one, divide, times, zero } from "../../exact/fraction.js";
import { lineAt } from "../../exact/piecewiseLinear.js";
import { isRevenue } from "./kpiKinds.js";
import type { LintTerms } from "./lintTerms.js";
import type { PayFunction } from "./payFunction.js";
import type { PlanFinding } from "./planFinding.js";
import { scaleOf, subjectOf } from "./shapeFindings.js";
import { placeText } from "./shownFraction.js";

/** Stretches on which a line pays more for what is sold than is earned with it. */
export function marginFindings(line: PayFunction, { plan, found, margin, kpis }: LintTerms): PlanFinding[] {
  const { segments: segments, money, target, kpi, cap } = line;
  if (margin === null || !isRevenue(kpi, kpis)) return [];
  // A commission pays a share by its slope, whether its target is known or not.
  const worth = line.kind === "commission" ? one : money && target && divide(money, target);
  if (worth === null) return [];
  return segments.flatMap((piece, index) => {
    const rate = times(piece.slope, worth);
    const from = larger(piece.from ?? zero, zero);
    const isPaid = cap === null || compareFractions(lineAt(piece, from), cap) < 0;
    if (compareFractions(rate, margin) <= 0 || !isPaid) return [];
    const end = segments[index + 1]?.from ?? null;
    return [
      found("rate-above-margin", subjectOf(line), {
        ...scaleOf(line, plan.currency),
        from: placeText(from),
        to: end === null ? null : placeText(end),
        rate: placeText(rate),
        margin: placeText(margin),
      }),
    ];
  });
}
