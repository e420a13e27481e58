import { checkOptions } from "../../checkOptions.js";
import type { Decimal } from "../../exact/decimal.js";
import { currencyDigits } from "../../money/currencyDigits.js";
import { toDecimal } from "../../exact/toDecimal.js";
import { checkPlan } from "../plan/checkPlan.js";
import type { IncentivePlan } from "../plan/plan.js";
import { scenarioRunner, targetCriterionId } from "./scenarioRunner.js";
import { simulatedAmount, type SimulatedAmount } from "./simulatedAmount.js";
import {
  simulatedProbability,
  simulatedShare,
  type SimulatedProbability,
  type SimulatedShare,
} from "./simulatedProbability.js";
import { simulationKinds, type SimulationOptions } from "./simulationOptions.js";

/** Pay of a rep over all scenarios. */
export interface SimulatedPay extends SimulatedAmount {
  readonly repId: string;
  /** Share of scenarios in which the rep is at target; null for a plan without criterion of scope `rep`. */
  readonly atTarget: number | null;
  /** Share of scenarios in which the rep is paid nothing. */
  readonly unpaid: number;
}

/** Cost and pay of a plan over many scenarios. */
export interface Simulation {
  readonly planId: string;
  readonly seed: number;
  readonly scenarios: number;
  readonly n: number;
  /** Variable pay of all reps; `p90` is the budget that suffices nine times in ten. */
  readonly cost: SimulatedAmount;
  /** Probability that the cost stays within the budget; null without a budget. */
  readonly budget: (SimulatedProbability & { readonly amount: Decimal }) | null;
  /** Share of the reps at target; null for a plan without criterion of scope `rep`. */
  readonly atTarget: SimulatedShare | null;
  /** Reps in order of their ids. */
  readonly reps: readonly SimulatedPay[];
}

/**
 * Simulates the pay of a plan over many possible years: draws attainments and computes the pay of each year as the plan declares, to
 * the cent.
 *
 * Attainments come from a model (normal, log-normal, a few values), with or without a market that all reps share, or from each rep's
 * own past years. A draw depends on the seed, the attainment and the scenario only. The order of reps does not matter, and a rep's
 * pay is the same in any company. Scenario 17 of 1,000 is scenario 17 of 100,000. Two plans see the same draws (`comparePlans`). An
 * attainment is drawn to the nearest millionth of its target. From there on only the payment is rounded, once, as the plan declares:
 * the cents are those of `payout`.
 *
 * The attainment of a team is the sum of its members' attainments unless the model declares another one: a gate and the pay behind it
 * move together. Standard errors measure the simulation; they cannot tell if the model is true. The error for a plan that a
 * simulation does not cover names each part: see `unsupportedFeatures`. Decision: simulated-year. Decision: at-target.
 *
 * @throws SalesKpiError `impossible-request` if the plan is not covered, if the model lacks an attainment, or for a seed, a number of
 * scenarios or a list of reps that is none; the signal's reason if it is aborted
 * @example
 * const plan = { id: "ae", title: "AE", currency: "EUR", year: { start: "2027-01-01", end: "2028-01-01" }, payout: "year", targetPay: { variable: "20000" }, criteria: [{ id: "revenue", kpi: "won-revenue", nature: "result", scope: "rep", weight: 1, target: "500000", curve: { points: [["0.5", "0"], ["1", "1"], ["1.2", "1.5"]] } }], rounding: "half-even" } as const;
 * const model = { reps: [{ id: "ann" }, { id: "bob" }], attainment: { "won-revenue": { kind: "normal", mean: 1, standardDeviation: 0.2 } } } as const;
 * simulate(plan, { ...model, seed: 1, scenarios: 1000 }).cost.p90.toString() // => '54065.75'
 */
export function simulate(plan: IncentivePlan, options: SimulationOptions): Simulation {
  const steps = simulationSteps(plan, checkOptions("simulate", options, simulationKinds));
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Simulates as {@link simulate} does, and lets other tasks run between one rep and the next: an interface stays responsive, and an
 * `AbortSignal` takes effect.
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

/** Timer of the host: all hosts have one, and the language declares none. */
declare const setTimeout: (resume: () => void, milliseconds: number) => unknown;

function* simulationSteps(plan: IncentivePlan, options: SimulationOptions): Generator<number, Simulation> {
  const digits = currencyDigits(checkPlan("simulate", plan).currency);
  const { reps, scenarios, run } = scenarioRunner(plan, options);
  const hasTarget = targetCriterionId(plan, options.targetCriterion) !== null;
  const [pay, atTarget] = [new Float64Array(scenarios), new Uint8Array(scenarios)];
  const [cost, repsAtTarget] = [new Float64Array(scenarios), new Int32Array(scenarios)];
  const rows: SimulatedPay[] = [];
  for (const rep of reps) {
    throwIfAborted(options);
    run(rep, pay, atTarget);
    let [timesAtTarget, timesUnpaid] = [0, 0];
    for (let row = 0; row < scenarios; row += 1) {
      cost[row]! += pay[row]!;
      repsAtTarget[row]! += atTarget[row]!;
      timesAtTarget += atTarget[row]!;
      if (pay[row] === 0) timesUnpaid += 1;
    }
    rows.push({
      repId: rep.id,
      ...simulatedAmount(pay, digits),
      atTarget: hasTarget ? timesAtTarget / scenarios : null,
      unpaid: timesUnpaid / scenarios,
    });
    options.onProgress?.({ done: rows.length, total: reps.length });
    yield rows.length;
  }
  throwIfAborted(options);
  return {
    ...{ planId: plan.id, seed: options.seed, scenarios, n: reps.length },
    cost: simulatedAmount(cost, digits),
    budget: budgetProbability(cost, options, digits),
    atTarget: hasTarget ? simulatedShare(Float64Array.from(repsAtTarget), reps.length) : null,
    reps: rows,
  };
}

/** Throws the reason of an aborted signal. */
export function throwIfAborted({ signal }: Pick<SimulationOptions, "signal">): void {
  // The reason may be any value of the caller.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  if (signal?.aborted === true) throw signal.reason ?? new Error("simulate: expected to finish, got an aborted signal");
}

function budgetProbability(cost: Float64Array, { budget }: SimulationOptions, digits: number): Simulation["budget"] {
  if (budget === undefined) return null;
  const amount = toDecimal(budget);
  const limit = amount.times(10 ** digits).toNumber();
  let within = 0;
  for (const minorUnits of cost) if (minorUnits <= limit) within += 1;
  return { amount, ...simulatedProbability(within, cost.length) };
}
