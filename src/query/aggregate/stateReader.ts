import type { Json, Metric } from "../../metric/metric.js";
import type { Plan } from "../../metric/plan.js";
import {
  countReader,
  distinctReader,
  moneySampleReader,
  sampleReader,
  totalReader,
  type ReadState,
} from "./cellReaders.js";
import { metricOf } from "./metricOf.js";
import type { Held, PlanRun } from "./planRun.js";

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
      return distinctReader(run, plan, held);
    case "least":
    case "greatest":
    case "group":
    case "bucket":
    case "over":
      return foldReader(run, metricOf(plan), held);
  }
}

function recordReader<Item>(
  run: PlanRun<Item>,
  plans: Readonly<Record<string, Plan<Item>>>,
  held: Held<Item>,
): ReadState {
  const readers = Object.entries(plans).map(([name, plan]) => [name, stateReader(run, plan, held)] as const);
  return (bins) => Object.fromEntries(readers.map(([name, read]) => [name, read(bins)]));
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
