import { wilsonBounds } from "../stats/intervals/wilsonBounds.js";
import { z95 } from "../stats/intervals/z95.js";
import { plainEvidence, type Evidence } from "./evidence.js";
import type { Metric } from "./metric.js";
import type { Plan } from "./plan.js";
import type { ProportionState } from "./proportion.js";

/**
 * Returns the evidence of a metric's answer. The state of a count or a proportion is its evidence, which this function
 * knows so that such a metric stays small; any other metric has its own `evidence`. A metric of your own without `evidence`
 * rests on an unknown number of items, given as 0.
 *
 * @example evidenceOf(count(), evaluate(count(), [won, lost])).n // => 2
 */
export function evidenceOf<State>(metric: Metric<never, State, unknown>, state: State): Evidence {
  if (metric.evidence !== undefined) return metric.evidence(state);
  if (metric.of !== undefined) return evidenceOf(metric.of, state);
  switch (innermost(metric.plan)?.kind) {
    case "count":
      return plainEvidence(state as number, 0);
    case "proportion":
      return evidenceOfProportion(state as ProportionState);
    default:
      return plainEvidence(0, 0);
  }
}

const innermost = <Item>(plan: Plan<Item> | undefined): Plan<Item> | undefined =>
  plan?.kind === "where" ? innermost(plan.plan) : plan;

/** Returns the evidence of a share of counts, with its Wilson interval. */
export const evidenceOfProportion = ({ part, whole }: ProportionState): Evidence => {
  const interval = wilsonBounds(part, whole, z95);
  return {
    n: whole,
    missing: 0,
    numerator: part,
    denominator: whole,
    interval: interval && { ...interval, level: 0.95 },
    method: interval && "wilson",
  };
};
