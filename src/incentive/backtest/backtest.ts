import type { BacktestDiagnostic } from "../../diagnostics/backtest.js";
import { refuse } from "../../errors.js";
import { checkCatalogue } from "../../locale/checkCatalogue.js";
import { backtestSentences } from "../../locale/en/backtest.js";
import { planDescriptionSentences } from "../../locale/en/planDescription.js";
import { type BookRecords, wholeBook } from "../../model/book/salesBook.js";
import { seededDraws } from "../../stats/random/seededDraws.js";
import { addMonths } from "../../time/dayNumber.js";
import type { Period } from "../../time/period.js";
import { kpisById } from "../measure/kpisById.js";
import { payout } from "../payout/payout.js";
import type { Statement } from "../payout/statement.js";
import { checkPlan } from "../plan/checkPlan.js";
import type { Criterion } from "../plan/criterion.js";
import type { IncentivePlan } from "../plan/plan.js";
import { affordability, affordabilityDiagnostics, type Affordability } from "./affordability.js";
import { checkBacktest, type BacktestOptions } from "./backtestOptions.js";
import type { BacktestRep } from "./backtestRep.js";
import { backtestReport, type BacktestReport, type WithDiagnostics } from "./backtestReport.js";
import { collectiveDiagnostics, collectivePay, emptyCollectivePay, type CollectivePay } from "./collectivePay.js";
import { blockedParts, dataAvailability, dataDiagnostics, type DataAvailability } from "./dataAvailability.js";
import { fairness, fairnessDiagnostics, type Fairness } from "./fairness.js";
import { measuredParts } from "./measuredParts.js";
import { backtestReps, measureYear, previousPay } from "./measuredYear.js";
import { motivation, motivationDiagnostics, type Motivation } from "./motivation.js";
import { comparisonDiagnostics, payComparison, type PayComparison } from "./payComparison.js";
import { planInYear } from "./planInYear.js";
import { planShape, shapeDiagnostics, type PlanShape } from "./planShape.js";
import { planSimplicity, simplicityDiagnostics, type PlanSimplicity } from "./planSimplicity.js";
import { uncontrolledFactors } from "./uncontrolledFactors.js";

const english = { backtest: backtestSentences, planDescription: planDescriptionSentences };

/** Result of a plan over the records of a past year. */
export interface Backtest {
  readonly planId: string;
  /** Year of the records. */
  readonly year: Period;
  readonly checks: {
    readonly data: WithDiagnostics<DataAvailability>;
    readonly simple: WithDiagnostics<PlanSimplicity>;
    readonly consistent: WithDiagnostics<PayComparison>;
    readonly motivating: WithDiagnostics<Motivation>;
    readonly affordable: WithDiagnostics<Affordability>;
    readonly fair: WithDiagnostics<Fairness>;
    readonly collective: WithDiagnostics<CollectivePay>;
  };
  readonly health: WithDiagnostics<PlanShape>;
  /** Year of each rep, in the order of ids; empty for a plan that cannot be computed. */
  readonly reps: readonly BacktestRep[];
  /** All statements, by rep and payment: `explain` tells how each line came about. */
  readonly statements: readonly Statement[];
}

/**
 * Computes the pay of next year's plan over last year's records, and answers the seven questions before a launch of the plan.
 *
 * 1. `data`: can everything that the plan needs be computed, and which records are missing?
 * 2. `simple`: the number of figures, targets, tables and conditions, and the plan on one page.
 * 3. `consistent`: winners and losers against the present system, which is a plan or the pay of each rep.
 * 4. `motivating`: do 70 % reach their target? The verdict is that of the Wilson interval, so that few reps are too few.
 * 5. `affordable`: the cost, compared with sales and a budget.
 * 6. `fair`: association of pay with performance and with factors that reps do not control; p-values are by permutation.
 * 7. `collective`: how often gates open, and the pay with them, in the year as it was, so that gates and pay fall together as they did.
 *
 * `health` adds pay mix, leverage, attainments and the slope of pay. All days of the plan are moved to the year. Targets stay as declared, and
 * `"quota"` means the book's quotas of that year. A plan that cannot be computed pays no rep, and `data` tells why. Each check has
 * diagnostics: code, evidence and sentence, so that a stored result can be told in another language. One year is one draw: `simulate` shows
 * others. Reps behave differently under another plan, which no backtest knows.
 * Decision: backtest-verdicts, backtest-pay, backtest-gates, plan-in-another-year.
 *
 * @throws SalesKpiError `impossible-request` for a year that the plan's payments do not fit, a present system in another currency, and
 * an invalid seed, share or criterion; `unknown-name` for a KPI of the present system, or a `revenueKpi`, that was not passed
 * @example backtest({ id: "p", title: "Plan", currency: "EUR", rounding: "half-even", year: { start: "2027-01-01", end: "2028-01-01" }, payout: "year", targetPay: { variable: 1000 }, criteria: [{ id: "revenue", kpi: "won-revenue", nature: "result", scope: "rep", weight: 1, target: 80, curve: { points: [[0, 0], [1, 1]] } }] }, { opportunities: [won], reps: [{ id: "ann", memberships: [] }] }, { kpis: [wonRevenue], seed: 1 }).checks.motivating.verdict // => 'too few'
 */
