import { Decimal } from "decimal.js";
import {
  correlatedSumDistribution,
  distributionQuantile,
  weightedSumDistribution,
  type WeightedAmount,
} from "sales-kpi/stats";
import type { Ratio } from "../measure/ratio.js";
import { medians } from "../measure/rounds.js";

const [deals, bins, trials] = [1000, 1000, 10_000];
const levels = [0.1, 0.5, 0.9];

/** Measures the forecast of a thousand deals on a thousand bins, compared with a simulation and a convolution of decimals. */
export async function forecastSuite(_: number, rounds: number): Promise<Ratio[]> {
  const open = openDeals();
  requireAgreement(open);
  const times = await medians(
    [
      { name: "sales-kpi", run: () => library(open) },
      { name: "simulation", run: () => simulate(open) },
      { name: "correlated", run: () => correlatedSumDistribution(open, { correlation: 0.05, mostPoints: bins }) },
      { name: "decimal.js", run: () => convolveDecimals(open) },
    ],
    rounds,
  );
  const milliseconds = (name: string): number => (times.get(name) ?? NaN) / 1e6;
  const row = (ours: string, against: string, theirs: string, gate: number, goal: number): Ratio => ({
    ...{ suite: ours === "sales-kpi" ? "forecast" : "forecast, correlated", against },
    ...{ ours: milliseconds(ours), theirs: milliseconds(theirs), unit: "ms", gate, goal },
  });
  return [
    row("sales-kpi", "simulation of 10,000 trials", "simulation", 1 / 20, 1 / 50),
    row("sales-kpi", "convolution by decimal.js", "decimal.js", 1 / 100, 1 / 500),
    row("correlated", "simulation of 10,000 trials, independent", "simulation", 1, 1 / 2),
  ];
}

/** Makes many small deals and few large ones, in cents, with probabilities in whole percents. */
function openDeals(): WeightedAmount[] {
  const draw = xorshift(2026);
  return Array.from({ length: deals }, () => ({
    amount: Math.round(draw() ** 3 * 1e7 + 1e4) / 100,
    probability: Math.round(draw() * 100) / 100,
  }));
}

function library(open: readonly WeightedAmount[]): number[] {
  const distribution = weightedSumDistribution(open, { mostPoints: bins });
  return levels.map((level) => distributionQuantile(distribution, level) ?? NaN);
}

/** Simulates the sum by hand: draws every deal ten thousand times, adds up and sorts. */
function simulate(open: readonly WeightedAmount[]): Float64Array {
  const draw = xorshift(7);
  const totals = new Float64Array(trials);
  for (let trial = 0; trial < trials; trial += 1) {
    let total = 0;
    for (const { amount, probability } of open) if (draw() < probability) total += amount;
    totals[trial] = total;
  }
  return totals.sort();
}

/** Convolves the deals, rounded to the bins, with probabilities as decimals. */
function convolveDecimals(open: readonly WeightedAmount[]): {
  readonly mean: number;
  readonly quantiles: number[];
  readonly width: number;
} {
  const width = open.reduce((sum, { amount }) => sum + amount, 0) / (bins - 1);
  let masses = [new Decimal(1)];
  for (const { amount, probability } of open) {
    const step = Math.round(amount / width);
    const [up, down] = [new Decimal(probability), new Decimal(1).minus(probability)];
    masses = Array.from({ length: masses.length + step }, (_, index) => {
      const [stays, moves] = [masses[index], masses[index - step]];
      return (stays?.times(down) ?? zero).plus(moves?.times(up) ?? zero);
    });
  }
  const quantiles = levels.map((level) => {
    let reached = zero;
    return masses.findIndex((mass) => (reached = reached.plus(mass)).gte(level)) * width;
  });
  const mean = open.reduce((sum, { amount, probability }) => sum.plus(new Decimal(amount).times(probability)), zero);
  return { mean: mean.toNumber(), quantiles, width };
}

const zero = new Decimal(0);

/** Throws if mean or quantiles disagree with the simulation or the decimals by more than their errors. */
function requireAgreement(open: readonly WeightedAmount[]): void {
  const [ours, totals, decimals] = [library(open), simulate(open), convolveDecimals(open)];
  const { mean, error } = weightedSumDistribution(open, { mostPoints: bins });
  if (Math.abs(mean - decimals.mean) > 1e-12 * mean)
    throw new Error("weightedSumDistribution: expected the mean of decimal.js, got another");
  levels.forEach((level, index) => {
    const value = ours[index] ?? NaN;
    const share = totals.filter((total) => total <= value).length / trials;
    // Five standard errors of the share, and two of a hundred for the bins.
    if (Math.abs(share - level) > 5 * Math.sqrt((level * (1 - level)) / trials) + 0.02)
      throw new Error(`${level} quantile: expected this share of simulated totals below it, got ${share}`);
    if (!(Math.abs(value - (decimals.quantiles[index] ?? NaN)) <= error + (deals * decimals.width) / 2))
      throw new Error(`${level} quantile: expected that of decimal.js, got ${value}`);
  });
}

/** Returns a source of numbers from 0 to 1, the same in every run. G. Marsaglia, Xorshift RNGs (2003). */
function xorshift(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
