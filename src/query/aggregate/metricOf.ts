import { all } from "../../metric/all.js";
import { bucketBy } from "../../metric/bucketBy.js";
import { count } from "../../metric/count.js";
import { distinct } from "../../metric/distinct.js";
import { groupBy } from "../../metric/groupBy.js";
import { max, min } from "../../metric/min.js";
import { mean } from "../../metric/mean.js";
import { meanMoney } from "../../metric/meanMoney.js";
import { eraseState, type Json, type Metric, type SomeMetric } from "../../metric/metric.js";
import { unnest } from "../../metric/unnest.js";
import type { Plan } from "../../metric/plan.js";
import { proportionOf } from "../../metric/proportion.js";
import { quantile } from "../../metric/quantile.js";
import { quantileMoney } from "../../metric/quantileMoney.js";
import { ratioParts } from "../../metric/ratioParts.js";
import { sum } from "../../metric/sum.js";
import { sumMoney } from "../../metric/sumMoney.js";
import { sumWeighted } from "../../metric/sumWeighted.js";
import { where } from "../../metric/where.js";

/** A metric that keeps the states a plan describes. What it answers is left to the metric that the plan came from. */
export const metricOf = <Item>(plan: Plan<Item>): Metric<Item, Json, unknown> => eraseState(someMetricOf(plan));

function someMetricOf<Item>(plan: Plan<Item>): SomeMetric<Item> {
  switch (plan.kind) {
    case "count":
      return count();
    case "sum":
      return sum(plan.of);
    case "mean":
      return mean(plan.of);
    case "sum-money":
      return sumMoney(plan.of);
    case "mean-money":
      return meanMoney(plan.of);
    case "sum-weighted":
      return sumWeighted(plan.of, plan.by);
    case "least":
      return min(plan.of);
    case "greatest":
      return max(plan.of);
    case "distinct":
      return distinct(plan.of);
    case "quantile":
      return quantile(plan.share, plan.of);
    case "quantile-money":
      return quantileMoney(plan.share, plan.of);
    case "proportion":
      return proportionOf({ of: plan.part, among: plan.whole });
    case "where":
      return where(plan.predicate, metricOf(plan.plan));
    case "ratio":
    case "ratio-money":
      return ratioParts(
        plan.kind,
        unanswered(metricOf(plan.numerator)),
        unanswered(metricOf(plan.denominator)),
        () => null,
      );
    case "all":
      return all(Object.fromEntries(Object.entries(plan.parts).map(([name, part]) => [name, metricOf(part)])));
    case "group":
      return groupBy(plan.by, metricOf(plan.plan));
    case "bucket":
      return bucketBy(plan.by, plan.periods, metricOf(plan.plan));
    case "over":
      return unnest(plan.each, metricOf(plan.plan) as Metric<unknown, Json, unknown>);
  }
}

const unanswered = <Item>(metric: Metric<Item, Json, unknown>): Metric<Item, Json, null> => ({
  ...metric,
  result: () => null,
});
