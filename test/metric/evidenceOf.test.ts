import { describe, expect, it } from "vitest";
import { count } from "../../src/metric/count.js";
import { fold } from "../../src/metric/evaluate.js";
import { plainEvidence } from "../../src/metric/evidence.js";
import { evidenceOf } from "../../src/metric/evidenceOf.js";
import { map } from "../../src/metric/map.js";
import { mean } from "../../src/metric/mean.js";
import type { Metric } from "../../src/metric/metric.js";
import { filter } from "../../src/metric/filter.js";
import { proportion } from "../../src/metric/proportion.js";
import { where } from "../../src/metric/where.js";
import { daysOf, isClosed, isWon, type Item } from "./items.js";

const blank = { id: "i", won: false, closed: false, lines: [] };
const items: Item[] = [
  { ...blank, won: true, closed: true, days: 4 },
  { ...blank, closed: true },
  { ...blank, won: true, days: 8 },
];
const evidence = <State>(metric: Metric<Item, State, unknown>): unknown =>
  evidenceOf(metric, fold(metric, items, "items"));

describe("evidenceOf", () => {
  it("reads a count and a proportion off their state, through any cut and change of the answer", () => {
    expect(evidence(where(isClosed, count()))).toEqual(plainEvidence(2, 0));
    expect(evidence(filter(isClosed, count()))).toEqual(plainEvidence(2, 0));
    expect(evidence(map(filter(isClosed, where(isWon, count())), String))).toEqual(plainEvidence(1, 0));
    const share = proportion({ of: isWon });
    for (const cut of [where(isClosed, share), filter(isClosed, share), filter(isClosed, where(isClosed, share))])
      expect(evidence(cut)).toMatchObject({ n: 2, numerator: 1, denominator: 2, method: "wilson" });
  });

  it("takes the evidence of any other metric from the metric", () => {
    expect(evidence(mean(daysOf))).toEqual({ ...plainEvidence(2, 1), numerator: 12, denominator: 2 });
    expect(evidence(filter(isWon, mean(daysOf)))).toMatchObject({ n: 2, missing: 0 });
  });

  it("assumes nothing about a metric without evidence", () => {
    const own: Metric<Item, number, number> = {
      init: () => 7,
      add: (state) => state,
      merge: (left) => left,
      result: (state) => state,
    };
    expect(evidence(own)).toEqual(plainEvidence(0, 0));
  });
});
