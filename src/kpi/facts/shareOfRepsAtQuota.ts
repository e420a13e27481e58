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

/** Rep's quota with the rep's facts, such as the rep's won deals. */
export interface RepQuota extends Quota {
  readonly facts?: readonly unknown[];
  /** Last known day. */
  readonly asOf?: Day;
}

/** Quotas and actual values, by rep and period. */
export type QuotaResults = Record<string, QuotaResult>;

interface QuotaResult {
  target: ExactTotal;
  actual: ExactSum;
}

const noResult = (): QuotaResult => ({ target: emptyTotal(), actual: emptySum() });

/** Returns the metric of the share of the reps who met their quotas. */
export const shareOfRepsAtQuota = (kpi: BaseKpi): Metric<RepQuota, QuotaResults, number | null> => ({
  init: () => ({}),
  add: (results, quota) => {
    const { start, end } = quota.period;
    const name = JSON.stringify([quota.ownerId, start, end]);
    const result = (results[name] ??= noResult());
    result.target = addToTotal(result.target, quota, targetOf);
    result.actual = addAmount(result.actual, actualOf(kpi, quota));
    return results;
  },
  merge: (left, right) => {
    for (const [name, { target, actual }] of Object.entries(right)) {
      const result = (left[name] ??= noResult());
      result.target = mergeTotals(result.target, target);
      result.actual = mergeSums(result.actual, actual);
    }
    return left;
  },
  result: (results) => {
    const { part, whole } = countReps(results);
    return whole === 0 ? null : part / whole;
  },
  evidence: (results) => evidenceOfProportion(countReps(results)),
});

function actualOf(kpi: BaseKpi, { facts = [], period, asOf }: RepQuota): Decimal | number {
  const during = { start: period.start, end: period.end };
  return evaluate(metricWithin(kpi, { during, asOf }), facts) as Decimal | number;
}

/** Returns the number of reps with a quota, and the number of those who met it. */
function countReps(results: QuotaResults): ProportionState {
  const reps = new Map<string, (QuotaResult & { readonly span: Span })[]>();
  for (const [name, result] of Object.entries(results)) {
    const [ownerId, start, end] = JSON.parse(name) as [string, Day, Day];
    getOrInsert(reps, ownerId, () => []).push({ ...result, span: { start, end } });
  }
  const count: ProportionState = { part: 0, whole: 0 };
  for (const quotas of reps.values()) {
    const counted = quotas.filter(({ span }) => !quotas.some((other) => isWithin(span, other.span)));
    const target = counted.reduce((sum, quota) => mergeSums(sum, quota.target.sum), emptySum());
    if (isZeroSum(target)) continue;
    const actual = counted.reduce((sum, quota) => mergeSums(sum, quota.actual), emptySum());
    count.whole += 1;
    if (compareSums(actual, target) >= 0) count.part += 1;
  }
  return count;
}
