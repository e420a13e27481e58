import { checkOptions } from "../../checkOptions.js";
import { SalesKpiError } from "../../errors.js";
import { currencyDigits } from "../../money/currencyDigits.js";
import { checkPlan } from "../plan/checkPlan.js";
import type { IncentivePlan } from "../plan/plan.js";
import { planRunner } from "./planRunner.js";
import { requireGoingOn } from "./simulate.js";
import { simulatedAmount, type SimulatedAmount } from "./simulatedAmount.js";
import { simulatedProbability, type SimulatedProbability } from "./simulatedProbability.js";
import { simulationKinds, type SimulationOptions } from "./simulationOptions.js";

/** A rep under two plans. */
export interface ComparedPay {
  readonly repId: string;
  readonly before: SimulatedAmount;
  readonly after: SimulatedAmount;
  /** After less before, in the same scenario. */
  readonly difference: SimulatedAmount;
  /** How often the second plan pays more, and less. */
  readonly more: number;
  readonly less: number;
  /** Whom the second plan pays more on average, or less, by more than the simulation's own error: twice its standard error. */
  readonly outcome: "winner" | "loser" | "neither";
}

/** Two plans in the same world. */
export interface PlanComparison {
  readonly plans: readonly [before: string, after: string];
  readonly seed: number;
  readonly scenarios: number;
  readonly n: number;
  readonly before: SimulatedAmount;
  readonly after: SimulatedAmount;
  /** What the second costs more than the first, in the same scenario. */
  readonly difference: SimulatedAmount;
  /** How often the second plan costs more. */
  readonly costsMore: SimulatedProbability;
  readonly winners: number;
  readonly losers: number;
  /** By id. */
  readonly reps: readonly ComparedPay[];
}

/**
 * Two plans over the same years that might be: what the second costs more, how often, and who wins and loses by it.
 *
 *     difference of a scenario = pay under `after` − pay under `before`
 *
 * Both see the same draws (common random numbers), so that the difference is far better known than either cost. Where the plans
 * ask for different targets, say in the world what an attainment is `of`: then the same sales are another attainment.
 *
 * @throws SalesKpiError as `simulate` does, and `impossible-request` where the plans are in different currencies
 * @example
 * const before = { id: "ae", title: "AE", currency: "EUR", year: { start: "2027-01-01", end: "2028-01-01" }, payout: "year", targetPay: { variable: "20000" }, criteria: [{ id: "revenue", kpi: "won-revenue", nature: "result", scope: "rep", weight: 1, target: "500000", curve: { points: [["0.5", "0"], ["1", "1"]] } }], rounding: "half-even" } as const;
 * const after = { ...before, id: "ae-2", targetPay: { variable: "21000" } };
 * const world = { reps: [{ id: "ann" }], attainment: { "won-revenue": { kind: "values", values: [0.5, 1] } } } as const;
 * const { difference, winners } = comparePlans(before, after, { ...world, seed: 1, scenarios: 1000 });
 * [difference.p10.toString(), difference.p90.toString(), winners] // => ['0', '1000', 1]
 */
export function comparePlans(before: IncentivePlan, after: IncentivePlan, options: SimulationOptions): PlanComparison {
  checkPlan("comparePlans: before", before);
  checkPlan("comparePlans: after", after);
  checkOptions("comparePlans", options, simulationKinds);
  if (before.currency !== after.currency)
    throw new SalesKpiError(
      "impossible-request",
      `plans in ${before.currency} and ${after.currency} have no difference`,
      {
        field: "currency",
      },
    );
  const digits = currencyDigits(before.currency);
  const [first, second] = [planRunner(before, options), planRunner(after, options)];
  const { reps, scenarios } = first;
  const column = (): Float64Array => new Float64Array(scenarios);
  const [payBefore, payAfter, change, unread] = [column(), column(), column(), new Uint8Array(scenarios)];
  const [costBefore, costAfter, costChange] = [column(), column(), column()];
  const rows = reps.map((rep, index): ComparedPay => {
    requireGoingOn(options);
    first.run(rep, payBefore, unread);
    second.run(rep, payAfter, unread);
    let [more, less] = [0, 0];
    for (let row = 0; row < scenarios; row += 1) {
      const moved = payAfter[row]! - payBefore[row]!;
      change[row] = moved;
      if (moved > 0) more += 1;
      else if (moved < 0) less += 1;
      costBefore[row]! += payBefore[row]!;
      costAfter[row]! += payAfter[row]!;
      costChange[row]! += moved;
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
  requireGoingOn(options);
  return {
    ...{ plans: [before.id, after.id], seed: options.seed, scenarios, n: reps.length },
    before: simulatedAmount(costBefore, digits),
    after: simulatedAmount(costAfter, digits),
    difference: simulatedAmount(costChange, digits),
    costsMore: simulatedProbability(
      costChange.reduce((times, coins) => times + (coins > 0 ? 1 : 0), 0),
      scenarios,
    ),
    winners: rows.filter(({ outcome }) => outcome === "winner").length,
    losers: rows.filter(({ outcome }) => outcome === "loser").length,
    reps: rows,
  };
}

function outcomeOf({ mean, standardErrors }: SimulatedAmount): ComparedPay["outcome"] {
  const noise = 2 * (standardErrors.mean ?? Infinity);
  const change = mean.toNumber();
  return change > noise ? "winner" : -change > noise ? "loser" : "neither";
}
