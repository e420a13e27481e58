import type { Json, Metric } from "../../src/metric/metric.js";
import type { Batch } from "../../src/query/scan/batch.js";
import { readBatches } from "../../src/query/scan/readBatches.js";
import { metricAggregation } from "../../src/query/aggregate/metricAggregation.js";
import type { CountedRows } from "../../src/query/aggregate/sharedAccumulators.js";
import { noPeriod, periodIndex } from "../../src/query/aggregate/periodIndex.js";
import { recordSource, type RecordSource } from "../../src/query/scan/recordSource.js";

/** Returns a list as the only batch of its source. */
export function batchOf<Item>(items: readonly Item[]): Batch<Item> {
  const [batch, another] = [...readBatches(recordSource("things", items, { keep: true }))];
  if (batch === undefined || another !== undefined) throw new Error("not one batch");
  return batch;
}

const onDayZero = periodIndex([{ start: 0, end: 1, period: 0 }], noPeriod);

/** Returns the states of metrics over the records whose period is not -1; over all records without `periodOf`. */
export function statesIn<Item>(
  source: RecordSource<Item>,
  metrics: readonly Metric<Item, Json, unknown>[],
  periodOf?: (position: number) => number,
  ...options: readonly [CountedRows?]
): readonly Json[] {
  const aggregation = metricAggregation(source, metrics, ...options);
  for (const batch of readBatches(source)) {
    const paths = new Int32Array(batch.size);
    const days = paths.map((_, index) => periodOf?.(batch.positionOf(index)) ?? 0);
    aggregation.consume(batch, {
      paths,
      periods: periodOf ? { days, index: onDayZero } : null,
      periodCount: 1,
      pathCount: 1,
    });
  }
  return aggregation.statesOf(0) ?? metrics.map((metric) => metric.init());
}

/** Returns a generator of numbers from 0 to 1, the same in every run. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
