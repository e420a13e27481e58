import { simulate, type Simulation } from "../../src/incentive/simulate/simulate.js";
import { medians } from "../measure/rounds.js";
import type { Ratio } from "../measure/ratio.js";
import { decimalPayout } from "./decimalPayout.js";
import { floatPayout } from "./floatPayout.js";
import { plan, simulationOptions, type PayoutAnswer, type PayoutFigures } from "./plan.js";

const reps = 1_000;
/** Sample for decimal.js: whole teams and the first scenarios. Its time is scaled up. */
const [sampledReps, sampledScenarios] = [20, 500];

/** Measures a simulation of 1,000 reps with a hundredth of the rows as scenarios: 10,000 for a million. */
export async function payoutSuite(rows: number, rounds: number): Promise<Ratio[]> {
  const scenarios = Math.max(Math.round(rows / 100), sampledScenarios);
  const world = simulationOptions(reps, scenarios);
  const sample = simulationOptions(sampledReps, sampledScenarios);
  // Exact to the cent: the same means, except for the division. In doubles a scenario at the edge of the gate may pass. So two
  // payments of each rep may differ, and a hundred-thousandth of the whole.
  requireNear(library(sample), decimalPayout(sample.reps, sampledScenarios), { cost: 1e-14, pay: 1e-14 }, "decimal.js");
  requireNear(library(world), floatPayout(world.reps, scenarios), { cost: 1e-5, pay: 4 / scenarios }, "float arrays");
  const times = await medians(
    [
      { name: "sales-kpi", run: () => library(world) },
      { name: "decimal.js", run: () => decimalPayout(sample.reps, sampledScenarios) },
      { name: "float", run: () => floatPayout(world.reps, scenarios) },
    ],
    rounds,
  );
  const ours = (times.get("sales-kpi") ?? NaN) / (reps * scenarios);
  const row = { suite: "payout simulation", ours, unit: "ns per rep and scenario" };
  return [
    {
      ...row,
      against: `decimal.js, same draws (${sampledReps} reps × ${sampledScenarios}, scaled)`,
      theirs: (times.get("decimal.js") ?? NaN) / (sampledReps * sampledScenarios),
      ...{ gate: 1 / 150, goal: 1 / 300 },
    },
    {
      ...row,
      against: "float typed arrays, same draws (inexact)",
      theirs: (times.get("float") ?? NaN) / (reps * scenarios),
      ...{ gate: 2.5, goal: 1.5 },
    },
  ];
}

function library(world: ReturnType<typeof simulationOptions>): PayoutAnswer {
  const { cost, reps: rows } = simulate(plan, world);
  return { cost: figuresOf(cost), pays: rows.map(figuresOf) };
}

const figuresOf = ({ mean, p50, p90 }: Simulation["cost"]): PayoutFigures => ({
  mean: mean.toNumber() * 100,
  p50: p50.toNumber() * 100,
  p90: p90.toNumber() * 100,
});

function requireNear(
  ours: PayoutAnswer,
  theirs: PayoutAnswer,
  tolerance: { readonly cost: number; readonly pay: number },
  name: string,
): void {
  const check = (left: number, right = NaN, share: number): void => {
    if (!(Math.abs(left - right) <= share * Math.abs(right)))
      throw new Error(`${name}: expected ${left}, got ${right}`);
  };
  for (const name of ["mean", "p50", "p90"] as const) {
    check(ours.cost[name], theirs.cost[name], tolerance.cost);
    ours.pays.forEach((pay, rep) => {
      check(pay[name], theirs.pays[rep]?.[name], tolerance.pay);
    });
  }
}
