import type { Json, Metric } from "../../metric/metric.js";
import { errorAt, itemAt } from "../scan/batch.js";
import type { RowFilter } from "../scan/rowFilter.js";
import { selectRows } from "../scan/selectRows.js";
import type { Accumulator } from "./accumulator.js";

/** States of a metric by group. */
export interface GroupStates {
  /** Returns the state of a group; undefined if no record was added. */
  readonly stateOf: (group: number) => Json | undefined;
}

/** Returns the accumulator that runs a metric's own `add` on each record that passes a filter. */
export function rowAggregate<Item>(
  metric: Metric<Item, Json, unknown>,
  filter: RowFilter<Item>,
): GroupStates & Accumulator<Item> {
  const states: Json[] = [];
  return {
    stateOf: (group) => states[group],
    consume: ({ batch, groups }) => {
      const { rows, size } = selectRows(batch, filter);
      let position = 0;
      try {
        for (; position < size; position += 1) {
          const row = rows[position]!;
          const group = groups[row]!;
          if (group === 0) continue;
          const state = states[group];
          states[group] = metric.add(state === undefined ? metric.init() : state, itemAt(batch, row));
        }
      } catch (error) {
        throw errorAt(batch, rows[position]!, error);
      }
    },
  };
}
