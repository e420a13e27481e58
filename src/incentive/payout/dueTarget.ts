import { isWithin } from "../../kpi/define/window.js";
import { quotaFor } from "../../kpi/targets/quotaFor.js";
import { pathOf, quotasInTree, type QuotaInTree } from "../../kpi/targets/quotasInTree.js";
import { evaluate } from "../../metric/evaluate.js";
import type { SalesBook } from "../../model/book/salesBook.js";
import type { Quota } from "../../model/records/quota.js";
import { daysBetween } from "../../time/dayNumber.js";
import type { Period } from "../../time/period.js";
import { countOver, fractionOf, minus, one, over, signOf, times, total, type Fraction } from "../pay/fraction.js";
import { fractionToDecimal } from "../pay/fractionToDecimal.js";
import type { Criterion } from "../plan/criterion.js";
import type { ModifierOf } from "./modifierOf.js";
import { rampedTarget, shareOfSpans, type ActiveSpan } from "./activeTime.js";

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
  target: Fraction,
  { per, cut, ramped }: { readonly per?: Criterion["per"]; readonly cut: boolean; readonly ramped: boolean },
  { spans, reliefs }: DueTime,
): Fraction {
  const factorOf = (span: ActiveSpan): Fraction =>
    reliefs
      .filter(({ during }) => during.start <= span.start && span.start < during.end)
      .reduce(
        (factor, { share }) => times(factor, minus(one, fractionOf(share, { field: "share" }))),
        ramped ? rampedTarget(span) : one,
      );
  const weighed = (partOf: (span: ActiveSpan) => Fraction): Fraction =>
    total(spans.map((span) => times(partOf(span), factorOf(span))));
  if (cut)
    return times(
      target,
      weighed((span) => unitsIn(span, per)),
    );
  const whole = shareOfSpans(spans);
  return signOf(whole) === 0
    ? target
    : times(
        target,
        over(
          weighed(({ share }) => share),
          whole,
        ),
      );
}

/** How many of the units that a target is for lie in a span. */
function unitsIn({ days, month, share }: ActiveSpan, per: Criterion["per"]): Fraction {
  const inMonth = countOver(days, daysBetween(month.start, month.end));
  switch (per) {
    case "week":
      return countOver(days, 7);
    case "month":
      return inMonth;
    case "quarter":
      return times(inMonth, countOver(1, 3));
    case "year":
    case undefined:
      return share;
  }
}

/** Whose quota is asked for. */
export type QuotaHolder = { readonly repId: string } | { readonly teamId: string } | "company";

/**
 * What the book's quotas ask of a holder in a period: those whose whole period lies in it; where there is none, the part of
 * the longer ones that falls into it, by days. Null where there is no quota at all.
 */
export function quotaDue(book: SalesBook, kpi: string, holder: QuotaHolder, during: Period): Fraction | null {
  const own = Array.from(quotasInTree(book)).filter(
    (quota) => quota.kpi === kpi && overlaps(quota.period, during) && isHeldBy(quota, pathOf(quota), holder),
  );
  const inside = own.filter(({ period }) => during.start <= period.start && period.end <= during.end);
  const counted = inside.length > 0 ? inside : longest(own).map((quota) => clipped(quota, during));
  if (counted.length === 0) return null;
  return fractionOf(evaluate(quotaFor(kpi).during(during), counted));
}

const overlaps = (left: Period, right: Period): boolean => left.start < right.end && right.start < left.end;

const isHeldBy = (quota: Quota, path: readonly string[], holder: QuotaHolder): boolean =>
  holder === "company" || ("repId" in holder ? quota.ownerId === holder.repId : path.includes(holder.teamId));

/** Of a holder's quotas that lie within one another the longest, as everywhere. */
const longest = (quotas: readonly QuotaInTree[]): readonly QuotaInTree[] =>
  quotas.filter(
    (quota) =>
      !quotas.some(
        (other) => isWithin(quota.period, other.period) && pathOf(quota).join("/") === pathOf(other).join("/"),
      ),
  );

function clipped(quota: QuotaInTree, { start, end }: Period): QuotaInTree {
  const { period, target } = quota;
  const part = { start: period.start > start ? period.start : start, end: period.end < end ? period.end : end };
  const share = countOver(daysBetween(part.start, part.end), daysBetween(period.start, period.end));
  return { ...quota, period: part, target: fractionToDecimal(times(fractionOf(target), share)) };
}
