import { checkOptions } from "../../checkOptions.js";
import type { Decimal } from "../../exact/decimal.js";
import { currencyDigits } from "../../money/currencyDigits.js";
import { toDecimal } from "../../exact/toDecimal.js";
import { checkPlan } from "../plan/checkPlan.js";
import type { IncentivePlan } from "../plan/plan.js";
import { hasTarget, planRunner } from "./planRunner.js";
import { rankedValues } from "./rankedValues.js";
import { simulatedAmount, type SimulatedAmount } from "./simulatedAmount.js";
import { simulatedProbability, type SimulatedProbability, type SimulatedShare } from "./simulatedProbability.js";
import { simulationKinds, type SimulationOptions } from "./simulationOptions.js";

/** A rep's pay over all scenarios. */
export interface SimulatedPay extends SimulatedAmount {
  readonly repId: string;
  /** How often the rep is at target; null in a plan without a criterion of scope `rep`. */
  readonly atTarget: number | null;
  /** How often the rep is paid nothing. */
  readonly unpaid: number;
}

/** What might be under a plan. */
export interface Simulation {
  readonly planId: string;
  readonly seed: number;
  readonly scenarios: number;
  readonly n: number;
  /** Variable pay of all reps together; `p90` is the budget that holds nine times in ten. */
  readonly cost: SimulatedAmount;
  /** How often the cost stays within the budget; null where none was given. */
  readonly budget: (SimulatedProbability & { readonly amount: Decimal }) | null;
  /** Share of the reps at target; null in a plan without a criterion of scope `rep`. */
  readonly atTarget: SimulatedShare | null;
  /** By id. */
  readonly reps: readonly SimulatedPay[];
}

/**
 * What a plan would cost, and pay to whom, over many years that might be: attainments are drawn, and each year's pay is computed as the
 * plan says, to the cent.
 *
 * Attainments come from a model (normal, log-normal, a few values), alone or with a market that all share, or from each
 * rep's own past years. A draw is a function of the seed, of whose figure it is and of the scenario alone: the answer
 * does not depend on the order of reps, one rep's pay is the same whoever else is simulated, scenario 17 of 1,000 is that of 100,000, and two plans see the same
 * world (`comparePlans`). An attainment is drawn to the nearest millionth of its target; from there on nothing is rounded but
 * the payment, once, as the plan says: the cents are those of `payout`.
 *
 * A team's figure is the sum of its members' where the world does not say otherwise, so that a gate and the pay behind it move
 * together. Standard errors are those of the simulation; whether the model is true they cannot know. What a simulation does
 * not cover is refused by name: see `notSimulated`. Decision: simulated-year. Decision: at-target.
 *
 * @throws SalesKpiError `impossible-request` where the plan is not covered, the world does not say how somebody may do, or seed, scenarios
 * or reps are none; the signal's reason where it is aborted
 * @example
 * const plan = { id: "ae", title: "AE", currency: "EUR", year: { start: "2027-01-01", end: "2028-01-01" }, payout: "year", targetPay: { variable: "20000" }, criteria: [{ id: "revenue", kpi: "won-revenue", nature: "result", scope: "rep", weight: 1, target: "500000", curve: { points: [["0.5", "0"], ["1", "1"], ["1.2", "1.5"]] } }], rounding: "half-even" } as const;
 * const world = { reps: [{ id: "ann" }, { id: "bob" }], attainment: { "won-revenue": { kind: "normal", mean: 1, standardDeviation: 0.2 } } } as const;
 * simulate(plan, { ...world, seed: 1, scenarios: 1000 }).cost.p90.toString() // => '54065.75'
 */
export function simulate(plan: IncentivePlan, options: SimulationOptions): Simulation {
  const steps = simulationSteps(plan, checkOptions("simulate", options, simulationKinds));
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * The same as {@link simulate}, with a turn for everything else that waits between one rep and the next: an interface stays alive, and
 * an `AbortSignal` can be heard.
 *
 * @throws SalesKpiError as `simulate` does, by rejection
 * @example (await simulateAsync({ id: "p", title: "P", currency: "EUR", year: { start: "2027-01-01", end: "2028-01-01" }, payout: "year", targetPay: { variable: 1000 }, criteria: [], rounding: "half-even" }, { reps: [{ id: "ann" }], seed: 1, scenarios: 4 })).n // => 1
 */
export async function simulateAsync(plan: IncentivePlan, options: SimulationOptions): Promise<Simulation> {
  const steps = simulationSteps(plan, checkOptions("simulateAsync", options, simulationKinds));
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await new Promise<void>((resume) => setTimeout(resume, 0));
  }
}

/** Every host has it, and no type of the language says so. */
declare const setTimeout: (resume: () => void, milliseconds: number) => unknown;

function* simulationSteps(plan: IncentivePlan, options: SimulationOptions): Generator<number, Simulation> {
  const digits = currencyDigits(checkPlan("simulate", plan).currency);
  const { reps, scenarios, run } = planRunner(plan, options);
  const watches = hasTarget(plan, options.targetCriterion);
  const [pay, atTarget] = [new Float64Array(scenarios), new Uint8Array(scenarios)];
  const [cost, reached] = [new Float64Array(scenarios), new Int32Array(scenarios)];
  const rows: SimulatedPay[] = [];
  for (const rep of reps) {
    requireGoingOn(options);
    run(rep, pay, atTarget);
    let [times, unpaid] = [0, 0];
    for (let row = 0; row < scenarios; row += 1) {
      cost[row]! += pay[row]!;
      reached[row]! += atTarget[row]!;
      times += atTarget[row]!;
      if (pay[row] === 0) unpaid += 1;
    }
    rows.push({
      repId: rep.id,
      ...simulatedAmount(pay, digits),
      atTarget: watches ? times / scenarios : null,
      unpaid: unpaid / scenarios,
    });
    options.onProgress?.({ done: rows.length, total: reps.length });
    yield rows.length;
  }
  requireGoingOn(options);
  return {
    ...{ planId: plan.id, seed: options.seed, scenarios, n: reps.length },
    cost: simulatedAmount(cost, digits),
    budget: budgetOf(cost, options, digits),
    atTarget: watches ? shareOf(Float64Array.from(reached), reps.length) : null,
    reps: rows,
  };
}

/** Ends a run that is asked to stop. */
export function requireGoingOn({ signal }: Pick<SimulationOptions, "signal">): void {
  // The reason is the caller's, whatever it is.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  if (signal?.aborted === true) throw signal.reason ?? new Error("the simulation was stopped");
}

function budgetOf(cost: Float64Array, { budget }: SimulationOptions, digits: number): Simulation["budget"] {
  if (budget === undefined) return null;
  const amount = toDecimal(budget);
  const most = amount.times(10 ** digits).toNumber();
  let within = 0;
  for (const coins of cost) if (coins <= most) within += 1;
  return { amount, ...simulatedProbability(within, cost.length) };
}

function shareOf(reached: Float64Array, n: number): SimulatedShare {
  const scenarios = reached.length;
  const mean = reached.reduce((sum, reps) => sum + reps, 0) / scenarios;
  const squares = reached.reduce((sum, reps) => sum + (reps - mean) ** 2, 0);
  const places = [0.1, 0.5, 0.9].map((share) => Math.max(Math.ceil(scenarios * share - 1e-9) - 1, 0));
  const [p10 = NaN, p50 = NaN, p90 = NaN] = rankedValues(reached, places).map((reps) => reps / n);
  const standardError = scenarios > 1 ? Math.sqrt(squares / (scenarios - 1) / scenarios) / n : null;
  return { mean: mean / n, standardError, p10, p50, p90 };
}
