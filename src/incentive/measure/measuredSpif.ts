import type { Period } from "../../time/period.js";
import { fractionText } from "../../exact/fractionText.js";
import { zero } from "../../exact/fraction.js";
import { measuredKpi } from "./measuredKpi.js";
import { overlapOf, type Measured, type Measuring } from "./measuring.js";
import type { ModifierOf } from "../plan/modifierOf.js";
import type { MeasuredSpif } from "./performance.js";

/** The units of a contest that a rep has up to the end of a period. */
export function measuredSpif(
  { kpiNamed, factsIn, plan, asOf }: Measuring,
  { rep, hull }: Measured,
  { id, kpi, where, during }: ModifierOf<"spif">,
  period: Period,
): MeasuredSpif {
  const toDate = overlapOf(during ?? plan.year, { start: plan.year.start, end: period.end });
  const window = toDate && hull && overlapOf(toDate, hull);
  const units =
    window &&
    measuredKpi(
      kpiNamed(kpi),
      (base) =>
        factsIn(base, where)
          .ofRep(rep.id)
          .map(({ fact }) => fact),
      {
        during: window,
        asOf,
      },
    ).exact;
  return { id, units: fractionText(units ?? zero) };
}
