import { describe, expect, it } from "vitest";
import { count } from "../../src/metric/count.js";
import { groupBy } from "../../src/metric/groupBy.js";
import { eraseState, type Json } from "../../src/metric/metric.js";
import { median } from "../../src/metric/quantile.js";
import { ratio } from "../../src/metric/ratio.js";
import { sum } from "../../src/metric/sum.js";
import { checkMetricLaws, metricLaws } from "../../src/testing/metricLaws.js";
import { freshLists, mutants, type Item } from "./mutants.js";

const unitsOf = ({ units }: Item): number => units;

describe("metricLaws", () => {
  it.each(mutants)("catch a metric that $what, by the laws it breaks and by no other", ({ law, also, isCaughtBy }) => {
    const caught = metricLaws.filter(isCaughtBy).map(({ name }) => name);
    expect(caught.toSorted()).toEqual([law, ...also].toSorted());
  });

  it("are each violated by one of the mutants", () => {
    expect(new Set(mutants.map(({ law }) => law))).toEqual(new Set(metricLaws.map(({ name }) => name)));
  });

  it("hold for metrics that keep them", () => {
    const byOwner = groupBy(({ owner }: Item) => owner, ratio(sum(unitsOf), count()));
    for (const metric of [eraseState(count()), eraseState(median(unitsOf)), eraseState(byOwner)])
      expect(metricLaws.map((law) => law.violation<Item, Json, unknown>(metric, freshLists()))).toEqual(
        metricLaws.map(() => null),
      );
  });

  it("hold for lists of nothing", () => {
    expect(metricLaws.map((law) => law.violation(median(unitsOf), [[], [], []]))).toEqual(metricLaws.map(() => null));
  });

  it("leave the given lists unchanged and unfrozen", () => {
    const lists = freshLists();
    for (const law of metricLaws) law.violation(sum(unitsOf), lists);
    expect(lists).toEqual(freshLists());
    expect(lists.flat().some(Object.isFrozen)).toBe(false);
  });
});

describe("checkMetricLaws", () => {
  const toTheLarger = { ...count(), merge: Math.max };
  const fromSeven = { ...count(), init: () => 7 };

  it("accepts a metric that keeps the laws", () => {
    expect(() => {
      checkMetricLaws(count(), freshLists());
    }).not.toThrow();
  });

  it("names the violated law and its two sides", () => {
    expect(() => {
      checkMetricLaws(toTheLarger, freshLists());
    }).toThrow(
      /^checkMetricLaws: expected every law to hold, violated: 1\nfolding two lists is folding each and merging: \[5,.* is not \[3,/,
    );
  });

  it("lists every violated law", () => {
    expect(() => {
      checkMetricLaws(fromSeven, freshLists());
    }).toThrow(/violated: 3\nfolding two .*\n.* on the left: .*\n.* on the right: .*$/);
  });
});
