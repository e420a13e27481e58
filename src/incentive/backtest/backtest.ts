import { SalesKpiError } from "../../errors.js";
import { type BookRecords, wholeBook } from "../../model/book/salesBook.js";
import { seededDraws } from "../../stats/random/seededDraws.js";
import { addMonths } from "../../time/dayNumber.js";
import type { Period } from "../../time/period.js";
import { checkCatalogue } from "../../locale/checkCatalogue.js";
import { payout } from "../payout/payout.js";
import type { Statement } from "../payout/statement.js";
import { checkPlan } from "../plan/checkPlan.js";
import type { Criterion } from "../plan/criterion.js";
import type { IncentivePlan } from "../plan/plan.js";
import { affordability, type Affordability } from "./affordability.js";
import { kpisById } from "../measure/kpisById.js";
import { askedKpis } from "./askedKpis.js";
import { backtestInEnglish } from "./backtestInEnglish.js";
import { checkBacktest, type BacktestOptions } from "./backtestOptions.js";
import { collectivePart, type CollectivePart } from "./collectivePart.js";
import { dataAvailability, refusedKpis, type DataAvailability } from "./dataAvailability.js";
import { fairness, type Fairness } from "./fairness.js";
import { motivation, type Motivation } from "./motivation.js";
import type { BacktestRep } from "./paidYear.js";
import { payComparison, type PayComparison } from "./payComparison.js";
import { planInYear } from "./planInYear.js";
import { planShape, type PlanShape } from "./planShape.js";
import { planSimplicity, type PlanSimplicity } from "./planSimplicity.js";
import { bookYear, payBefore, repYears } from "./repYears.js";
import { uncontrolledFactors } from "./uncontrolled.js";

/** A part of a backtest with what is said of it. */
export type Told<Part> = Part & { readonly sentences: readonly string[] };

/** A plan over a year that was. */
export interface Backtest {
  readonly planId: string;
  /** The year that was. */
  readonly year: Period;
  readonly checks: {
    readonly data: Told<DataAvailability>;
    readonly simple: Told<PlanSimplicity>;
    readonly consistent: Told<PayComparison>;
    readonly motivating: Told<Motivation>;
    readonly affordable: Told<Affordability>;
    readonly fair: Told<Fairness>;
    readonly collective: Told<CollectivePart>;
  };
  readonly health: Told<PlanShape>;
  /** Each rep's year, by id; empty where the plan cannot be computed. */
  readonly reps: readonly BacktestRep[];
  /** All statements, by rep and payment: `explain` tells how each came about. */
  readonly statements: readonly Statement[];
}

/**
 * Next year's plan over last year's records: what it would have paid to whom, and the seven questions to ask before it is launched.
 *
 * 1. `data`: can all that it asks be computed, and what is missing, with counts?
 * 2. `simple`: how many figures, targets, tables and conditions, and the plan on one page.
 * 3. `consistent`: who wins and who loses beside the present system, which is a plan or what was paid.
 * 4. `motivating`: do 70 % reach their target? The verdict is that of the Wilson interval, so that few reps are too few.
 * 5. `affordable`: its cost, by what was sold and against a budget.
 * 6. `fair`: does pay go with performance, and with what reps do not control? p-values are by permutation.
 * 7. `collective`: how often gates open, and what pay is with them, both in the year as it was, so that gates and pay fall together as
 *    they did.
 *
 * Then the plan's health: pay mix, leverage, attainment, the slope of pay. All days of the plan are moved to the year; targets stay as
 * declared, and `"quota"` is the book's quotas of that year. A plan that cannot be computed pays nobody, and `data` says why. One
 * year is one draw: `simulate` shows the others. Reps do otherwise under another plan, which no backtest knows.
 * Decision: backtest-verdicts, backtest-pay, backtest-gates, plan-in-another-year.
 *
 * @throws SalesKpiError `impossible-request` for a year that the plan's payments do not fit, a present system in another currency, or a
 * seed, share or criterion that is none; `unknown-name` for a KPI of the present system, or of `revenue`, that was not passed
 * @example backtest({ id: "p", title: "Plan", currency: "EUR", rounding: "half-even", year: { start: "2027-01-01", end: "2028-01-01" }, payout: "year", targetPay: { variable: 1000 }, criteria: [{ id: "revenue", kpi: "won-revenue", nature: "result", scope: "rep", weight: 1, target: 80, curve: { points: [[0, 0], [1, 1]] } }] }, { opportunities: [won], reps: [{ id: "ann", memberships: [] }] }, { kpis: [wonRevenue], seed: 1 }).checks.motivating.verdict // => 'too few'
 */
