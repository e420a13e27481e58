import type { Json, Metric } from "../../metric/metric.js";
import { itemAt, placed } from "../scan/block.js";
import type { Question } from "../plan/question.js";
import { selectionIn } from "../scan/selectionIn.js";
import type { Accumulator } from "./rows.js";

/** The state of each bin; undefined where nothing was added. */
export interface BinStates {
  readonly stateOf: (bin: number) => Json | undefined;
}

/** Runs a metric's own steps, record by record, in those bins that are asked about. */
export function folds<Item>(
  metric: Metric<Item, Json, unknown>,
  question: Question<Item>,
): BinStates & Accumulator<Item> {
  const states: Json[] = [];
  return {
    stateOf: (bin) => states[bin],
    take: ({ block, bins }) => {
      const { rows, size } = selectionIn(block, question);
      let place = 0;
      try {
        for (; place < size; place += 1) {
          const index = rows[place]!;
          const bin = bins[index]!;
          if (bin === 0) continue;
          const state = states[bin];
          states[bin] = metric.add(state === undefined ? metric.init() : state, itemAt(block, index));
        }
      } catch (error) {
        throw placed(block, rows[place]!, error);
      }
    },
  };
}
