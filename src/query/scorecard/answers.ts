import { measureOfParts, noMeasure, type Measure } from "../../kpi/define/measure.js";
import { mapValues } from "../../collections/mapValues.js";
import { evidenceOf } from "../../metric/evidenceOf.js";
import type { Json } from "../../metric/metric.js";
import type { Cells } from "./group.js";
import type { Leaf, Source } from "./leaves.js";

/** What a row says of a KPI in a slot. */
export type AnswerIn = (cells: Cells, source: Source, slot: number) => unknown;

/** The KPI's value. */
export function valueIn(cells: Cells, source: Source, slot: number): unknown {
  if ("leaf" in source) {
    const { leaf } = source;
    return leaf.slots[slot] === null ? null : leaf.metric.result(stateIn(cells, leaf, slot));
  }
  return source.combine(mapValues(source.parts, (part) => valueIn(cells, part, slot)) as never);
}

/** The KPI's value with what it rests on. */
export function measureIn(cells: Cells, source: Source, slot: number): Measure<unknown> {
  if ("parts" in source)
    return measureOfParts(
      source.combine,
      mapValues(source.parts, (part) => measureIn(cells, part, slot)),
    );
  const { leaf } = source;
  if (leaf.slots[slot] === null) return noMeasure;
  const state = stateIn(cells, leaf, slot);
  return { value: leaf.metric.result(state), ...evidenceOf(leaf.metric, state) };
}

const stateIn = (cells: Cells, leaf: Leaf, slot: number): Json => cells.get(leaf)?.[slot] ?? leaf.metric.init();
