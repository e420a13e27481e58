import { describe, expect, it } from "vitest";
import { SalesKpiError } from "../../src/errors.js";
import { evaluate, fold } from "../../src/metric/evaluate.js";
import { count } from "../../src/metric/count.js";
import { max, min } from "../../src/metric/min.js";
import { mean } from "../../src/metric/mean.js";
import { meanMoney } from "../../src/metric/meanMoney.js";
import type { SomeMetric } from "../../src/metric/metric.js";
import { eraseState } from "../../src/metric/metric.js";
import { median } from "../../src/metric/quantile.js";
import { medianMoney } from "../../src/metric/quantileMoney.js";
import { sum } from "../../src/metric/sum.js";
import { sumMoney } from "../../src/metric/sumMoney.js";
import { sumWeighted } from "../../src/metric/sumWeighted.js";
import { amountOf, daysOf, probabilityOf, type Item } from "./items.js";

const blank = { id: "i", won: false, closed: false, lines: [] };
const good: Item = { ...blank, days: 1, amount: 1, probability: 1 };

/** What a careless caller may have in place of a number or an amount. */
const unreadable: readonly unknown[] = [
  "1,234.56",
  "12abc",
  "",
  " 5",
  "50 %",
  NaN,
  Infinity,
  -Infinity,
  true,
  {},
  [],
  5n,
];

function thrownBy(act: () => unknown): SalesKpiError {
  try {
    act();
  } catch (error) {
    if (error instanceof SalesKpiError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

const readers: readonly { name: string; field: keyof Item; code: string; metric: SomeMetric<Item> }[] = [
  { name: "sum", field: "days", code: "unreadable-amount", metric: sum(daysOf) },
  { name: "mean", field: "days", code: "unreadable-amount", metric: mean(daysOf) },
  { name: "median", field: "days", code: "unreadable-number", metric: median(daysOf) },
  { name: "least", field: "days", code: "unreadable-number", metric: min(daysOf) },
  { name: "greatest", field: "days", code: "unreadable-number", metric: max(daysOf) },
  { name: "sumMoney", field: "amount", code: "unreadable-amount", metric: sumMoney(amountOf) },
  { name: "meanMoney", field: "amount", code: "unreadable-amount", metric: meanMoney(amountOf) },
  { name: "medianMoney", field: "amount", code: "unreadable-amount", metric: medianMoney(amountOf) },
  { name: "sumWeighted", field: "amount", code: "unreadable-amount", metric: sumWeighted(amountOf, probabilityOf) },
  {
    name: "sumWeighted",
    field: "probability",
    code: "unreadable-amount",
    metric: sumWeighted(amountOf, probabilityOf),
  },
];

describe("evaluate", () => {
  it.each(readers)("names the item, the field and the value that $name could not read: $field", (reader) => {
    for (const value of unreadable) {
      const bad = { ...good, id: "bad", [reader.field]: value };
      const error = thrownBy(() => evaluate(eraseState(reader.metric), [good, good, bad, good]));
      expect(error.code).toBe(reader.code);
      expect(error.message).toMatch(new RegExp(`^items\\[2\\]: ${reader.field}: `));
      expect(error.place).toEqual({ record: "items", index: 2, id: "bad", field: reader.field, value });
    }
  });

  it("shows an unreadable value, but not all of a long one", () => {
    const messageOf = (days: unknown, metric: SomeMetric<Item>): string =>
      thrownBy(() => evaluate(eraseState(metric), [{ ...good, days, amount: days } as Item])).message;
    for (const metric of [sum(daysOf), median(daysOf), sumMoney(amountOf), medianMoney(amountOf)]) {
      expect(messageOf("1,234.56", metric)).toContain('"1,234.56"');
      expect(messageOf("x".repeat(1e7), metric).length).toBeLessThan(200);
    }
  });

  it("calls the field of an accessor without a name value", () => {
    const error = thrownBy(() =>
      evaluate(
        sumMoney((item: { price: string }) => item.price),
        [{ price: "free" }],
      ),
    );
    expect(error.message).toMatch(/^items\[0\]: value: expected a plain decimal such as 1234\.56, got "free"/);
  });

  it("leaves errors of other kinds as they were thrown", () => {
    const own = new TypeError("mine");
    const failing = (): never => {
      throw own;
    };
    expect(() => evaluate(sum(failing), [1])).toThrow(own);
  });

  it("takes any iterable, once, and nothing at all", () => {
    const once = (function* () {
      yield 1;
      yield 2;
    })();
    expect(evaluate(count(), once)).toBe(2);
    expect(evaluate(count(), new Set(["a", "b", "c"]))).toBe(3);
    expect(evaluate(count(), [])).toBe(0);
  });
});

describe("fold", () => {
  it("names the items by the given kind", () => {
    const error = thrownBy(() => fold(sumMoney(amountOf), [{ ...good, id: "d7", amount: "n/a" }], "opportunities"));
    expect(error.message).toMatch(/^opportunities\[0\]: amount: expected a plain decimal such as 1234\.56, got "n\/a"/);
    expect(error.place).toMatchObject({ record: "opportunities", index: 0, id: "d7" });
  });

  it("has no id in an error if items have none", () => {
    const broken = sumMoney((item: string | null) => item ?? "nothing");
    expect(thrownBy(() => fold(broken, [null], "rows")).place).toMatchObject({
      record: "rows",
      index: 0,
      id: undefined,
    });
  });
});
