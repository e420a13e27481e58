import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { SalesKpiError, refuse } from "../../errors.js";
import type { Amount } from "../../exact/amount.js";
import { Decimal } from "../../exact/decimal.js";
import { roundAmount } from "../../money/rounding.js";
import { toDecimal } from "../../exact/toDecimal.js";
import type { IncentivePlan } from "../plan/plan.js";
import { simulate, type Simulation } from "./simulate.js";
import { simulationKinds, type SimulationOptions } from "./simulationOptions.js";

/** Goal of a plan: a cost, or a share of the reps at target on average over all scenarios. */
export type SolveGoal = { readonly cost: Amount; readonly at: "mean" | "p50" | "p90" } | { readonly atTarget: number };

/** Options of `solve`. */
export interface SolveOptions extends SimulationOptions {
  /** Least and greatest value of the parameter. */
  readonly between: readonly [Amount, Amount];
  readonly goal: SolveGoal;
  /** Decimals of the answer, so that a plan can be written with it; 4 by default. */
  readonly digits?: number | undefined;
}

const solveKinds: OptionKinds<Omit<SolveOptions, keyof SimulationOptions>> = {
  between: "list",
  goal: "record",
  digits: "number?",
};

/** Parameter that meets a goal. */
export interface Solution {
  /** Null if no value between the two ends meets the goal. */
  readonly value: Decimal | null;
  /** Position of a goal that no value meets: below or above the goal's measure at both ends. Null if a value meets it. */
  readonly outOfRange: "below" | "above" | null;
  /** Values between which the goal is met within twice the simulation's standard error, limited to the ends. */
  readonly interval: { readonly low: Decimal; readonly high: Decimal } | null;
  /** Measure of the goal at both ends and at the value. */
  readonly measured: { readonly low: number; readonly high: number; readonly value: number | null };
  /**
   * Simulation at the value. The goal is the average over years; the simulation shows single years. Of eight reps of whom three
   * quarters attain on average, four attain in one year and eight in another.
   */
  readonly simulation: Simulation | null;
}

/**
 * Finds the parameter of a plan at which the plan meets a goal. Examples are the rate that meets a budget, and the target that
 * three quarters of the reps attain.
 *
 * A function builds the plan from the parameter. The goal's measure must rise with the parameter everywhere, or fall everywhere. All
 * values see the same draws, so that the measure moves without noise. The answer is the last value, at the requested digits, that
 * does not exceed the goal.
 *
 * A target changes attainments only if the models have a `baseline`.
 *
 * @throws SalesKpiError `impossible-request` for an invalid range or goal; all errors of `simulate`
 * @example
 * const plan = (variable: Decimal) => ({ id: "ae", title: "AE", currency: "EUR", year: { start: "2027-01-01", end: "2028-01-01" }, payout: "year", targetPay: { variable }, criteria: [{ id: "revenue", kpi: "won-revenue", nature: "result", scope: "rep", weight: 1, target: "500000", curve: { points: [["0", "0"], ["1", "1"]] } }], rounding: "half-even" }) as const;
 * const model = { reps: [{ id: "ann" }, { id: "bob" }], attainment: { "won-revenue": { kind: "values", values: [1] } } } as const;
 * solve(plan, { ...model, between: [0, 50_000], goal: { cost: 30_000, at: "mean" }, digits: 0, seed: 1, scenarios: 100 }).value?.toString() // => '15000'
 */
export function solve(planOf: (value: Decimal) => IncentivePlan, options: SolveOptions): Solution {
  const kinds = { ...simulationKinds, ...solveKinds };
  const { digits = 4, goal, between, ...simulation } = checkOptions("solve", options, kinds);
  const builder: unknown = planOf;
  if (typeof builder !== "function") refuse("solve: planOf", builder, "a function that returns the plan of a value");
  if (!(Number.isSafeInteger(digits) && digits >= 0)) refuse("solve: digits", digits, "a whole number from 0 on");
  const [low, high] = between.map((end) => toSteps(end, digits));
  const wanted = goalValue(goal);
  if (low === undefined || high === undefined || low >= high)
    refuse("solve: between", between, "a lower and a higher end");
  const measures = new Map<number, GoalMeasure>();
  const measureAt = (step: number): GoalMeasure => {
    const measure = measures.get(step) ?? goalMeasure(simulate(planOf(fromSteps(step, digits)), simulation), goal);
    measures.set(step, measure);
    return measure;
  };
  const [atLow, atHigh] = [measureAt(low), measureAt(high)];
  const rises = atHigh.value >= atLow.value;
  const ends = { low: atLow.value, high: atHigh.value };
  const [min, max] = rises ? [atLow, atHigh] : [atHigh, atLow];
  if (wanted < min.value || wanted > max.value)
    return {
      ...{ value: null, interval: null, simulation: null },
      outOfRange: wanted < min.value ? "below" : "above",
      measured: { ...ends, value: null },
    };
  /** Returns the last step, with a rising measure, whose shifted measure does not exceed the goal. */
  const lastWithin = (shift: (measure: GoalMeasure) => number): number => {
    let [inside, outside] = rises ? [low, high + 1] : [high, low - 1];
    while (Math.abs(outside - inside) > 1) {
      const middle = Math.floor((inside + outside) / 2);
      const measure = measureAt(middle);
      if (measure.value + shift(measure) <= wanted) inside = middle;
      else outside = middle;
    }
    return inside;
  };
  const step = lastWithin(() => 0);
  const limits = [lastWithin(({ error }) => 2 * error), lastWithin(({ error }) => -2 * error)];
  const measure = measureAt(step);
  return {
    value: fromSteps(step, digits),
    outOfRange: null,
    interval: { low: fromSteps(Math.min(...limits), digits), high: fromSteps(Math.max(...limits), digits) },
    measured: { ...ends, value: measure.value },
    simulation: measure.simulation,
  };
}

/** Measure of a goal in a simulation, with its standard error. */
interface GoalMeasure {
  readonly value: number;
  readonly error: number;
  readonly simulation: Simulation;
}

function goalMeasure(simulation: Simulation, goal: SolveGoal): GoalMeasure {
  if ("cost" in goal) {
    const { cost } = simulation;
    return { value: cost[goal.at].toNumber(), error: cost.standardErrors[goal.at] ?? 0, simulation };
  }
  const share = simulation.atTarget;
  if (share === null)
    throw new SalesKpiError(
      "impossible-request",
      "solve: goal: expected a plan with a criterion of scope rep for `atTarget`, got none",
      { field: "goal" },
    );
  return { value: share.mean, error: share.standardError ?? 0, simulation };
}

function goalValue(goal: SolveGoal): number {
  if ("cost" in goal) {
    if (!["mean", "p50", "p90"].includes(goal.at)) refuse("solve: goal.at", goal.at, "one of mean, p50, p90");
    return toDecimal(goal.cost).toNumber();
  }
  const { atTarget } = goal;
  if (typeof atTarget === "number" && atTarget >= 0 && atTarget <= 1) return atTarget;
  return refuse("solve: goal.atTarget", atTarget, "a share from 0 to 1");
}

const fromSteps = (step: number, digits: number): Decimal => new Decimal(step).div(new Decimal(10).pow(digits));

const toSteps = (end: Amount, digits: number): number =>
  roundAmount(end, { digits, mode: "half-even" }).times(new Decimal(10).pow(digits)).toNumber();
