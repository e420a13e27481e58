import { daysBetween } from "../../time/dayNumber.js";
import { countOver, fractionOf, minus, one, times, type Fraction } from "../../exact/fraction.js";
import { fractionText } from "../../exact/fractionText.js";
import type { Criterion } from "../plan/criterion.js";
import type { ActiveSpan } from "./activeTime.js";
import type { ModifierOf } from "../plan/modifierOf.js";
import { joined, type AskedTime, type DueTarget } from "./timeParts.js";

/** What a target is due for. */
export interface DueTime {
  /** The days that count, in the time that is asked about. */
  readonly spans: readonly ActiveSpan[];
  readonly reliefs: readonly ModifierOf<"quota-relief">[];
}

/**
 * A target cut to the time it is due for: by the plan's proration, the ramp and the reliefs that hold. That of a KPI that does
 * not add up, a rate or an average, and a quota of the book hold as they are: reliefs alone lower them.
 */
export function dueTarget(
  { set, by, per = "year" }: { readonly set: Fraction; readonly by: DueTarget["by"]; readonly per?: Criterion["per"] },
  { cut, ramped }: { readonly cut: boolean; readonly ramped: boolean },
  { spans, reliefs }: DueTime,
): DueTarget {
  const time = spans.map((span): AskedTime => {
    const { start, end, days, ramp } = span;
    const { of, weight } = cut ? unitsIn(span, per) : span;
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
  return { set: fractionText(set), by, per, over: cut ? "cut" : "held", time: cut || isLowered ? joined(time) : [] };
}

/** How many of the units that a target is for lie in a span: days ÷ of × weight. */
function unitsIn(span: ActiveSpan, per: DueTarget["per"]): Pick<ActiveSpan, "of" | "weight"> {
  const inMonth = daysBetween(span.month.start, span.month.end);
  switch (per) {
    case "week":
      return { of: 7, weight: one };
    case "month":
      return { of: inMonth, weight: one };
    case "quarter":
      return { of: inMonth, weight: countOver(1, 3) };
    case "year":
      return span;
  }
}
