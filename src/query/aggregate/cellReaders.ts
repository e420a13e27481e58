import type { DistinctState } from "../../metric/distinct.js";
import { emptyTotal, mergeTotals, type ExactTotal } from "../../metric/exactTotal.js";
import type { Json } from "../../metric/metric.js";
import type { Plan } from "../../metric/plan.js";
import type { MoneySample } from "../../metric/quantileMoney.js";
import { addTally, type NumberSampleState } from "../../metric/quantile.js";
import type { Held, PlanRun } from "./planRun.js";
import type { BinSums } from "./sums.js";

/** Reads the state of a cell, given its bins, off what a run has accumulated. */
export type ReadState = (bins: readonly number[]) => Json;

export function countReader<Item>(run: PlanRun<Item>, held: Held<Item>): (bins: readonly number[]) => number {
  const isHeld = run.where(held);
  return (bins) => {
    let count = 0;
    for (const bin of bins) if (isHeld(bin)) count += run.countOf(bin);
    return count;
  };
}

export function totalReader<Item>(run: PlanRun<Item>, { nOf, sumOf }: BinSums, held: Held<Item>): ReadState {
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

export function sampleReader<Item>(
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

export function moneySampleReader<Item>(
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

export function distinctReader<Item>(
  run: PlanRun<Item>,
  { of }: Extract<Plan<Item>, { readonly kind: "distinct" }>,
  held: Held<Item>,
): ReadState {
  const isHeld = run.where(held);
  const { textsOf } = run.distincts(of, held);
  return (bins) => {
    const state: DistinctState = { seen: {}, n: 0, missing: 0 };
    for (const bin of bins) {
      if (!isHeld(bin)) continue;
      const { n, names } = textsOf(bin);
      for (const name of names) state.seen[name] = true;
      state.n += n;
      state.missing += run.countOf(bin) - n;
    }
    return { ...state };
  };
}
