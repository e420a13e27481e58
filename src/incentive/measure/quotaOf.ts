import { countOver, fractionOf, times, type Fraction } from "../../exact/fraction.js";
import { fractionToDecimal } from "../../exact/fractionToDecimal.js";
import { isWithin } from "../../kpi/define/window.js";
import { pathOf, quotasInTree, type QuotaInTree } from "../../kpi/facts/quotasInTree.js";
import { quotaFor } from "../../kpi/targets/quotaFor.js";
import { evaluate } from "../../metric/evaluate.js";
import type { SalesBook } from "../../model/book/salesBook.js";
import type { Quota } from "../../model/records/quota.js";
import { daysBetween } from "../../time/dayNumber.js";
import type { Period } from "../../time/period.js";
import { overlapOf } from "./measureContext.js";

/** Holder of a quota: a rep, a team or the company. */
export type QuotaHolder = { readonly repId: string } | { readonly teamId: string } | "company";

/**
 * Returns the quota of a holder for a period from the book's quotas; null for a holder without a quota.
 *
 * Quotas whose whole period lies in the period are added up. Without such quotas, the longer ones count in part, by days.
 */
export function quotaOf(book: SalesBook, kpi: string, holder: QuotaHolder, during: Period): Fraction | null {
  const quotas = Array.from(quotasInTree(book)).filter(
    (quota) => quota.kpi === kpi && overlapOf(quota.period, during) !== null && isHeldBy(quota, pathOf(quota), holder),
  );
  const inside = quotas.filter(({ period }) => during.start <= period.start && period.end <= during.end);
  const counted = inside.length > 0 ? inside : outermost(quotas).map((quota) => prorateQuota(quota, during));
  if (counted.length === 0) return null;
  return fractionOf(evaluate(quotaFor(kpi).during(during), counted));
}

const isHeldBy = (quota: Quota, path: readonly string[], holder: QuotaHolder): boolean =>
  holder === "company" || ("repId" in holder ? quota.ownerId === holder.repId : path.includes(holder.teamId));

/** Returns the quotas that lie in no longer quota of the same holder. */
const outermost = (quotas: readonly QuotaInTree[]): readonly QuotaInTree[] =>
  quotas.filter(
    (quota) =>
      !quotas.some(
        (other) => isWithin(quota.period, other.period) && pathOf(quota).join("/") === pathOf(other).join("/"),
      ),
  );

function prorateQuota(quota: QuotaInTree, during: Period): QuotaInTree {
  const { period, target } = quota;
  const part = overlapOf(period, during) ?? period;
  const share = countOver(daysBetween(part.start, part.end), daysBetween(period.start, period.end));
  return { ...quota, period: part, target: fractionToDecimal(times(fractionOf(target), share)) };
}
