import { describe, expect, it } from "vitest";
import * as incentive from "../../src/incentive/index.js";
import { stageConversion, winRate, wonRevenue } from "../../src/kpi/index.js";
import * as pipeline from "../../src/pipeline/index.js";
import * as stats from "../../src/stats/index.js";
import { thrownBy } from "../kpi/thrownBy.js";

/** The functions of a module as a program without types sees them. */
type Untyped<Module> = { readonly [Name in keyof Module]: (...given: readonly unknown[]) => unknown };

const { forecast, findingsByCode, findingsByRepAndStage, checkProbabilities, ...sources } =
  pipeline as unknown as Untyped<typeof pipeline>;
const { payout, measurePerformance, simulate, requirePlan, lintPlan, describePlan, ...pay } =
  incentive as unknown as Untyped<typeof incentive>;
const { wilson, kaplanMeier, mase, crpsNormal } = stats as unknown as Untyped<typeof stats>;

const quarter = { start: "2026-01-01", end: "2026-04-01" };
const deal = { id: "a", stage: "won", outcome: "won", amount: 100, ownerId: "ann", closedOn: "2026-02-01" };
const book = { opportunities: [deal], reps: [{ id: "ann", memberships: [] }], asOf: "2026-12-31" };
const plan = {
  id: "plan",
  title: "Plan",
  currency: "EUR",
  year: { start: "2026-01-01", end: "2027-01-01" },
  payout: "year",
  targetPay: { variable: 1000 },
  rounding: "half-even",
  criteria: [
    {
      ...{ id: "sales", kpi: "won-revenue", nature: "result", scope: "rep", weight: 1, target: 100 },
      curve: {
        points: [
          [0, 0],
          [1, 1],
        ],
      },
    },
  ],
};

interface Case {
  readonly call: string;
  readonly step: () => unknown;
  readonly code: string;
  readonly says: readonly string[];
}

const misuse = (call: string, step: () => unknown, code: string, ...says: readonly string[]): Case => ({
  ...{ call, step, code, says },
});

const ofPipeline = [
  misuse(
    "forecast(book, { periods: [quarter] })",
    () => forecast(book, { periods: [quarter] }),
    "unknown-name",
    "forecast: expected one of asOf, measure, probability, overdue, correlation, mostPoints, period,",
    'got "periods": did you mean "period"?',
    "period: expected a period { start, end }",
  ),
  misuse(
    'forecast(book, { period: "2026-Q2" })',
    () => forecast(book, { period: "2026-Q2" }),
    "impossible-request",
    'forecast: period: expected a period { start, end }, got "2026-Q2"',
  ),
  misuse(
    "forecast(deals, { period })",
    () => forecast([deal], { period: quarter }),
    "missing-records",
    "forecast: expected a book such as { opportunities: [] }, got a list",
  ),
  misuse(
    "forecast with a source that was not made",
    () => forecast(book, { period: quarter, probability: sources.learnedProbability }),
    "impossible-request",
    "forecast: probability: expected a source of probabilities such as stageProbability",
    "got the function learnedProbability: call it with its parameters",
  ),
  misuse(
    "forecast by a number",
    () => forecast(book, { period: quarter, by: 5 }),
    "impossible-request",
    'by: expected a dimension such as "rep"',
  ),
  misuse(
    "findingsByCode(findings)",
    () => findingsByCode([]),
    "missing-records",
    "findingsByCode: expected a book such as { opportunities: [] }",
  ),
  misuse(
    "findingsByCode(book, findings)",
    () => findingsByCode(book, []),
    "impossible-request",
    "findingsByCode: findings: expected findings as checkProbabilities gives them",
  ),
  misuse(
    "findingsByRepAndStage(findings)",
    () => findingsByRepAndStage([]),
    "missing-records",
    "findingsByRepAndStage: expected a book such as { opportunities: [] }",
  ),
  misuse(
    "checkProbabilities(deals)",
    () => checkProbabilities([deal]),
    "missing-records",
    "checkProbabilities: expected a book such as { opportunities: [] }, got a list",
  ),
  misuse(
    "checkProbabilities with a code misspelt",
    () => checkProbabilities(book, { only: ["overdeu"] }),
    "unknown-name",
    'got "overdeu": did you mean "overdue"?',
  ),
  misuse(
    "scoredDeals with a moment misspelt",
    () => sources.scoredDeals(book, { at: { enterring: "demo" } }),
    "impossible-request",
    'at: expected "first-recorded", { entering }, { daysAfterCreation } or { daysBeforeClose }',
  ),
  misuse(
    "calibration(book)",
    () => sources.calibration(book),
    "impossible-request",
    "calibration: expected what scoredDeals gives",
  ),
  misuse(
    "snapshotWaterfall(book, book, …)",
    () => sources.snapshotWaterfall(book, book, { period: quarter }),
    "impossible-request",
    "snapshotWaterfall: earlier: expected a list of opportunities",
  ),
  misuse(
    "learnedProbability(winTimes)",
    () => sources.learnedProbability(sources.winTimes),
    "impossible-request",
    "learnedProbability: expected what winTimes(history, { asOf }) gives",
  ),
  misuse(
    "recalibratedProbability(null)",
    () => sources.recalibratedProbability(null),
    "impossible-request",
    "recalibratedProbability: expected a recalibration as learnRecalibration gives it, got null",
  ),
];

