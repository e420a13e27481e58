import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { count } from "../../src/metric/count.js";
import { distinct } from "../../src/metric/distinct.js";
import { evaluate, fold } from "../../src/metric/evaluate.js";
import { evidenceOf } from "../../src/metric/evidenceOf.js";
import { mean } from "../../src/metric/mean.js";
import { proportion } from "../../src/metric/proportion.js";
import { ratio } from "../../src/metric/ratio.js";
import { sum } from "../../src/metric/sum.js";
import { where } from "../../src/metric/where.js";
import { wilson } from "../../src/stats/intervals/wilson.js";
import { anyItems, daysOf, isClosed, isWon, ownerOf, type Item } from "./items.js";

const blank = { id: "i", won: false, closed: false, lines: [] };
const nothing = { n: 0, missing: 0, numerator: null, denominator: null, interval: null, method: null };
const open: Item = blank;
const won: Item = { ...blank, won: true, closed: true };
const lost: Item = { ...blank, closed: true };

describe("count", () => {
  it("is the length of the list", () => {
    fc.assert(
      fc.property(anyItems, (list) => {
        expect(evaluate(count(), list)).toBe(list.length);
        expect(evidenceOf(count(), fold(count(), list, "items"))).toEqual({ ...nothing, n: list.length });
      }),
    );
  });
});

describe("distinct", () => {
  it("is the size of the set of texts", () => {
    fc.assert(
      fc.property(anyItems, (list) => {
        const texts = list.flatMap(({ owner }) => (owner == null ? [] : [owner]));
        const metric = distinct(ownerOf);
        const state = fold(metric, list, "items");
        expect(metric.result(state)).toBe(new Set(texts).size);
        expect(evidenceOf(metric, state)).toEqual({ ...nothing, n: texts.length, missing: list.length - texts.length });
      }),
    );
  });

  it("tells texts apart that an object used as a map would not", () => {
    const owners = ["__proto__", "constructor", "", "-", "=", "1", "01", "null", "__proto__", null, undefined];
    const list = owners.map((owner) => ({ ...blank, owner }));
    expect(evaluate(distinct(ownerOf), list)).toBe(8);
  });

  it("is 0 of nothing", () => {
    expect(evaluate(distinct(ownerOf), [])).toBe(0);
  });
});

describe("proportion", () => {
  const winRate = proportion({ of: isWon, among: isClosed });

  it("is the length of one list by the length of another, with Wilson's interval at 95 %", () => {
    fc.assert(
      fc.property(anyItems, (list) => {
        const whole = list.filter(isClosed);
        const part = whole.filter(isWon);
        const state = fold(winRate, list, "items");
        expect(winRate.result(state)).toBe(whole.length === 0 ? null : part.length / whole.length);
        const interval = wilson(part.length, whole.length);
        expect(evidenceOf(winRate, state)).toEqual({
          n: whole.length,
          missing: 0,
          numerator: part.length,
          denominator: whole.length,
          interval: interval === null ? null : { ...interval, level: 0.95 },
          method: interval === null ? null : "wilson",
        });
      }),
    );
  });

  it("leaves an item of the part out where it is not of the whole", () => {
    expect(evaluate(winRate, [{ ...won, closed: false }, won, lost, open])).toBe(0.5);
  });

  it("takes all items for the whole where none is named", () => {
    expect(evaluate(proportion({ of: isWon }), [won, lost, open, open])).toBe(0.25);
  });

  it("has no answer where the whole is empty, and is 0 where only the part is", () => {
    expect(evaluate(winRate, [])).toBeNull();
    expect(evaluate(winRate, [open])).toBeNull();
    expect(evaluate(winRate, [lost])).toBe(0);
  });
});

describe("ratio", () => {
  it("is one answer by the other, whatever the metrics", () => {
    fc.assert(
      fc.property(anyItems, (list) => {
        const [upper, lower] = [evaluate(sum(daysOf), list), evaluate(distinct(ownerOf), list)];
        expect(evaluate(ratio(sum(daysOf), distinct(ownerOf)), list)).toBe(lower === 0 ? null : upper / lower + 0);
      }),
    );
  });

  it("divides again when parts are joined, and so is no mean of ratios", () => {
    const perWon = ratio(count(), where(isWon, count()));
    const [left, right] = [fold(perWon, [won, lost], "items"), fold(perWon, [won, lost, lost, lost], "items")];
    expect([perWon.result(left), perWon.result(right), perWon.result(perWon.merge(left, right))]).toEqual([2, 4, 3]);
  });

  it("has no answer if the denominator is 0, or a side has none", () => {
    expect(evaluate(ratio(count(), where(isWon, count())), [lost])).toBeNull();
    expect(evaluate(ratio(mean(daysOf), count()), [lost])).toBeNull();
    expect(evaluate(ratio(count(), mean(daysOf)), [lost])).toBeNull();
  });

  it("is 0, not -0, for 0 over a negative number", () => {
    expect(evaluate(ratio(where(isWon, count()), sum(daysOf)), [{ ...lost, days: -3 }])).toBe(0);
  });

  it("has two sides, the items of the denominator, and the missing items of either side", () => {
    const perDay = ratio(distinct(ownerOf), sum(daysOf));
    const list = [
      { ...won, days: 4, owner: "ann" },
      { ...won, days: 6, owner: null },
      { ...won, days: null, owner: null },
    ];
    expect(evidenceOf(perDay, fold(perDay, list, "items"))).toEqual({
      ...nothing,
      n: 2,
      missing: 2,
      numerator: 1,
      denominator: 10,
    });
  });
});
