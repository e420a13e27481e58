import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { count } from "../../src/metric/count.js";
import { evaluate, fold } from "../../src/metric/evaluate.js";
import { evidenceOf } from "../../src/metric/evidenceOf.js";
import { meanMoney } from "../../src/metric/meanMoney.js";
import { ratioMoney } from "../../src/metric/ratioMoney.js";
import { sumMoney } from "../../src/metric/sumMoney.js";
import { sumWeighted } from "../../src/metric/sumWeighted.js";
import { where } from "../../src/metric/where.js";
import type { Amount } from "../../src/exact/amount.js";
import { plain, Wide } from "../money/amounts.js";
import { amountOf, anyItems, isWon, probabilityOf, type Item } from "./items.js";

type Wide = InstanceType<typeof Wide>;

const halfEven = 6;

const amountsIn = (items: readonly Item[]): Wide[] =>
  items.flatMap(({ amount }) => (amount == null ? [] : [new Wide(amount.toString())]));
const total = (amounts: readonly Wide[]): Wide => amounts.reduce((so, amount) => so.plus(amount), new Wide(0));

/** A quotient as the library's Decimal has it: 34 digits, half-even. */
const quotient = (upper: Wide, lower: Wide | number): string =>
  plain(upper.div(lower).toSignificantDigits(34, halfEven));

const items = (...amounts: (Amount | null | undefined)[]): Item[] =>
  amounts.map((amount, index) => ({ id: `i${index}`, won: true, closed: true, amount, lines: [] }));
const weighted = (...pairs: [Amount | null, Amount | null | undefined][]): Item[] =>
  pairs.map(([amount, probability]) => ({ id: "i", won: true, closed: true, amount, probability, lines: [] }));

describe("sumMoney", () => {
  it("is the sum that wide decimal arithmetic makes, digit for digit", () => {
    fc.assert(
      fc.property(anyItems, (list) => {
        expect(evaluate(sumMoney(amountOf), list).toFixed()).toBe(plain(total(amountsIn(list))));
      }),
    );
  });

  it("keeps twelve decimals of totals far beyond 2^53, in any order", () => {
    const trillionths = fc.bigInt({ min: -(10n ** 36n), max: 10n ** 36n });
    const asAmount = (units: bigint): string => {
      const digits = (units < 0n ? -units : units).toString().padStart(13, "0");
      return `${units < 0n ? "-" : ""}${digits.slice(0, -12)}.${digits.slice(-12)}`;
    };
    const lists = fc
      .array(trillionths, { minLength: 1, maxLength: 40 })
      .chain((units) => fc.tuple(fc.constant(units), fc.shuffledSubarray(units, { minLength: units.length })));
    fc.assert(
      fc.property(lists, ([units, reordered]) => {
        const exact = new Wide(asAmount(units.reduce((so, unit) => so + unit, 0n)));
        expect(evaluate(sumMoney(amountOf), items(...reordered.map(asAmount))).toFixed()).toBe(plain(exact));
      }),
    );
  });

  it("is 0 of nothing, and of items that carry nothing", () => {
    expect(evaluate(sumMoney(amountOf), []).toJSON()).toBe("0");
    expect(evaluate(sumMoney(amountOf), items(null, undefined)).toJSON()).toBe("0");
  });

  it("counts the items with an amount, 0 among them, and the others as missing", () => {
    const state = fold(sumMoney(amountOf), items("3.00", null, 0, undefined), "items");
    expect(evidenceOf(sumMoney(amountOf), state)).toMatchObject({ n: 2, missing: 2, numerator: null, interval: null });
  });
});

describe("meanMoney", () => {
  it("is the exact sum divided once by the count, half-even at 34 digits", () => {
    fc.assert(
      fc.property(anyItems, (list) => {
        const amounts = amountsIn(list);
        const expected = amounts.length === 0 ? undefined : quotient(total(amounts), amounts.length);
        expect(evaluate(meanMoney(amountOf), list)?.toFixed()).toBe(expected);
      }),
    );
  });

  it("has no answer for nothing, and for items that carry nothing", () => {
    expect(evaluate(meanMoney(amountOf), [])).toBeNull();
    expect(evaluate(meanMoney(amountOf), items(null, undefined))).toBeNull();
  });

  it("has its sum and its count as evidence", () => {
    const evidence = evidenceOf(meanMoney(amountOf), fold(meanMoney(amountOf), items("3.10", null, 4), "items"));
    expect(evidence).toMatchObject({ n: 2, missing: 1, denominator: 2, interval: null, method: null });
    expect(evidence.numerator?.toString()).toBe("7.1");
  });
});

