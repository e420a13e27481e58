import { isWithin } from "../../kpi/define/window.js";
import { quotaFor } from "../../kpi/targets/quotaFor.js";
import { pathOf, quotasInTree, type QuotaInTree } from "../../kpi/facts/quotasInTree.js";
import { evaluate } from "../../metric/evaluate.js";
import type { SalesBook } from "../../model/book/salesBook.js";
import type { Quota } from "../../model/records/quota.js";
import { daysBetween } from "../../time/dayNumber.js";
import type { Period } from "../../time/period.js";
import { countOver, fractionOf, times, type Fraction } from "../../exact/fraction.js";
import { fractionToDecimal } from "../../exact/fractionToDecimal.js";
import { overlapOf } from "./measuring.js";

/** Whose quota is asked for. */
export type QuotaHolder = { readonly repId: string } | { readonly teamId: string } | "company";

/**
 * What the book's quotas ask of a holder in a period: those whose whole period lies in it; where there is none, the part of
 * the longer ones that falls into it, by days. Null where there is no quota at all.
 */
export function quotaDue(book: SalesBook, kpi: string, holder: QuotaHolder, during: Period): Fraction | null {
  const own = Array.from(quotasInTree(book)).filter(
    (quota) => quota.kpi === kpi && overlapOf(quota.period, during) !== null && isHeldBy(quota, pathOf(quota), holder),
  );
  const inside = own.filter(({ period }) => during.start <= period.start && period.end <= during.end);
  const counted = inside.length > 0 ? inside : longest(own).map((quota) => clipped(quota, during));
  if (counted.length === 0) return null;
  return fractionOf(evaluate(quotaFor(kpi).during(during), counted));
}

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

function clipped(quota: QuotaInTree, during: Period): QuotaInTree {
  const { period, target } = quota;
  const part = overlapOf(period, during) ?? period;
  const share = countOver(daysBetween(part.start, part.end), daysBetween(period.start, period.end));
  return { ...quota, period: part, target: fractionToDecimal(times(fractionOf(target), share)) };
}
