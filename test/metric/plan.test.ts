import { describe, expect, it } from "vitest";
import { all } from "../../src/metric/all.js";
import { bucketBy } from "../../src/metric/bucketBy.js";
import { count } from "../../src/metric/count.js";
import { distinct } from "../../src/metric/distinct.js";
import { groupBy } from "../../src/metric/groupBy.js";
import { max, min } from "../../src/metric/min.js";
import { map } from "../../src/metric/map.js";
import { mean } from "../../src/metric/mean.js";
import { meanMoney } from "../../src/metric/meanMoney.js";
import type { Metric } from "../../src/metric/metric.js";
import { filter } from "../../src/metric/filter.js";
import { unnest, project } from "../../src/metric/unnest.js";
import { proportion } from "../../src/metric/proportion.js";
import { median, quantile } from "../../src/metric/quantile.js";
import { medianMoney, quantileMoney } from "../../src/metric/quantileMoney.js";
import { ratio } from "../../src/metric/ratio.js";
import { ratioMoney } from "../../src/metric/ratioMoney.js";
import { rollUp } from "../../src/metric/rollUp.js";
import { sum } from "../../src/metric/sum.js";
import { sumMoney } from "../../src/metric/sumMoney.js";
import { sumWeighted } from "../../src/metric/sumWeighted.js";
import { where } from "../../src/metric/where.js";
import { amountOf, dayOf, daysOf, isClosed, isWon, nodeAbove, ownerOf, probabilityOf, type Item } from "./items.js";

/** Metric of a caller, without a plan. */
const ownCount: Metric<Item, number, number> = {
  init: () => 0,
  add: (seen) => seen + 1,
  merge: (left, right) => left + right,
  result: (seen) => seen,
};

const noPlan = groupBy(ownerOf, ownCount);

/** Metric that a plan carries: the same steps, without a plan of its own. */
const stepsOf = ({ init, add, merge, result }: Readonly<Record<"init" | "add" | "merge" | "result", unknown>>) => {
  const steps: unknown = expect.objectContaining({ init, add, merge, result });
  return steps;
};

describe("plan", () => {
  it("describes a primitive as data", () => {
    expect(count().plan).toEqual({ kind: "count" });
    expect(sum(daysOf).plan).toEqual({ kind: "sum", of: daysOf });
    expect(mean(daysOf).plan).toEqual({ kind: "mean", of: daysOf });
    const [least, greatest] = [min(daysOf), max(daysOf)];
    expect(least.plan).toEqual({ kind: "min", of: daysOf, metric: stepsOf(least) });
    expect(greatest.plan).toEqual({ kind: "max", of: daysOf, metric: stepsOf(greatest) });
    expect(distinct(ownerOf).plan).toEqual({ kind: "distinct", of: ownerOf });
    expect(sumMoney(amountOf).plan).toEqual({ kind: "sum-money", of: amountOf });
    expect(meanMoney(amountOf).plan).toEqual({ kind: "mean-money", of: amountOf });
    expect(sumWeighted(amountOf, probabilityOf).plan).toEqual({
      kind: "sum-weighted",
      of: amountOf,
      by: probabilityOf,
    });
    expect(quantile(0.9, daysOf).plan).toEqual({ kind: "quantile", of: daysOf, share: 0.9 });
    expect(median(daysOf).plan).toEqual({ kind: "quantile", of: daysOf, share: 0.5 });
    expect(quantileMoney(0.9, amountOf).plan).toEqual({ kind: "quantile-money", of: amountOf, share: 0.9 });
    expect(medianMoney(amountOf).plan).toEqual({ kind: "quantile-money", of: amountOf, share: 0.5 });
    expect(proportion({ of: isWon, among: isClosed }).plan).toEqual({
      kind: "proportion",
      part: isWon,
      whole: isClosed,
    });
  });

  it("has a whole that holds for every item if none is given", () => {
    const { plan } = proportion({ of: isWon });
    expect(plan).toMatchObject({ kind: "proportion", part: isWon });
    expect(plan?.kind === "proportion" && plan.whole({} as Item)).toBe(true);
  });

  it("is composed of the plans of the metrics within", () => {
    expect(where(isWon, where(isClosed, count())).plan).toEqual({
      kind: "where",
      predicate: isWon,
      plan: { kind: "where", predicate: isClosed, plan: { kind: "count" } },
    });
    expect(ratio(sum(daysOf), count()).plan).toEqual({
      kind: "ratio",
      numerator: { kind: "sum", of: daysOf },
      denominator: { kind: "count" },
    });
    expect(ratioMoney(sumMoney(amountOf), count()).plan).toEqual({
      kind: "ratio-money",
      numerator: { kind: "sum-money", of: amountOf },
      denominator: { kind: "count" },
    });
    expect(all({ won: where(isWon, count()), days: sum(daysOf) }).plan).toEqual({
      kind: "all",
      parts: {
        won: { kind: "where", predicate: isWon, plan: { kind: "count" } },
        days: { kind: "sum", of: daysOf },
      },
    });
  });

  it("stays the same if only the answer changes", () => {
    expect(map(sum(daysOf), String).plan).toEqual({ kind: "sum", of: daysOf });
  });

  it("describes groups, buckets and elements, with the metric that runs record by record", () => {
    const linesOf = (item: Item): readonly unknown[] => item.lines;
    const periods = [{ start: "2026-01-01", end: "2026-04-01" }];
    const plan = { kind: "count" };
    const [grouped, rolled] = [groupBy(ownerOf, count()), rollUp(ownerOf, nodeAbove, count())];
    expect(grouped.plan).toEqual({ kind: "group", by: ownerOf, plan, metric: stepsOf(grouped) });
    // A roll-up has the states of its groups, and an answer of its own.
    const { init, add, merge } = rolled;
    const steps: unknown = expect.objectContaining({ init, add, merge });
    expect(rolled.plan).toEqual({ kind: "group", by: ownerOf, plan, metric: steps });
    const bucketed = bucketBy(dayOf, periods, count());
    expect(bucketed.plan).toEqual({ kind: "bucket", by: dayOf, periods, plan, metric: stepsOf(bucketed) });
    const unnested = unnest(linesOf, count());
    expect(unnested.plan).toEqual({ kind: "unnest", elementsOf: linesOf, plan, metric: stepsOf(unnested) });
  });

  it("is absent if items are projected, or filtered without a plan", () => {
    const metrics = {
      own: ownCount,
      through: project((item: Item) => item.lines[0] ?? null, count()),
      only: filter(isWon, count()),
    };
    expect(Object.entries(metrics).filter(([, { plan }]) => plan !== undefined)).toEqual([]);
  });

  it("is absent if a part has none", () => {
    const metrics = {
      where: where(isWon, ownCount),
      map: map(noPlan, ({ size }) => size),
      upper: ratio(ownCount, count()),
      lower: ratio(count(), ownCount),
      money: ratioMoney(sumMoney(amountOf), ownCount),
      all: all({ counted: count(), own: ownCount }),
    };
    expect(Object.entries(metrics).filter(([, { plan }]) => plan !== undefined)).toEqual([]);
  });
});
