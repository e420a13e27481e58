import { refuse } from "../errors.js";
import { plainEvidence } from "./evidence.js";
import { finiteNumber } from "./finiteNumber.js";
import type { Metric } from "./metric.js";
import type { Accessor } from "./accessor.js";
import { quickselect } from "./quickselect.js";
import { addCounts, atRank, tallySize, valuesOf, type Tally } from "./tally.js";

/** Values in order of arrival, and the number of items without a value. */
export interface SampleState<Value> {
  readonly values: Value[];
  missing: number;
}

/** Sample of numbers: integers are tallied or listed, other numbers listed. */
export interface NumberSampleState extends SampleState<number> {
  tally: Tally | null;
}

/**
 * Returns the metric of the value below which a share of the items lies, by linear interpolation between order statistics.
 * Items without a value count as missing. Of nothing: null.
 *
 *     x₍₁₎ ≤ … ≤ x₍ₙ₎,  h = (n − 1)·share + 1,  x₍⌊h⌋₎ + (h − ⌊h⌋)·(x₍⌊h⌋₊₁₎ − x₍⌊h⌋₎)
 *
 * Source: definition 7 of R. J. Hyndman and Y. Fan, Sample quantiles in statistical packages, The American
 * Statistician 50 (1996).
 *
 * @param share - from 0 to 1
 * @example evaluate(quantile(0.9, unitsOf), [{ units: 10 }, { units: 20 }, { units: 30 }]) // => 28
 */
export function quantile<Item>(
  share: number,
  of: Accessor<Item, number>,
): Metric<Item, NumberSampleState, number | null> {
  checkShare(share);
  const { init, add, merge } = sample(of, finiteNumber);
  return {
    init: () => ({ ...init(), tally: null }),
    add: (state, item) => Object.assign(state, add(state, item)),
    merge: (left, right) => {
      merge(left, right);
      return addTally(left, right.tally);
    },
    result: (state) => {
      const valueAt = rankReader(state);
      const position = (sizeOf(state) - 1) * share;
      const low = valueAt(Math.floor(position));
      const high = valueAt(Math.ceil(position));
      return low === undefined || high === undefined ? null : low + (position % 1) * (high - low);
    },
    evidence: (state) => plainEvidence(sizeOf(state), state.missing),
    plan: { kind: "quantile", of, share },
  };
}

/** Returns a function that finds the number at a rank of a sample. */
function rankReader({ values, tally }: NumberSampleState): (rank: number) => number | undefined {
  const listed = new Float64Array(values);
  if (tally === null) return (rank) => quickselect(listed, rank);
  listed.sort();
  return (rank) => atRank(tally, listed, rank);
}

const sizeOf = ({ values, tally }: NumberSampleState): number => values.length + (tally ? tallySize(tally) : 0);

/** Adds a tally to a sample and returns the sample. The numbers are tallied if both runs fit one tally, else listed. */
export function addTally(sample: NumberSampleState, tally: Readonly<Tally> | null): NumberSampleState {
  if (tally === null) return sample;
  if (sample.tally === null) sample.tally = { from: tally.from, counts: [...tally.counts] };
  else if (!addCounts(sample.tally, tally)) for (const value of valuesOf(tally)) sample.values.push(value);
  return sample;
}

/**
 * Returns the metric of the middle value: {@link quantile} at one half.
 *
 * @example evaluate(median(unitsOf), [{ units: 10 }, { units: 20 }, { units: 90 }]) // => 20
 */
export const median = <Item>(of: Accessor<Item, number>): Metric<Item, NumberSampleState, number | null> =>
  quantile(0.5, of);

/** Returns the steps of a metric that keeps every value. `keep` makes the kept value of a value that was read. */
export const sample = <Item, Read, Value>(
  of: Accessor<Item, Read>,
  keep: (value: Read, of: Accessor<Item, Read>) => Value,
): Omit<Metric<Item, SampleState<Value>, unknown>, "result" | "plan"> => ({
  init: () => ({ values: [], missing: 0 }),
  add: (state, item) => {
    const value = of(item);
    if (value == null) state.missing += 1;
    else state.values.push(keep(value, of));
    return state;
  },
  merge: (left, right) => {
    for (const value of right.values) left.values.push(value);
    left.missing += right.missing;
    return left;
  },
  evidence: (state) => plainEvidence(state.values.length, state.missing),
});

/** Throws unless a share lies from 0 to 1. */
export function checkShare(share: number): void {
  if (!(share >= 0 && share <= 1)) refuse("share", share, "a number from 0 to 1");
}
