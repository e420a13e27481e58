import { eraseState, type Json, type Metric } from "../../metric/metric.js";
import type { Plan } from "../../metric/plan.js";
import {
  countExtractor,
  distinctExtractor,
  moneySampleExtractor,
  sampleExtractor,
  totalExtractor,
  type StateExtractor,
} from "./stateExtractors.js";
import type { Conjunction, SharedAccumulators } from "./sharedAccumulators.js";

/**
 * Requests the accumulators of a plan, over the records for which some predicates hold. Returns the extractor of the plan's
 * state, for use after the last batch.
 */
export function planExtractor<Item>(
  shared: SharedAccumulators<Item>,
  plan: Plan<Item>,
  predicates: Conjunction<Item>,
): StateExtractor {
  switch (plan.kind) {
    case "count":
      return countExtractor(shared, predicates);
    case "sum":
    case "mean":
    case "sum-money":
    case "mean-money":
      return totalExtractor(shared, shared.sums(plan.of, predicates), predicates);
    case "sum-weighted":
      return totalExtractor(shared, shared.products(plan.of, plan.by, predicates), predicates);
    case "proportion": {
      const whole = countExtractor(shared, [...predicates, plan.whole]);
      const part = countExtractor(shared, [...predicates, plan.whole, plan.part]);
      return (groups) => ({ part: part(groups), whole: whole(groups) });
    }
    case "where":
      return planExtractor(shared, plan.plan, [...predicates, plan.predicate]);
    case "ratio":
    case "ratio-money": {
      const numerator = planExtractor(shared, plan.numerator, predicates);
      const denominator = planExtractor(shared, plan.denominator, predicates);
      return (groups) => ({ numerator: numerator(groups), denominator: denominator(groups) });
    }
    case "all":
      return namedExtractor(shared, plan.parts, predicates);
    case "quantile":
      return sampleExtractor(shared, plan, predicates);
    case "quantile-money":
      return moneySampleExtractor(shared, plan, predicates);
    case "distinct":
      return distinctExtractor(shared, plan, predicates);
    case "min":
    case "max":
    case "group":
    case "bucket":
    case "unnest":
      return rowExtractor(shared, eraseState(plan.metric), predicates);
  }
}

function namedExtractor<Item>(
  shared: SharedAccumulators<Item>,
  plans: Readonly<Record<string, Plan<Item>>>,
  predicates: Conjunction<Item>,
): StateExtractor {
  const extractors = Object.entries(plans).map(
    ([name, plan]) => [name, planExtractor(shared, plan, predicates)] as const,
  );
  return (groups) => Object.fromEntries(extractors.map(([name, extract]) => [name, extract(groups)]));
}

/** Returns the extractor of a metric that runs record by record. */
export function rowExtractor<Item>(
  shared: SharedAccumulators<Item>,
  metric: Metric<Item, Json, unknown>,
  predicates: Conjunction<Item>,
): StateExtractor {
  const isIncluded = shared.groupFilter(predicates);
  const { stateOf } = shared.rowAggregates(metric, predicates);
  return (groups) =>
    groups.reduce<Json>((state, group) => {
      const groupState = isIncluded(group) ? stateOf(group) : undefined;
      return groupState === undefined ? state : metric.merge(state, groupState);
    }, metric.init());
}
