import type { Decimal } from "../../exact/decimal.js";
import type { SalesBook } from "../../model/book/salesBook.js";
import { fractionFromText } from "../../exact/fractionFromText.js";
import { fractionToDecimal } from "../../exact/fractionToDecimal.js";
import { exactAttainment } from "../payout/criterionLine.js";
import type { ExactAttainment } from "../pay/attainment.js";
import type { MeasurePerformanceOptions } from "../measure/measureContext.js";
import { performanceOf } from "../measure/measurePerformance.js";
import type { Performance } from "../measure/performance.js";
import type { Criterion } from "../plan/criterion.js";
import type { IncentivePlan } from "../plan/plan.js";

/** A plan, the book of its year, and how that is measured. */
export interface BookYear {
  readonly plan: IncentivePlan;
  readonly book: SalesBook;
  readonly measure: MeasurePerformanceOptions;
  readonly performance: Performance;
}

/** What each rep attained over the year of the criterion that targets are told by. */
export function yearAttainments(
  { plan, book, measure, performance }: BookYear,
  criterion: Criterion | undefined,
): ReadonlyMap<string, ExactAttainment> {
  if (criterion === undefined) return new Map();
  const isYearly = criterion.basis === "year-to-date" || plan.payout === "year";
  const measured = isYearly
    ? performance
    : performanceOf(
        { ...withoutPay(plan), modifiers: plan.modifiers ?? [], criteria: [{ ...criterion, basis: "year-to-date" }] },
        book,
        measure,
      );
  return new Map(
    measured.reps.flatMap(({ repId, periods }) => {
      const found = periods.at(-1)?.criteria.find(({ id }) => id === criterion.id);
      return found === undefined ? [] : [[repId, exactAttainment(found)] as const];
    }),
  );
}

/** What each rep sold in the time under the plan, by the KPI that says it: overlays and roll-ups do not count it again. */
export function soldByRep({ plan, book, measure }: BookYear, kpi: string | undefined): ReadonlyMap<string, Decimal> {
  if (kpi === undefined) return new Map();
  const { reps } = ownParts({ plan, book, measure }, [{ ...asked, id: "sold", kpi, basis: "year-to-date" }]);
  return new Map(
    reps.flatMap(({ repId, periods }) => {
      const actual = periods.at(-1)?.criteria[0]?.actual;
      return actual == null ? [] : [[repId, fractionToDecimal(fractionFromText(actual))] as const];
    }),
  );
}

/** What each rep did of what a team or the company is measured by. */
export const ownParts = (
  { plan, book, measure }: Omit<BookYear, "performance">,
  criteria: readonly Criterion[],
): Performance => {
  const { credits, ...bare } = withoutPay(plan);
  // Splits may sum to more than a whole where overlays are declared: that stays so.
  const splits = credits?.overlays === undefined ? {} : { credits: { overlays: [] } };
  return performanceOf({ ...bare, ...splits, criteria }, book, measure);
};

const asked = {
  nature: "result",
  scope: "rep",
  weight: 1,
  target: 1,
  curve: { points: [[0, 0]] },
} satisfies Partial<Criterion>;

/** A plan that measures and does nothing else. */
const withoutPay = (plan: IncentivePlan): IncentivePlan => ({ ...plan, commissions: [], gates: [], modifiers: [] });
