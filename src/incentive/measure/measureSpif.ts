import { zero } from "../../exact/fraction.js";
import { fractionText } from "../../exact/fractionText.js";
import type { Period } from "../../time/period.js";
import type { ModifierOf } from "../plan/modifierOf.js";
import { overlapOf, type MeasureContext, type MeasuredRep } from "./measureContext.js";
import { measureKpi } from "./measureKpi.js";
import type { MeasuredSpif } from "./performance.js";

/** Measures the units of a spif that a rep has sold by the end of a period. */
export function measureSpif(
  { kpiOf, factsOf, plan, asOf }: MeasureContext,
  { rep, span }: MeasuredRep,
  { id, kpi, where, during }: ModifierOf<"spif">,
  period: Period,
): MeasuredSpif {
  const toDate = overlapOf(during ?? plan.year, { start: plan.year.start, end: period.end });
  const window = toDate && span && overlapOf(toDate, span);
  if (window === null) return { id, units: fractionText(zero) };
  const { exact } = measureKpi(
    kpiOf(kpi),
    (base) =>
      factsOf(base, where)
        .ofRep(rep.id)
        .map(({ fact }) => fact),
    { during: window, asOf },
  );
  return { id, units: fractionText(exact ?? zero) };
}
