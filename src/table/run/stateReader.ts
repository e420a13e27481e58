import { emptyTotal, mergeTotals, type ExactTotal } from "../../metric/exactTotal.js";
import type { Json, Metric } from "../../metric/metric.js";
import type { Plan, Predicate } from "../../metric/plan.js";
import type { MoneySample } from "../../metric/quantileMoney.js";
import { addTally, type NumberSampleState } from "../../metric/quantile.js";
import { metricOf } from "./metricOf.js";
import type { PlanRun } from "./planRun.js";
import type { BinSums } from "./sums.js";

/** Reads the state of a cell, given its bins, off what a run has accumulated. */
export type ReadState = (bins: readonly number[]) => Json;

type Held<Item> = readonly Predicate<Item>[];

/**
 * Says to a run what a plan asks of those records for which some predicates hold already; and how the plan's state is read,
 * once the run has taken in its blocks.
 */
export function stateReader<Item>(run: PlanRun<Item>, plan: Plan<Item>, held: Held<Item>): ReadState {
  switch (plan.kind) {
    case "count":
      return countReader(run, held);
    case "sum":
    case "mean":
    case "sum-money":
    case "mean-money":
      return totalReader(run, run.sums(plan.of, held), held);
    case "sum-weighted":
      return totalReader(run, run.products(plan.of, plan.by, held), held);
    case "proportion": {
      const whole = countReader(run, [...held, plan.whole]);
      const part = countReader(run, [...held, plan.whole, plan.part]);
      return (bins) => ({ part: part(bins), whole: whole(bins) });
    }
    case "where":
      return stateReader(run, plan.plan, [...held, plan.predicate]);
    case "ratio":
    case "ratio-money": {
      const numerator = stateReader(run, plan.numerator, held);
      const denominator = stateReader(run, plan.denominator, held);
      return (bins) => ({ numerator: numerator(bins), denominator: denominator(bins) });
    }
    case "all":
      return recordReader(run, plan.parts, held);
    case "quantile":
      return sampleReader(run, plan, held);
    case "quantile-money":
      return moneySampleReader(run, plan, held);
    case "distinct":
    case "least":
    case "greatest":
    case "group":
    case "bucket":
    case "over":
      return foldReader(run, metricOf(plan), held);
  }
}

function countReader<Item>(run: PlanRun<Item>, held: Held<Item>): (bins: readonly number[]) => number {
  const isHeld = run.where(held);
  return (bins) => {
    let count = 0;
    for (const bin of bins) if (isHeld(bin)) count += run.countOf(bin);
    return count;
  };
}

function totalReader<Item>(run: PlanRun<Item>, { nOf, sumOf }: BinSums, held: Held<Item>): ReadState {
  const isHeld = run.where(held);
  return (bins) => {
    let total: ExactTotal | null = null;
    for (const bin of bins) {
      if (!isHeld(bin)) continue;
      const n = nOf(bin);
      const more = { sum: sumOf(bin), n, missing: run.countOf(bin) - n };
      total = total === null ? more : mergeTotals(total, more);
    }
    const { sum, n, missing } = total ?? emptyTotal();
    return { sum: { ...sum }, n, missing };
  };
}

function recordReader<Item>(
  run: PlanRun<Item>,
  plans: Readonly<Record<string, Plan<Item>>>,
  held: Held<Item>,
): ReadState {
  const readers = Object.entries(plans).map(([name, plan]) => [name, stateReader(run, plan, held)] as const);
  return (bins) => Object.fromEntries(readers.map(([name, read]) => [name, read(bins)]));
}

function sampleReader<Item>(
  run: PlanRun<Item>,
  { of }: Extract<Plan<Item>, { readonly kind: "quantile" }>,
  held: Held<Item>,
): ReadState {
  const isHeld = run.where(held);
  const { sampleOf } = run.samples(of, held);
  return (bins) => {
    const state: NumberSampleState = { values: [], missing: 0, tally: null };
    for (const bin of bins) {
      if (!isHeld(bin)) continue;
      const { n, values, tally } = sampleOf(bin);
      for (const value of values) state.values.push(value);
      // The tally of a bin is made for whoever asks, and may be altered.
      if (state.tally === null) state.tally = tally;
      else addTally(state, tally);
      state.missing += run.countOf(bin) - n;
    }
    return { ...state, tally: state.tally && { ...state.tally } };
  };
}

function moneySampleReader<Item>(
  run: PlanRun<Item>,
  { of }: Extract<Plan<Item>, { readonly kind: "quantile-money" }>,
  held: Held<Item>,
): ReadState {
  const isHeld = run.where(held);
  const { sampleOf } = run.moneySamples(of, held);
  return (bins) => {
    const values: MoneySample[] = [];
    let missing = 0;
    for (const bin of bins) {
      if (!isHeld(bin)) continue;
      const sample = sampleOf(bin);
      for (const value of sample.values) values.push(value);
      missing += run.countOf(bin) - sample.n;
    }
    return { values, missing };
  };
}

/** For what needs the records themselves: the metric's own steps, over those of each cell. */
export function foldReader<Item>(run: PlanRun<Item>, metric: Metric<Item, Json, unknown>, held: Held<Item>): ReadState {
  const isHeld = run.where(held);
  const { stateOf } = run.folds(metric, held);
  return (bins) =>
    bins.reduce<Json>((state, bin) => {
      const more = isHeld(bin) ? stateOf(bin) : undefined;
      return more === undefined ? state : metric.merge(state, more);
    }, metric.init());
}
