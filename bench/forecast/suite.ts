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

/** The forecast of a thousand deals on a thousand bins, beside a simulation of it and a convolution of decimals. */
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

/** Many small deals and few large ones, in cents, at chances of whole percents. */
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

/** What people write: draw every deal ten thousand times, add up, sort. */
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

/** Each deal rounded to the bins, the chances multiplied as decimals. */
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
    masses = Array.from({ length: masses.length + step }, (_, place) => {
      const [stays, moves] = [masses[place], masses[place - step]];
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

/** Quantiles that the simulation reaches as often as they say, the exact mean, and the bins' quantiles but for their rounding. */
function requireAgreement(open: readonly WeightedAmount[]): void {
  const [ours, totals, decimals] = [library(open), simulate(open), convolveDecimals(open)];
  const { mean, error } = weightedSumDistribution(open, { mostPoints: bins });
  if (Math.abs(mean - decimals.mean) > 1e-12 * mean) throw new Error("decimal.js has another mean");
  levels.forEach((level, index) => {
    const value = ours[index] ?? NaN;
    const share = totals.filter((total) => total <= value).length / trials;
    // Five standard errors of the share, and two of a hundred for the bins.
    if (Math.abs(share - level) > 5 * Math.sqrt((level * (1 - level)) / trials) + 0.02)
      throw new Error(`the simulation stays below the ${level} quantile with ${share}`);
    if (!(Math.abs(value - (decimals.quantiles[index] ?? NaN)) <= error + (deals * decimals.width) / 2))
      throw new Error(`decimal.js has another ${level} quantile`);
  });
}

/** Numbers from 0 to 1, the same in every run. G. Marsaglia, Xorshift RNGs (2003). */
function xorshift(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