export function backtest(plan: IncentivePlan, book: BookRecords, options: BacktestOptions): Backtest {
  checkPlan("backtest", plan);
  const { texts = backtestInEnglish, kpis, seed } = checkBacktest(options);
  checkCatalogue("backtest: texts", texts, backtestInEnglish);
  const whole = wholeBook("backtest", book);
  checkShare(options.wantedAtTarget);
  seededDraws(seed);
  const then = planInYear(plan, options.year ?? yearBefore(plan.year));
  const criterion = targetCriterion(then, options.targetCriterion);
  const refused = refusedKpis(then, kpis).length > 0;
  const year = refused ? null : bookYear(then, whole, options);
  const statements = year === null ? [] : payout(then, year.performance);
  const revenueKpi = options.revenue ?? moneyKpi(then, kpis);
  const reps = year === null ? [] : repYears(year, statements, { criterion, revenueKpi });
  const titles = Object.fromEntries([...kpisById(kpis)].map(([id, { title }]) => [id, title]));
  const told = { currency: plan.currency };
  const tell = <Name extends Exclude<keyof typeof texts, "description">, Part>(
    name: Name,
    part: Part & Parameters<(typeof texts)[Name]>[0],
  ): Told<Part> => ({
    ...part,
    sentences: (texts[name] as (found: Part, inCurrency: typeof told) => readonly string[])(part, told),
  });
  return {
    planId: plan.id,
    year: then.year,
    checks: {
      data: tell("data", dataAvailability(then, whole, { kpis, performance: year?.performance ?? null })),
      simple: tell("simple", planSimplicity(plan, texts.description, titles)),
      consistent: tell("consistent", payComparison(reps, payBefore(then, whole, options), options.tolerance ?? "0.1")),
      motivating: tell("motivating", motivation(reps, criterion?.id ?? null, options)),
      affordable: tell(
        "affordable",
        affordability(reps, { currency: plan.currency, revenueKpi: revenueKpi ?? null, budget: options.budget }),
      ),
      fair: tell(
        "fair",
        fairness(reps, uncontrolledFactors(whole, then.year, options), {
          seed,
          hasCriterion: criterion !== undefined,
          ...(options.orders !== undefined && { orders: options.orders }),
        }),
      ),
      collective: tell("collective", year === null ? nothingCollective(then) : collectivePart(year, statements)),
    },
    health: tell("health", planShape(then, reps)),
    reps,
    statements,
  };
}

const yearBefore = ({ start, end }: Period): Period => ({ start: addMonths(start, -12), end: addMonths(end, -12) });

function targetCriterion({ criteria }: IncentivePlan, id: string | undefined): Criterion | undefined {
  const found = criteria.find((each) => (id === undefined ? each.scope === "rep" : each.id === id));
  if (id !== undefined && found?.scope !== "rep")
    throw new SalesKpiError("impossible-request", `targetCriterion: ${id} is no criterion of scope rep`, {
      field: "targetCriterion",
      value: id,
    });
  return found;
}

/** The first KPI of a plan that is money. */
const moneyKpi = (plan: IncentivePlan, kpis: BacktestOptions["kpis"]): string | undefined =>
  askedKpis(plan).find(({ kpi }) => kpisById(kpis).get(kpi)?.unit === "money")?.kpi;

const nothingCollective = ({ gates = [] }: IncentivePlan): CollectivePart => ({
  verdict: gates.length === 0 ? "no gate" : "not judged",
  gates: [],
  expectedPay: null,
  withoutGates: null,
  drawnApart: null,
});

function checkShare(wanted = 0.7): void {
  if (!(wanted > 0 && wanted <= 1))
    throw new SalesKpiError("impossible-request", `wantedAtTarget: ${wanted} is no share above 0 and up to 1`, {
      field: "wantedAtTarget",
      value: wanted,
    });
}