describe("sumWeighted", () => {
  it("is Σ amount × weight over the items whose weight lies from 0 to 1, digit for digit", () => {
    fc.assert(
      fc.property(anyItems, (list) => {
        const products = list.flatMap(({ amount, probability }) => {
          const weight = probability == null ? null : new Wide(probability.toString());
          return amount == null || weight === null || weight.lt(0) || weight.gt(1)
            ? []
            : [new Wide(amount.toString()).times(weight)];
        });
        const metric = sumWeighted(amountOf, probabilityOf);
        const state = fold(metric, list, "items");
        expect(metric.result(state).toFixed()).toBe(plain(total(products)));
        expect(evidenceOf(metric, state)).toMatchObject({ n: products.length, missing: list.length - products.length });
      }),
    );
  });

  it("adds nothing for a weight outside 0 to 1, however close", () => {
    const metric = sumWeighted(amountOf, probabilityOf);
    const strange = weighted([100, 50], [100, -0.1], [100, "1.00000000000000000001"], [100, "-1e-300"], [100, null]);
    const state = fold(metric, [...strange, ...weighted([null, 0.5], [100, 1], [100, 0], [100, "0.5"])], "items");
    expect(metric.result(state).toString()).toBe("150");
    expect(evidenceOf(metric, state)).toMatchObject({ n: 3, missing: 6 });
  });

  it("reports an unreadable amount even if its weight lies outside 0 to 1", () => {
    const unreadable = weighted(["1,234.56", 50]);
    expect(() => evaluate(sumWeighted(amountOf, probabilityOf), unreadable)).toThrow(
      'items[0]: amount: expected a plain decimal such as 1234.56, got "1,234.56"',
    );
  });

  it("is 0 of nothing", () => {
    expect(evaluate(sumWeighted(amountOf, probabilityOf), []).toJSON()).toBe("0");
  });
});

describe("ratioMoney", () => {
  const share = ratioMoney(where(isWon, sumMoney(amountOf)), sumMoney(amountOf));

  it("divides the exact sums once, half-even at 34 digits", () => {
    fc.assert(
      fc.property(anyItems, (list) => {
        const [upper, lower] = [total(amountsIn(list.filter(isWon))), total(amountsIn(list))];
        const expected = lower.isZero() ? undefined : quotient(upper, lower);
        expect(evaluate(share, list)?.toJSON()).toBe(expected);
      }),
    );
  });

  it("accepts a count as denominator", () => {
    const perItem = ratioMoney(sumMoney(amountOf), where(isWon, count()));
    expect(evaluate(perItem, items("10.00", "0.01"))?.toString()).toBe("5.005");
  });

  it("has no answer if the denominator is 0, or a side has none", () => {
    expect(evaluate(share, [])).toBeNull();
    expect(evaluate(share, items(5, -5))).toBeNull();
    expect(evaluate(ratioMoney(meanMoney(amountOf), sumMoney(amountOf)), [])).toBeNull();
    expect(evaluate(ratioMoney(sumMoney(amountOf), meanMoney(amountOf)), items(null))).toBeNull();
  });

  it("is 0, not -0, for 0 over a negative amount", () => {
    const lost = items(-5).map((item) => ({ ...item, won: false }));
    expect(evaluate(share, lost)?.toJSON()).toBe("0");
  });

  it("has two sides as evidence, and no interval", () => {
    const list = items("30", "70", null).map((item, index) => ({ ...item, won: index === 0 }));
    const evidence = evidenceOf(share, fold(share, list, "items"));
    expect(evidence).toMatchObject({ n: 2, missing: 1, interval: null, method: null });
    expect([evidence.numerator, evidence.denominator].map(String)).toEqual(["30", "100"]);
  });
});
