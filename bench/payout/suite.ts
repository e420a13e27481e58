import { simulate } from "../../src/incentive/simulate/simulate.js";
import { medians } from "../measure/rounds.js";
import type { Ratio } from "../measure/ratio.js";
import { decimalPayout, drawnReps } from "./decimalPayout.js";
import { floatPayout } from "./floatPayout.js";
import { plan, worldOf, type PayoutAnswer } from "./plan.js";

const reps = 1_000;
/** What decimal.js is asked: whole teams, the first scenarios; its time is scaled up from there. */
const [sampledReps, sampledScenarios] = [20, 500];

/** A simulation of 1,000 reps, a hundredth of the rows as scenarios: 10,000 of a million. */
export async function payoutSuite(rows: number, rounds: number): Promise<Ratio[]> {
  const scenarios = Math.max(Math.round(rows / 100), sampledScenarios);
  const world = worldOf(reps, scenarios);
  const sample = worldOf(sampledReps, sampledScenarios);
  const drawn = drawnReps(sample.reps, sampledScenarios);
  // Exact to the cent: the same means, but for the division. In doubles a scenario at the very edge of the gate may be let through:
  // to each rep two payments of all are allowed for that, and a hundred-thousandth to the whole.
  requireNear(library(sample), decimalPayout(drawn, sampledScenarios), { cost: 1e-14, pay: 1e-14 }, "decimal.js");
  requireNear(library(world), floatPayout(world.reps, scenarios), { cost: 1e-5, pay: 4 / scenarios }, "float arrays");
  const times = await medians(
    [
      { name: "sales-kpi", run: () => library(world) },
      { name: "decimal.js", run: () => decimalPayout(drawn, sampledScenarios) },
      { name: "float", run: () => floatPayout(world.reps, scenarios) },
    ],
    rounds,
  );
  const ours = (times.get("sales-kpi") ?? NaN) / (reps * scenarios);
  const row = { suite: "payout simulation", ours, unit: "ns per rep and scenario" };
  return [
    {
      ...row,
      against: `decimal.js, draws at hand (${sampledReps} reps × ${sampledScenarios}, scaled)`,
      theirs: (times.get("decimal.js") ?? NaN) / (sampledReps * sampledScenarios),
      ...{ gate: 1 / 150, goal: 1 / 300 },
    },
    {
      ...row,
      against: "float typed arrays, same draws, means alone (inexact)",
      theirs: (times.get("float") ?? NaN) / (reps * scenarios),
      ...{ gate: 2.5, goal: 1.5 },
    },
  ];
}

function library(world: ReturnType<typeof worldOf>): PayoutAnswer {
  const { cost, reps: rows } = simulate(plan, world);
  return { meanCost: cost.mean.toNumber() * 100, meanPays: rows.map(({ mean }) => mean.toNumber() * 100) };
}

function requireNear(
  ours: PayoutAnswer,
  theirs: PayoutAnswer,
  within: { readonly cost: number; readonly pay: number },
  name: string,
): void {
  const check = (left: number, right = NaN, share: number): void => {
    if (!(Math.abs(left - right) <= share * Math.abs(right))) throw new Error(`${name} answers ${right}, not ${left}`);
  };
  check(ours.meanCost, theirs.meanCost, within.cost);
  ours.meanPays.forEach((pay, rep) => {
    check(pay, theirs.meanPays[rep], within.pay);
  });
}
