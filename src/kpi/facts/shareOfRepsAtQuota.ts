import { addToTotal, emptyTotal, mergeTotals, type ExactTotal } from "../../metric/exactTotal.js";
import { evidenceOfProportion } from "../../metric/evidenceOf.js";
import { evaluate } from "../../metric/evaluate.js";
import type { Metric } from "../../metric/metric.js";
import type { ProportionState } from "../../metric/proportion.js";
import { targetOf } from "../../model/accessors/quota.js";
import type { Quota } from "../../model/records/quota.js";
import type { Decimal } from "../../exact/decimal.js";
import { addAmount, compareSums, emptySum, isZeroSum, mergeSums, type ExactSum } from "../../exact/exactSum.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import type { Day } from "../../time/day.js";
import { metricWithin, type BaseKpi } from "../define/kpi.js";
import { isWithin, type Span } from "../define/window.js";

/** A rep's quota with the rep's own facts: what it is reached with. */
export interface RepQuota extends Quota {
  readonly facts?: readonly unknown[];
  readonly recordAsOf?: Day;
}

/** What each rep was asked for in a period and what was reached in it, by rep and period. */
export type ReachedQuotas = Record<string, Reached>;

interface Reached {
  target: ExactTotal;
  actual: ExactSum;
}

const nothing = (): Reached => ({ target: emptyTotal(), actual: emptySum() });

/** Share of the reps who reached all that their quotas asked for. */
export const shareOfRepsAtQuota = (kpi: BaseKpi): Metric<RepQuota, ReachedQuotas, number | null> => ({
  init: () => ({}),
  add: (reached, quota) => {
    const { start, end } = quota.period;
    const name = JSON.stringify([quota.ownerId, start, end]);
    const own = (reached[name] ??= nothing());
    own.target = addToTotal(own.target, quota, targetOf);
    own.actual = addAmount(own.actual, actualOf(kpi, quota));
    return reached;
  },
  merge: (left, right) => {
    for (const [name, { target, actual }] of Object.entries(right)) {
      const own = (left[name] ??= nothing());
      own.target = mergeTotals(own.target, target);
      own.actual = mergeSums(own.actual, actual);
    }
    return left;
  },
  result: (reached) => {
    const { part, whole } = repsIn(reached);
    return whole === 0 ? null : part / whole;
  },
  evidence: (reached) => evidenceOfProportion(repsIn(reached)),
});

function actualOf(kpi: BaseKpi, { facts = [], period, recordAsOf }: RepQuota): Decimal | number {
  const during = { start: period.start, end: period.end };
  return evaluate(metricWithin(kpi, { during, asOf: recordAsOf }), facts) as Decimal | number;
}

/** How many reps had a quota, and how many of them met it. */
function repsIn(reached: ReachedQuotas): ProportionState {
  const reps = new Map<string, (Reached & { readonly span: Span })[]>();
  for (const [name, own] of Object.entries(reached)) {
    const [ownerId, start, end] = JSON.parse(name) as [string, Day, Day];
    getOrInsert(reps, ownerId, () => []).push({ ...own, span: { start, end } });
  }
  const count: ProportionState = { part: 0, whole: 0 };
  for (const quotas of reps.values()) {
    const counted = quotas.filter(({ span }) => !quotas.some((other) => isWithin(span, other.span)));
    const target = counted.reduce((sum, own) => mergeSums(sum, own.target.sum), emptySum());
    if (isZeroSum(target)) continue;
    const actual = counted.reduce((sum, own) => mergeSums(sum, own.actual), emptySum());
    count.whole += 1;
    if (compareSums(actual, target) >= 0) count.part += 1;
  }
  return count;
}