export function backtest(plan: IncentivePlan, book: BookRecords, options: BacktestOptions): Backtest {
  checkPlan("backtest", plan);
  const { kpis, seed, orders, budget, tolerance = "0.1", locale = english } = checkBacktest(options);
  checkCatalogue("backtest: locale", locale, english);
  const records = wholeBook("backtest", book);
  seededDraws(seed);
  const yearPlan = planInYear(plan, options.year ?? yearBefore(plan.year));
  const criterion = targetCriterion(yearPlan, options.targetCriterion);
  const isBlocked = blockedParts(yearPlan, kpis).length > 0;
  const year = isBlocked ? null : measureYear(yearPlan, records, options);
  const statements = year === null ? [] : payout(yearPlan, year.performance);
  const revenueKpi = options.revenueKpi ?? firstMoneyKpi(yearPlan, kpis);
  const reps = year === null ? [] : backtestReps(year, statements, { criterion, revenueKpi });
  const report = backtestReport(plan, records, locale.backtest);
  const withDiagnostics = <Part>(
    part: Part,
    diagnosticsOf: (part: Part, report: BacktestReport) => BacktestDiagnostic[],
  ): WithDiagnostics<Part> => ({ ...part, diagnostics: diagnosticsOf(part, report) });
  const data = dataAvailability(yearPlan, records, { kpis, performance: year?.performance ?? null });
  const simple = planSimplicity(plan, { kpis: [...kpisById(kpis).values()], locale });
  const consistent = payComparison(reps, previousPay(yearPlan, records, options), tolerance);
  const affordable = affordability(reps, { currency: plan.currency, revenueKpi: revenueKpi ?? null, budget });
  const fair = fairness(reps, uncontrolledFactors(records, yearPlan.year, options), {
    ...{ seed, hasCriterion: criterion !== undefined },
    ...(orders !== undefined && { orders }),
  });
  const collective =
    year === null
      ? emptyCollectivePay((plan.gates ?? []).length === 0 ? "no gate" : "not judged")
      : collectivePay(year, statements);
  return {
    planId: plan.id,
    year: yearPlan.year,
    checks: {
      data: withDiagnostics(data, dataDiagnostics),
      simple: withDiagnostics(simple, simplicityDiagnostics),
      consistent: withDiagnostics(consistent, comparisonDiagnostics),
      motivating: withDiagnostics(motivation(reps, criterion?.id ?? null, options), motivationDiagnostics),
      affordable: withDiagnostics(affordable, affordabilityDiagnostics),
      fair: withDiagnostics(fair, fairnessDiagnostics),
      collective: withDiagnostics(collective, collectiveDiagnostics),
    },
    health: withDiagnostics(planShape(yearPlan, reps), shapeDiagnostics),
    reps,
    statements,
  };
}

const yearBefore = ({ start, end }: Period): Period => ({ start: addMonths(start, -12), end: addMonths(end, -12) });

/** Returns the criterion that decides if a rep is at target. */
function targetCriterion({ criteria }: IncentivePlan, id: string | undefined): Criterion | undefined {
  const ofReps = criteria.filter(({ scope }) => scope === "rep");
  if (id === undefined) return ofReps[0];
  const ids = ofReps.map((criterion) => criterion.id).join(", ");
  return (
    ofReps.find((criterion) => criterion.id === id) ??
    refuse("backtest: targetCriterion", id, `the id of a criterion of scope rep (${ids})`)
  );
}

const firstMoneyKpi = (plan: IncentivePlan, kpis: BacktestOptions["kpis"]): string | undefined =>
  measuredParts(plan).find(({ kpi }) => kpisById(kpis).get(kpi)?.unit === "money")?.kpi;
