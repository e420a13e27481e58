import { checkOptions } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import { currencyDigits } from "../../money/currencyDigits.js";
import { checkPlan } from "../plan/checkPlan.js";
import type { IncentivePlan } from "../plan/plan.js";
import { scenarioRunner } from "./scenarioRunner.js";
import { throwIfAborted } from "./simulate.js";
import { simulatedAmount, type SimulatedAmount } from "./simulatedAmount.js";
import { simulatedProbability, type SimulatedProbability } from "./simulatedProbability.js";
import { simulationKinds, type SimulationOptions } from "./simulationOptions.js";

/** Pay of a rep under two plans. */
export interface ComparedPay {
  readonly repId: string;
  readonly before: SimulatedAmount;
  readonly after: SimulatedAmount;
  /** Pay after less pay before, in the same scenario. */
  readonly difference: SimulatedAmount;
  /** Share of scenarios in which the second plan pays more. */
  readonly more: number;
  /** Share of scenarios in which the second plan pays less. */
  readonly less: number;
  /** Winner or loser if the mean difference exceeds twice its standard error, in either direction. */
  readonly outcome: "winner" | "loser" | "neither";
}

/** Comparison of two plans over the same scenarios. */
export interface PlanComparison {
  readonly plans: readonly [before: string, after: string];
  readonly seed: number;
  readonly scenarios: number;
  readonly n: number;
  readonly before: SimulatedAmount;
  readonly after: SimulatedAmount;
  /** Cost of the second plan less cost of the first, in the same scenario. */
  readonly difference: SimulatedAmount;
  /** Probability that the second plan costs more. */
  readonly costsMore: SimulatedProbability;
  readonly winners: number;
  readonly losers: number;
  /** Reps in order of their ids. */
  readonly reps: readonly ComparedPay[];
}

/**
 * Compares two plans over the same possible years: the difference of their costs, how often the second costs more, and the reps who
 * win or lose.
 *
 *     difference of a scenario = pay under `after` − pay under `before`
 *
 * Both plans see the same draws (common random numbers), so that the difference is known far better than either cost. If the plans have
 * different targets, set the `baseline` of the attainment models: the same sales are then different attainments.
 *
 * @throws SalesKpiError as `simulate` does, and `impossible-request` for plans in different currencies
 * @example
 * const before = { id: "ae", title: "AE", currency: "EUR", year: { start: "2027-01-01", end: "2028-01-01" }, payout: "year", targetPay: { variable: "20000" }, criteria: [{ id: "revenue", kpi: "won-revenue", nature: "result", scope: "rep", weight: 1, target: "500000", curve: { points: [["0.5", "0"], ["1", "1"]] } }], rounding: "half-even" } as const;
 * const after = { ...before, id: "ae-2", targetPay: { variable: "21000" } };
 * const model = { reps: [{ id: "ann" }], attainment: { "won-revenue": { kind: "values", values: [0.5, 1] } } } as const;
 * const { difference, winners } = comparePlans(before, after, { ...model, seed: 1, scenarios: 1000 });
 * [difference.p10.toString(), difference.p90.toString(), winners] // => ['0', '1000', 1]
 */
export function comparePlans(before: IncentivePlan, after: IncentivePlan, options: SimulationOptions): PlanComparison {
  checkPlan("comparePlans: before", before);
  checkPlan("comparePlans: after", after);
  checkOptions("comparePlans", options, simulationKinds);
  if (before.currency !== after.currency) refuse("comparePlans: after.currency", after.currency, before.currency);
  const digits = currencyDigits(before.currency);
  const [first, second] = [scenarioRunner(before, options), scenarioRunner(after, options)];
  const { reps, scenarios } = first;
  const column = (): Float64Array => new Float64Array(scenarios);
  const [payBefore, payAfter, change] = [column(), column(), column()];
  const atTarget = new Uint8Array(scenarios);
  const [costBefore, costAfter, costChange] = [column(), column(), column()];
  const rows = reps.map((rep, index): ComparedPay => {
    throwIfAborted(options);
    first.run(rep, payBefore, atTarget);
    second.run(rep, payAfter, atTarget);
    let [more, less] = [0, 0];
    for (let row = 0; row < scenarios; row += 1) {
      const difference = payAfter[row]! - payBefore[row]!;
      change[row] = difference;
      if (difference > 0) more += 1;
      else if (difference < 0) less += 1;
      costBefore[row]! += payBefore[row]!;
      costAfter[row]! += payAfter[row]!;
      costChange[row]! += difference;
    }
    options.onProgress?.({ done: index + 1, total: reps.length });
    const difference = simulatedAmount(change, digits);
    return {
      repId: rep.id,
      before: simulatedAmount(payBefore, digits),
      after: simulatedAmount(payAfter, digits),
      difference,
      ...{ more: more / scenarios, less: less / scenarios, outcome: outcomeOf(difference) },
    };
  });
  throwIfAborted(options);
  return {
    ...{ plans: [before.id, after.id], seed: options.seed, scenarios, n: reps.length },
    before: simulatedAmount(costBefore, digits),
    after: simulatedAmount(costAfter, digits),
    difference: simulatedAmount(costChange, digits),
    costsMore: simulatedProbability(
      costChange.reduce((times, minorUnits) => times + (minorUnits > 0 ? 1 : 0), 0),
      scenarios,
    ),
    winners: rows.filter(({ outcome }) => outcome === "winner").length,
    losers: rows.filter(({ outcome }) => outcome === "loser").length,
    reps: rows,
  };
}

function outcomeOf({ mean, standardErrors }: SimulatedAmount): ComparedPay["outcome"] {
  const margin = 2 * (standardErrors.mean ?? Infinity);
  const change = mean.toNumber();
  return change > margin ? "winner" : -change > margin ? "loser" : "neither";
}
