import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { SalesKpiError, refuse } from "../../errors.js";
import type { Amount } from "../../exact/amount.js";
import { Decimal } from "../../exact/decimal.js";
import { roundAmount } from "../../money/rounding.js";
import { toDecimal } from "../../exact/toDecimal.js";
import type { IncentivePlan } from "../plan/plan.js";
import { simulate, type Simulation } from "./simulate.js";
import { simulationKinds, type SimulationOptions } from "./simulationOptions.js";

/** What a plan is to come to. */
export type SolveGoal =
  | { readonly cost: Amount; readonly at: "mean" | "p50" | "p90" }
  /** Share of the reps at target, on average over all scenarios. */
  | { readonly atTarget: number };

/** What is sought, and where. */
export interface SolveOptions extends SimulationOptions {
  /** Least and most that the parameter may be. */
  readonly between: readonly [Amount, Amount];
  readonly goal: SolveGoal;
  /** Decimals of the answer: a rate that a plan can be written with. 4 by default. */
  readonly digits?: number | undefined;
}

const solveKinds: OptionKinds<Omit<SolveOptions, keyof SimulationOptions>> = {
  between: "list",
  goal: "record",
  digits: "number?",
};

/** A parameter that meets a goal. */
export interface Solution {
  /** Null where the goal is not reached between the two ends. */
  readonly value: Decimal | null;
  /** Why there is none: the goal lies below or above all that the ends come to. */
  readonly outOfReach: "below" | "above" | null;
  /** Values between which the goal is met within twice the simulation's standard error; an end where it is met there still. */
  readonly interval: { readonly low: Decimal; readonly high: Decimal } | null;
  /** What the goal's figure comes to at both ends, and at the value. */
  readonly reached: { readonly low: number; readonly high: number; readonly value: number | null };
  /**
   * The simulation at the value: what the figure is in single years, of which the goal is only the middle. Eight reps of whom three
   * quarters attain on average are four one year and eight in another.
   */
  readonly simulation: Simulation | null;
}

/**
 * The parameter of a plan at which it comes to a goal: the rate that meets a budget, the target that three quarters attain.
 *
 * The parameter is whatever a function makes a plan of. The goal's figure must rise all the way with the parameter, or fall; all
 * values see the same draws, so that it does so without noise. The answer is the last value, at the digits asked for, that does
 * not go beyond the goal.
 *
 * For a target to change anything the world must say what an attainment is `of`.
 *
 * @throws SalesKpiError `impossible-request` where the ends are no range or the goal is none; all that `simulate` throws
 * @example
 * const plan = (variable: Decimal) => ({ id: "ae", title: "AE", currency: "EUR", year: { start: "2027-01-01", end: "2028-01-01" }, payout: "year", targetPay: { variable }, criteria: [{ id: "revenue", kpi: "won-revenue", nature: "result", scope: "rep", weight: 1, target: "500000", curve: { points: [["0", "0"], ["1", "1"]] } }], rounding: "half-even" }) as const;
 * const world = { reps: [{ id: "ann" }, { id: "bob" }], attainment: { "won-revenue": { kind: "values", values: [1] } } } as const;
 * solve(plan, { ...world, between: [0, 50_000], goal: { cost: 30_000, at: "mean" }, digits: 0, seed: 1, scenarios: 100 }).value?.toString() // => '15000'
 */
export function solve(planOf: (value: Decimal) => IncentivePlan, options: SolveOptions): Solution {
  const kinds = { ...simulationKinds, ...solveKinds };
  const { digits = 4, goal, between, ...simulation } = checkOptions("solve", options, kinds);
  const given: unknown = planOf;
  if (typeof given !== "function") refuse("solve: planOf", given, "a function that gives the plan of a value");
  if (!(Number.isSafeInteger(digits) && digits >= 0)) refuse("solve: digits", digits, "a whole number from 0 on");
  const [low, high] = between.map((end) => stepsOf(end, digits));
  const wanted = wantedBy(goal);
  if (low === undefined || high === undefined || low >= high)
    throw new SalesKpiError("impossible-request", "solve: `between` needs a lower end and a higher one", {
      field: "between",
    });
  const known = new Map<number, Figure>();
  const at = (step: number): Figure => {
    const found = known.get(step) ?? figureOf(simulate(planOf(valueOf(step, digits)), simulation), goal);
    known.set(step, found);
    return found;
  };
  const [atLow, atHigh] = [at(low), at(high)];
  const way = atHigh.value >= atLow.value ? 1 : -1;
  const ends = { low: atLow.value, high: atHigh.value };
  const [least, most] = way > 0 ? [atLow, atHigh] : [atHigh, atLow];
  if (wanted < least.value || wanted > most.value)
    return {
      ...{ value: null, interval: null, simulation: null },
      outOfReach: wanted < least.value ? "below" : "above",
      reached: { ...ends, value: null },
    };
  /** The last step, on the way up, whose figure is not beyond a bound. */
  const lastWithin = (bound: number, shift: (figure: Figure) => number): number => {
    let [inside, outside] = way > 0 ? [low, high + 1] : [high, low - 1];
    while (Math.abs(outside - inside) > 1) {
      const middle = Math.floor((inside + outside) / 2);
      if (at(middle).value + shift(at(middle)) <= bound) inside = middle;
      else outside = middle;
    }
    return inside;
  };
  const step = lastWithin(wanted, () => 0);
  const sides = [lastWithin(wanted, ({ error }) => 2 * error), lastWithin(wanted, ({ error }) => -2 * error)];
  const found = at(step);
  return {
    value: valueOf(step, digits),
    outOfReach: null,
    interval: { low: valueOf(Math.min(...sides), digits), high: valueOf(Math.max(...sides), digits) },
    reached: { ...ends, value: found.value },
    simulation: found.simulation,
  };
}

/** A goal's figure in a simulation. */
interface Figure {
  readonly value: number;
  readonly error: number;
  readonly simulation: Simulation;
}

function figureOf(simulation: Simulation, goal: SolveGoal): Figure {
  if ("cost" in goal) {
    const { cost } = simulation;
    return { value: cost[goal.at].toNumber(), error: cost.standardErrors[goal.at] ?? 0, simulation };
  }
  const share = simulation.atTarget;
  if (share === null)
    throw new SalesKpiError("impossible-request", "solve: the plan has no criterion that could be attained", {
      field: "goal",
    });
  return { value: share.mean, error: share.standardError ?? 0, simulation };
}

function wantedBy(goal: SolveGoal): number {
  if ("cost" in goal) {
    if (!["mean", "p50", "p90"].includes(goal.at)) refuse("goal.at", goal.at, "mean, p50, p90");
    return toDecimal(goal.cost).toNumber();
  }
  const { atTarget } = goal;
  if (typeof atTarget === "number" && atTarget >= 0 && atTarget <= 1) return atTarget;
  throw new SalesKpiError("impossible-request", `goal: ${String(atTarget)} is no share from 0 to 1`, { field: "goal" });
}

const valueOf = (step: number, digits: number): Decimal => new Decimal(step).div(new Decimal(10).pow(digits));

const stepsOf = (end: Amount, digits: number): number =>
  roundAmount(end, { digits, mode: "half-even" }).times(new Decimal(10).pow(digits)).toNumber();
