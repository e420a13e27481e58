import { all } from "../../src/metric/all.js";
import { bucketBy } from "../../src/metric/bucketBy.js";
import { count } from "../../src/metric/count.js";
import { distinct } from "../../src/metric/distinct.js";
import { groupBy } from "../../src/metric/groupBy.js";
import { max, min } from "../../src/metric/min.js";
import { map } from "../../src/metric/map.js";
import { mean } from "../../src/metric/mean.js";
import { meanMoney } from "../../src/metric/meanMoney.js";
import { eraseState, type Json, type Metric, type SomeMetric } from "../../src/metric/metric.js";
import { filter } from "../../src/metric/filter.js";
import { unnest, project } from "../../src/metric/unnest.js";
import { proportion } from "../../src/metric/proportion.js";
import { median, quantile } from "../../src/metric/quantile.js";
import { medianMoney, quantileMoney } from "../../src/metric/quantileMoney.js";
import { ratio } from "../../src/metric/ratio.js";
import { ratioMoney } from "../../src/metric/ratioMoney.js";
import { rollUp } from "../../src/metric/rollUp.js";
import { shareOf } from "../../src/metric/shareOf.js";
import { sum } from "../../src/metric/sum.js";
import { sumMoney } from "../../src/metric/sumMoney.js";
import { sumWeighted } from "../../src/metric/sumWeighted.js";
import { where } from "../../src/metric/where.js";
import type { Amount } from "../../src/exact/amount.js";
import {
  amountOf,
  daysOf,
  dayOf,
  isClosed,
  isWon,
  nodeAbove,
  ownerOf,
  periods,
  probabilityOf,
  type Item,
} from "./items.js";

const lineAmount = (line: { readonly amount?: Amount | null }): Amount | null | undefined => line.amount;

/** What `all` must hold apart although an object would not: a part named `__proto__`. */
const treacherous = {
  ["__proto__"]: count(),
  constructor: sum(daysOf),
  "": groupBy(ownerOf, sumMoney(amountOf)),
};

const metrics = {
  count: count(),
  sum: sum(daysOf),
  "sum of money": sumMoney(amountOf),
  "weighted sum": sumWeighted(amountOf, probabilityOf),
  mean: mean(daysOf),
  "mean of money": meanMoney(amountOf),
  distinct: distinct(ownerOf),
  least: min(daysOf),
  greatest: max(daysOf),
  median: median(daysOf),
  "quantile at 0": quantile(0, daysOf),
  "quantile at 0.9": quantile(0.9, daysOf),
  "median of money": medianMoney(amountOf),
  "quantile of money": quantileMoney(0.3, amountOf),
  proportion: proportion({ of: isWon, among: isClosed }),
  "share of those that answer": shareOf((item: Item) => (ownerOf(item) == null ? null : isWon(item))),
  ratio: ratio(sum(daysOf), distinct(ownerOf)),
  "ratio of money": ratioMoney(where(isWon, sumMoney(amountOf)), sumMoney(amountOf)),
  where: where(isWon, distinct(ownerOf)),
  only: filter(isClosed, proportion({ of: isWon })),
  map: map(groupBy(ownerOf, count()), (groups) => [...groups.values()].toSorted((left, right) => left - right)),
  over: unnest((item: Item) => item.lines, sumMoney(lineAmount)),
  through: project((item: Item) => item.lines[0] ?? null, medianMoney(lineAmount)),
  all: all<Item, typeof treacherous>(treacherous),
  "by group": groupBy(ownerOf, meanMoney(amountOf)),
  "by group within group": groupBy(ownerOf, groupBy(dayOf, proportion({ of: isWon }))),
  "by period": bucketBy(dayOf, periods, median(daysOf)),
  "by node of a tree": rollUp(ownerOf, nodeAbove, ratio(count(), where(isWon, count()))),
} satisfies Readonly<Record<string, SomeMetric<Item>>>;

/** Every primitive and combinator, some within others, under a name. */
export const everyMetric: readonly { readonly name: string; readonly metric: Metric<Item, Json, unknown> }[] =
  Object.entries<SomeMetric<Item>>(metrics).map(([name, metric]) => ({ name, metric: eraseState(metric) }));
