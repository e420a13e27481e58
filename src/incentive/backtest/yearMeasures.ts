import type { Decimal } from "../../exact/decimal.js";
import { fractionFromText } from "../../exact/fractionFromText.js";
import { fractionToDecimal } from "../../exact/fractionToDecimal.js";
import type { SalesBook } from "../../model/book/salesBook.js";
import { performanceOf } from "../measure/measurePerformance.js";
import type { MeasurePerformanceOptions } from "../measure/measureContext.js";
import type { Performance } from "../measure/performance.js";
import { exactAttainment } from "../payout/criterionLine.js";
import type { ExactAttainment } from "../pay/attainment.js";
import type { Criterion } from "../plan/criterion.js";
import type { IncentivePlan } from "../plan/plan.js";

/** Plan measured over the book of its year. */
export interface MeasuredYear {
  readonly plan: IncentivePlan;
  readonly book: SalesBook;
  readonly options: MeasurePerformanceOptions;
  readonly performance: Performance;
}

/** Returns each rep's attainment of the target criterion over the whole year. */
export function yearAttainments(
  { plan, book, options, performance }: MeasuredYear,
  criterion: Criterion | undefined,
): ReadonlyMap<string, ExactAttainment> {
  if (criterion === undefined) return new Map();
  const isYearly = criterion.basis === "year-to-date" || plan.payout === "year";
  const measured = isYearly
    ? performance
    : performanceOf(
        {
          ...measuringPlan(plan),
          modifiers: plan.modifiers ?? [],
          criteria: [{ ...criterion, basis: "year-to-date" }],
        },
        book,
        options,
      );
  return new Map(
    measured.reps.flatMap(({ repId, periods }) => {
      const lastMeasured = periods.at(-1)?.criteria.find(({ id }) => id === criterion.id);
      return lastMeasured === undefined ? [] : [[repId, exactAttainment(lastMeasured)] as const];
    }),
  );
}

/** Returns each rep's sales in the time under the plan, by a KPI. A sale counts once: overlays and roll-ups do not repeat it. */
export function salesByRep(
  year: Omit<MeasuredYear, "performance">,
  kpi: string | undefined,
): ReadonlyMap<string, Decimal> {
  if (kpi === undefined) return new Map();
  const { reps } = ownPerformance(year, [{ ...salesCriterion, kpi }]);
  return new Map(
    reps.flatMap(({ repId, periods }) => {
      const actual = periods.at(-1)?.criteria[0]?.actual;
      return actual == null ? [] : [[repId, fractionToDecimal(fractionFromText(actual))] as const];
    }),
  );
}

const salesCriterion = {
  id: "sold",
  nature: "result",
  scope: "rep",
  weight: 1,
  target: 1,
  basis: "year-to-date",
  curve: { points: [[0, 0]] },
} satisfies Partial<Criterion>;

/** Returns each rep's own performance in some criteria, without the credits of overlays and roll-ups. */
export function ownPerformance(
  { plan, book, options }: Omit<MeasuredYear, "performance">,
  criteria: readonly Criterion[],
): Performance {
  const { credits, ...withoutCredits } = measuringPlan(plan);
  // With declared overlays, splits may sum to more than a whole; an empty list of overlays keeps that allowed.
  const splits = credits?.overlays === undefined ? {} : { credits: { overlays: [] } };
  return performanceOf({ ...withoutCredits, ...splits, criteria }, book, options);
}

/** Returns a plan that only measures: without commissions, gates and modifiers. */
const measuringPlan = (plan: IncentivePlan): IncentivePlan => ({ ...plan, commissions: [], gates: [], modifiers: [] });