const ofPay = [
  misuse(
    "payout(plan)",
    () => payout(plan),
    "impossible-request",
    "payout: performance: expected a performance that measurePerformance returns, got undefined",
  ),
  misuse(
    "payout(parsePlan(plan), performance)",
    () => payout({ plan, problems: [] }, { planId: "plan", reps: [], issues: [] }),
    "impossible-request",
    "payout: expected an incentive plan as requirePlan gives it",
  ),
  misuse(
    "measurePerformance(plan, book)",
    () => measurePerformance(plan, book),
    "impossible-request",
    "measurePerformance: expected { kpis, asOf, leaves, creditNotes }",
  ),
  misuse(
    "measurePerformance with another KPI than the plan's",
    () => measurePerformance(plan, book, { kpis: { winRate } }),
    "unknown-name",
    "kpis: expected the KPI won-revenue, which the plan names, got win-rate",
  ),
  misuse(
    "measurePerformance with a family that was not called",
    () => measurePerformance(plan, book, { kpis: [stageConversion] }),
    "impossible-request",
    "measurePerformance: kpis.0: expected a KPI such as winRate, got the family stageConversion: call stageConversion with its parameters",
  ),
  misuse(
    "measurePerformance with a KPI alone",
    () => measurePerformance(plan, book, { kpis: wonRevenue }),
    "impossible-request",
    "measurePerformance: kpis: expected [wonRevenue] or { wonRevenue }",
  ),
  misuse(
    "simulate(plan, { reps })",
    () => simulate(plan, { reps: [{ id: "ann" }] }),
    "impossible-request",
    "simulate: seed: expected a number",
  ),
  misuse(
    "simulate with a model misspelt",
    () =>
      simulate(
        { ...plan, payout: "year" },
        {
          seed: 1,
          reps: [{ id: "ann" }],
          attainment: { sales: { kind: "lognormal", mean: 1, standardDeviation: 0.2 } },
        },
      ),
    "impossible-request",
    'expected a model of kind normal, log-normal, values, got {"kind":"lognormal"',
  ),
  misuse(
    "requirePlan(plan, { kpis: { wonRevenue } })",
    () => requirePlan(plan, { kpis: { wonRevenue } }),
    "impossible-request",
    "requirePlan: kpis: expected a list of KPIs such as [winRate], as Object.values(kpis) is",
  ),
  misuse(
    "lintPlan(plan, { kpi })",
    () => lintPlan(plan, { kpi: [wonRevenue] }),
    "unknown-name",
    'lintPlan: expected one of margin, deal, material, previous, kpis, got "kpi": did you mean "kpis"?',
  ),
  misuse(
    "describePlan with a locale that lacks sentences",
    () => describePlan(plan, { locale: { planDescription: { opening: () => "" } } }),
    "impossible-request",
    "describePlan: locale.planDescription.",
  ),
  misuse(
    "explain(statements)",
    () => pay.explain([]),
    "impossible-request",
    "explain: expected a statement of payout, or one of its lines",
  ),
  misuse(
    "solve without a function of plans",
    () => pay.solve(plan, { seed: 1, reps: [{ id: "ann" }], between: [0, 1], goal: { cost: 1, at: "mean" } }),
    "impossible-request",
    "solve: planOf: expected a function that returns the plan of a value",
  ),
];

const ofStatistics = [
  misuse("wilson(1, 2, 0.9)", () => wilson(1, 2, 0.9), "impossible-request", "wilson: expected { level }, got 0.9"),
  misuse('wilson("1", 2)', () => wilson("1", 2), "impossible-request", 'counts: expected two numbers, got ["1",2]'),
  misuse(
    "kaplanMeier(subjects, 0.9)",
    () => kaplanMeier([{ time: 1, event: true }], 0.9),
    "impossible-request",
    "kaplanMeier: expected { level }, got 0.9",
  ),
  misuse(
    "mase(history, actual, forecast)",
    () => mase([1, 2], [3], [4]),
    "impossible-request",
    "mase: expected { history, actual, forecast, season }, got [1,2]",
  ),
  misuse(
    "crpsNormal({ mean, sd, actual })",
    () => crpsNormal({ mean: 1, sd: 2, actual: 1 }),
    "unknown-name",
    'crpsNormal: expected one of mean, standardDeviation, actual, got "sd"',
    "standardDeviation: expected a number",
  ),
];

describe.each([
  { area: "the pipeline", cases: ofPipeline },
  { area: "pay", cases: ofPay },
  { area: "statistics", cases: ofStatistics },
])("a call about $area that a program without types gets wrong", ({ cases }) => {
  it.each(cases)("$call", ({ step, code, says }) => {
    const { code: thrown, message } = thrownBy(step);
    expect(thrown).toBe(code);
    for (const part of says) expect(message).toContain(part);
  });
});

describe("KPIs of a measurement", () => {
  it("are a list, or a record of them: both measure the same", () => {
    const measured = measurePerformance(plan, book, { kpis: { wonRevenue } });
    expect(measured).toEqual(measurePerformance(plan, book, { kpis: [wonRevenue] }));
    expect(measured).toMatchObject({ reps: [{ repId: "ann", periods: [{ criteria: [{ actual: "100" }] }] }] });
  });
});
