import type { DueTarget, TargetTime } from "../../diagnostics/paySteps.js";
import { countOver, fractionOf, minus, one, times, type Fraction } from "../../exact/fraction.js";
import { fractionText } from "../../exact/fractionText.js";
import { daysBetween } from "../../time/dayNumber.js";
import type { Criterion } from "../plan/criterion.js";
import type { ModifierOf } from "../plan/modifierOf.js";
import type { ActiveSpan } from "./activeSpans.js";
import { joinParts } from "./timeParts.js";

/** Time that a target is due for. */
export interface DueTime {
  /** Days under the plan, in the period of the target. */
  readonly spans: readonly ActiveSpan[];
  readonly reliefs: readonly ModifierOf<"quota-relief">[];
}

/**
 * Returns a target for the time it is due for: prorated by the plan's proration, lowered by the ramp and by the reliefs in force.
 *
 * A target of a KPI that is not additive (a rate, an average) and a quota of the book are not prorated.
 */
export function dueTarget(
  { set, by, per = "year" }: { readonly set: Fraction; readonly by: DueTarget["by"]; readonly per?: Criterion["per"] },
  { prorated, ramped }: { readonly prorated: boolean; readonly ramped: boolean },
  { spans, reliefs }: DueTime,
): DueTarget {
  const time = spans.map((span): TargetTime => {
    const { start, end, days, ramp } = span;
    const { of, weight } = prorated ? unitsIn(span, per) : span;
    const relief = reliefs
      .filter(({ during }) => during.start <= start && start < during.end)
      .reduce((left, { share }) => times(left, minus(one, fractionOf(share, { field: "share" }))), one);
    return {
      ...{ start, end, days, of, weight: fractionText(weight) },
      ramp: ramped && ramp !== null ? fractionText(fractionOf(ramp.target, { field: "ramp" })) : "1",
      relief: fractionText(relief),
    };
  });
  const isLowered = time.some(({ ramp, relief }) => ramp !== "1" || relief !== "1");
  return { set: fractionText(set), by, per, prorated, time: prorated || isLowered ? joinParts(time) : [] };
}

/** Returns the time units of a target in a span: days ÷ of × weight. */
function unitsIn(span: ActiveSpan, per: DueTarget["per"]): Pick<ActiveSpan, "of" | "weight"> {
  const daysInMonth = daysBetween(span.month.start, span.month.end);
  switch (per) {
    case "week":
      return { of: 7, weight: one };
    case "month":
      return { of: daysInMonth, weight: one };
    case "quarter":
      return { of: daysInMonth, weight: countOver(1, 3) };
    case "year":
      return span;
  }
}
