import { checkOptions } from "../../checkOptions.js";
import type { ExactTotal } from "../../metric/exactTotal.js";
import type { GroupState } from "../../metric/groupBy.js";
import { where } from "../../metric/where.js";
import type { BookRecords } from "../../model/book/salesBook.js";
import { targetOf } from "../../model/accessors/quota.js";
import { Decimal } from "../../exact/decimal.js";
import { addAmount, emptySum, mergeSums, type ExactSum } from "../../exact/exactSum.js";
import { sumToDecimal } from "../../exact/sumToDecimal.js";
import { businessDayKinds, businessDays, type BusinessDayOptions } from "../../time/businessDays.js";
import type { Day } from "../../time/day.js";
import { addDays } from "../../time/dayNumber.js";
import { defineKpi } from "../define/defineKpi.js";
import type { Kpi } from "../define/kpi.js";
import { interval } from "../define/interval.js";
import { checkQuotasFor } from "../facts/checkQuotasFor.js";
import { pathOf, quotasInTree, type QuotaInTree } from "../facts/quotasInTree.js";
import { countedNodes, treeTotal, type NodeTime } from "../facts/treeTotal.js";

/** Quota with its last known day. */
export interface QuotaToDate extends QuotaInTree {
  /** Day up to which the quota is due. */
  readonly asOf?: Day;
}

/**
 * Returns the part of the quota for a KPI that is due by a day, as a KPI of its own. The quota is spread evenly over
 * the business days of its period.
 *
 *     Σ target × business days up to the day / business days of its period
 *
 * The day itself counts as passed. Quotas count as in {@link quotaFor}. Without `asOf` the day is the book's own;
 * without either, every quota is due in full. A quota is due in full after its period and not at all before it. A
 * period without business days is due on its last day. Each period's part is rounded once, half-even at 34 digits. With
 * no quota the answer is 0.
 *
 * @param kpi - id of the KPI the quotas are for
 * @param options - holidays and weekends
 * @example quotaToDateFor("won-revenue")([{ ownerId: "ann", kpi: "won-revenue", target: 440, period: { start: "2026-06-01", end: "2026-07-01" } }], { asOf: "2026-06-12" }) // => 200
 */
export const quotaToDateFor = (
  kpi: string,
  options: BusinessDayOptions = {},
): Kpi<QuotaToDate, "quotas", GroupState<ExactTotal>, Decimal> => {
  const days = checkOptions("quotaToDateFor", options, businessDayKinds);
  return defineKpi({
    id: `quota-to-date-for-${kpi}`,
    title: "Quota to date",
    meaning: `The part of the targets for ${kpi} that is due by a day.`,
    of: "quotas",
    topic: "targets",
    nature: "leading",
    kind: "quantitative",
    unit: "money",
    better: "neither",
    formula: "Σ target × elapsed share of its period",
    timeBasis: interval((quota) => quota.period, quotaAsOf),
    facts: (book: BookRecords) => quotasOfBook({ ...book, quotas: checkQuotasFor(kpi, book.quotas ?? []) }),
    metric: where((quota) => quota.kpi === kpi, {
      ...treeTotal(pathOf, timeOf, targetOf),
      result: (nodes) => dueOf(countedNodes(nodes), days),
    }),
  });
};

const quotaAsOf = (quota: QuotaToDate, day: Day): QuotaToDate => ({ ...quota, asOf: day });

function quotasOfBook(book: BookRecords): Iterable<QuotaToDate> {
  const { asOf } = book;
  const quotas = quotasInTree(book);
  return asOf === undefined ? quotas : Array.from(quotas, (quota) => quotaAsOf(quota, asOf));
}

function timeOf({ period: { start, end }, asOf }: QuotaToDate): NodeTime {
  if (asOf === undefined) return { start, end };
  const until = addDays(asOf, 1);
  return { start, end, until: until < end ? (until > start ? until : start) : end };
}

/**
 * Returns the part of targets that is due. Targets of one period are summed first, and then multiplied by their part.
 */
function dueOf(nodes: ReturnType<typeof countedNodes>, options: BusinessDayOptions): Decimal {
  const targets = new Map<string, { readonly time: NodeTime; sum: ExactSum }>();
  for (const { span: time, total: nodeTotal } of nodes) {
    const name = JSON.stringify(time);
    const target = targets.get(name);
    if (target === undefined) targets.set(name, { time, sum: mergeSums(emptySum(), nodeTotal.sum) });
    else target.sum = mergeSums(target.sum, nodeTotal.sum);
  }
  let total = emptySum();
  for (const { time, sum } of targets.values()) total = addAmount(total, partDue(sumToDecimal(sum), time, options));
  return sumToDecimal(total);
}

function partDue(target: Decimal, { start, end, until = end }: NodeTime, options: BusinessDayOptions): Decimal {
  if (until === end) return target;
  const whole = businessDays({ start, end }, options);
  const elapsed = until === start ? 0 : businessDays({ start, end: until }, options);
  return whole === 0 ? new Decimal(0) : target.times(elapsed).div(whole);
}
