import type { Json, Metric } from "../../src/metric/metric.js";
import type { Block } from "../../src/query/scan/block.js";
import { blocksOf } from "../../src/query/scan/blocks.js";
import { metricRun } from "../../src/query/aggregate/metricRun.js";
import type { Takes } from "../../src/query/aggregate/planRun.js";
import { noSlot, slotTable } from "../../src/query/scan/slots.js";
import { tableOf, type Table } from "../../src/query/scan/table.js";

/** A list as the one block that it fits in. */
export function blockOf<Item>(items: readonly Item[]): Block<Item> {
  const [block, another] = [...blocksOf(tableOf("things", items, { keep: true }))];
  if (block === undefined || another !== undefined) throw new Error("not one block");
  return block;
}

const onDayZero = slotTable([{ start: 0, end: 1, slot: 0 }], noSlot);

/** The states of metrics after those records of a table whose slot is not -1, all of them where none is said. */
export function statesIn<Item>(
  table: Table<Item>,
  metrics: readonly Metric<Item, Json, unknown>[],
  slotOf?: (position: number) => number,
  ...how: readonly [Takes?]
): readonly Json[] {
  const run = metricRun(table, metrics, ...how);
  for (const block of blocksOf(table)) {
    const groups = new Int32Array(block.size);
    const days = groups.map((_, index) => slotOf?.(block.positionOf(index)) ?? 0);
    run.take(block, { groups, slots: slotOf ? { days, table: onDayZero } : null, width: 1, groupCount: 1 });
  }
  return run.statesOf(0) ?? metrics.map((metric) => metric.init());
}

/** Numbers from 0 to 1, the same ones in every run. */
export function drawn(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
