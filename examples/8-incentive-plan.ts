import {
  backtest,
  explain,
  lintPlan,
  meetingsHeld,
  parsePlan,
  simulate,
  whatIf,
  winRate,
  wonRevenue,
  type AttainmentModel,
} from "sales-kpi";
import { sampleBook } from "./books/sampleBook.js";
import { planAfter, planBefore } from "./plans/salesPlans.js";

const { book } = sampleBook("examples/data");
const kpis = [wonRevenue, meetingsHeld, winRate];

// A plan is plain data. Its problems are listed all at once, and the lint finds doubtful rules without any records.
const { plan, problems } = parsePlan(planAfter, { kpis });
console.log(
  plan?.title,
  problems.map(({ severity, message }) => `${severity}: ${message}`),
  lintPlan(planAfter),
);
for (const { message } of lintPlan(planBefore)) console.log(`before: ${message}`);

// A backtest: the pay of last year under the new plan, compared with the old plan.
const lastYear = { start: "2025-01-01", end: "2026-01-01" };
const { checks, reps, statements } = backtest(planAfter, book, {
  kpis,
  year: lastYear,
  previous: planBefore,
  budget: 480_000,
  seed: 1,
});
for (const check of ["consistent", "motivating", "affordable"] as const)
  for (const { message } of checks[check].diagnostics) console.log(message);

// The first line of a statement, explained step by step.
const statement = statements.find(({ repId, start }) => repId === "R-14" && start === "2025-10-01");
const [line] = statement?.lines ?? [];
if (line !== undefined) for (const { sentence } of explain(line)) console.log(sentence);

// A simulation of possible years. Reps and teams reach 95 % of their targets on average, and good years are good for all.
const normalModel = (standardDeviation: number): AttainmentModel => ({ kind: "normal", mean: 0.95, standardDeviation });
const attainment = {
  revenue: normalModel(0.3),
  "win-rate": normalModel(0.2),
  meetings: normalModel(0.2),
  team: normalModel(0.15),
};
const options = { reps: reps.map(({ repId }) => ({ id: repId, teamId: "all" })), attainment, marketCorrelation: 0.1 };
const { cost, atTarget } = simulate(planAfter, { ...options, seed: 1, scenarios: 2000 });
console.log(
  `cost ${cost.p10.toFixed(0)} to ${cost.p90.toFixed(0)}; at target ${percent(atTarget?.p10)} to ${percent(atTarget?.p90)}`,
);

// The pay curve of a rep, as the points of a chart.
console.log(
  whatIf(planAfter, { id: "R-14" }, { criterion: "revenue" })
    .map(({ attainment, pay }) => `${attainment.toString()}: ${pay.toString()}`)
    .join(", "),
);

function percent(share: number | undefined): string {
  return `${((share ?? 0) * 100).toFixed(0)} %`;
}

/* prints
Sales 2026 [
  'advice: criteria[2].nature: the criterion counts as means, but win-rate is a lagging KPI, which measures a result'
] []
before: revenue: a rep gains up to 1333.33 EUR by moving a deal of 10 % of the target to another payout period.
before: The plan has 1 criterion; reps remember two to four.
before: No criterion measures means: work that a rep can change today.
before: No criterion is collective: the plan pays nothing for the result of a team.
Of 29 reps, 22 would gain, 7 would lose and 0 would be paid the same.
Total pay would change from 1 516 017 EUR to 1 557 277 EUR (+2.7 %).
Florian Seidl would lose most: 8168 EUR (-13 %).
1 rep would lose more than 10 %: Florian Seidl.
12 of 29 reps (41 %) reached the target of revenue (95 % interval: 26 % to 59 %).
Fewer than 70 % of the team are at target, with 95 % confidence.
11 of 29 reps (38 %) would have been paid at least 100 % of the target incentive.
Variable pay would have cost 374 718 EUR; the target incentive is 450 499 EUR.
Variable pay is 5.4 % of the 6 972 650 EUR sold (won-revenue).
With 1 182 559 EUR of base pay, all pay is 22 % of sales.
105 282 EUR of the budget of 480 000 EUR would be left.
Time: 365 ÷ 365 days, 100 % of a year.
Target incentive: 16 000 for a year × 100 % = 16 000.
Target: 248 000 by quota.
Attainment: 279 750.57 against a target of 248 000: ≈ 112.8 %.
Curve at ≈ 112.8 %, from 100 % which pays 100 %, to 130 % which pays 190 %: ≈ 138.41 %.
Pay: 16 000 × weight 60 of 100 × ≈ 138.41 % = ≈ 13 287.163.
Rounding: all lines together are ≈ 17 115.0378, paid as 17 115.04 with 2 decimals; this line is ≈ 13 287.163, of which 13 642.52 was paid before: -355.36.
cost 292248 to 506457; at target 21 % to 62 %
0: 6400, 0.5: 6400, 1: 16000, 1.3: 24640, 2: 24640
*/
