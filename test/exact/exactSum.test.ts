import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Amount } from "../../src/exact/amount.js";
import {
  addAmount,
  addProduct,
  compareSums,
  emptySum,
  isZeroSum,
  mergeSums,
  negateSum,
  subtractSums,
  type ExactSum,
} from "../../src/exact/exactSum.js";
import { sumToText } from "../../src/exact/sumToText.js";
import { anyAmount, cents, plain, Wide, wideSum } from "../money/amounts.js";

const sumOf = (amounts: readonly Amount[]): ExactSum =>
  amounts.reduce<ExactSum>((sum, amount) => addAmount(sum, amount), emptySum());
const textOf = (...amounts: Amount[]): string => sumToText(sumOf(amounts));
const many = fc.array(anyAmount, { maxLength: 30 });

describe("addAmount", () => {
  it("adds ten times 0.1 to 1", () => {
    expect(textOf(...Array.from({ length: 10 }, () => 0.1))).toBe("1");
  });

  it("adds 0.1 and 0.2 to 0.3, and the double 0.30000000000000004 as it prints", () => {
    expect(textOf(0.1, 0.2)).toBe("0.3");
    expect(textOf(0.1 + 0.2)).toBe("0.30000000000000004");
  });

  it("agrees with wide decimal arithmetic for amounts of every kind, size and scale", () => {
    fc.assert(
      fc.property(many, (amounts) => {
        expect(sumToText(sumOf(amounts))).toBe(wideSum(amounts));
      }),
      { numRuns: 300 },
    );
  });

  it("agrees with integer arithmetic for cents", () => {
    fc.assert(
      fc.property(fc.array(cents, { maxLength: 100 }), (amounts) => {
        const total = amounts.reduce((sum, amount) => sum + BigInt(amount.toFixed(2).replace(".", "")), 0n);
        expect(sumToText(sumOf([...amounts, "0.00"]))).toBe(plain(new Wide(total.toString()).div(100)));
      }),
    );
  });

  it("gives the same total in any order", () => {
    const shuffled = many.chain((amounts) =>
      fc.tuple(fc.constant(amounts), fc.shuffledSubarray(amounts, { minLength: amounts.length })),
    );
    fc.assert(
      fc.property(shuffled, ([amounts, reordered]) => {
        expect(sumToText(sumOf(reordered))).toBe(sumToText(sumOf(amounts)));
      }),
    );
  });

  it("returns to what it was when the amounts are taken away again", () => {
    fc.assert(
      fc.property(many, (amounts) => {
        const negated = amounts.map((amount) => new Wide(amount.toString()).neg());
        expect(isZeroSum(sumOf([...amounts, ...negated]))).toBe(true);
      }),
    );
  });

  it("counts whole amounts at scale 0 and grows the scale only to the decimals there are", () => {
    const sum = emptySum();
    expect(addAmount(sum, 1200).scale).toBe(0);
    expect(addAmount(sum, "5.000").scale).toBe(0);
    expect(addAmount(sum, 2.5).scale).toBe(1);
    expect(addAmount(sum, "0.050").scale).toBe(2);
    expect(addAmount(sum, "1.000000000000000000000000").scale).toBe(2);
    expect(addAmount(sum, 7).scale).toBe(2);
    expect(addAmount(sum, "1e-7").scale).toBe(7);
    expect(sumToText(sum)).toBe("1215.5500001");
  });

  it("carries out of a full lane and back, unit by unit", () => {
    const lane = 10n ** 15n;
    for (const limit of [lane, 4n * lane, 5n * lane, 4n * lane * lane, lane * lane]) {
      for (const direction of [1n, -1n]) {
        const start = direction * (limit - 3n);
        const sum = addAmount(emptySum(), start.toString());
        for (let step = 1n; step <= 6n; step += 1n) {
          addAmount(sum, Number(direction));
          expect(sumToText(sum)).toBe((start + direction * step).toString());
        }
        for (let step = 5n; step >= 0n; step -= 1n) {
          addAmount(sum, -Number(direction));
          expect(sumToText(sum)).toBe((start + direction * step).toString());
        }
      }
    }
  });

  it("stays exact over many of the largest fifteen-digit amounts", () => {
    const sum = emptySum();
    const largest = 999_999_999_999_999;
    for (let count = 0; count < 10_000; count += 1) addAmount(sum, largest);
    expect(sumToText(sum)).toBe((10_000n * BigInt(largest)).toString());
    for (let count = 0; count < 20_000; count += 1) addAmount(sum, -largest / 100);
    expect(sumToText(sum)).toBe(plain(new Wide(largest).times(10_000).minus(new Wide(largest).div(100).times(20_000))));
  });

  it("stays exact over many amounts that fill the high lane", () => {
    const nearlyLimit = "3999999999999999999999999999999";
    const sum = emptySum();
    for (let count = 1n; count <= 50n; count += 1n) {
      addAmount(sum, nearlyLimit);
      expect(sumToText(sum)).toBe((count * BigInt(nearlyLimit)).toString());
    }
  });

  it("refuses what is not an amount and leaves the sum as it was", () => {
    const sum = sumOf([1.5]);
    const before = structuredClone(sum);
    for (const value of [NaN, Infinity, "", "1,5", " 1", null, undefined, true, {}, [], 1n]) {
      expect(() => addAmount(sum, value as Amount)).toThrow(expect.objectContaining({ code: "unreadable-amount" }));
    }
    expect(sum).toEqual(before);
  });
});

describe("addProduct", () => {
  it("agrees with wide decimal arithmetic for factors of every kind, size and scale", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyAmount, anyAmount), { maxLength: 15 }), (pairs) => {
        const sum = pairs.reduce<ExactSum>((total, [amount, weight]) => addProduct(total, amount, weight), emptySum());
        const products = pairs.map(([amount, weight]) =>
          new Wide(amount.toString()).times(new Wide(weight.toString())),
        );
        expect(sumToText(sum)).toBe(wideSum(products));
      }),
      { numRuns: 300 },
    );
  });

  it("weighs an amount by a probability exactly where doubles do not", () => {
    expect(1.1 * 0.1).not.toBe(0.11);
    expect(sumToText(addProduct(emptySum(), 1.1, 0.1))).toBe("0.11");
    expect(sumToText(addProduct(emptySum(), 99_999_999.99, 0.99999999))).toBe("99999998.9900000001");
  });

  it("is exact on both sides of the size at which a product leaves the doubles", () => {
    for (const factor of [1e15 - 1, 31_622_776, 31_622_777, 33_554_433]) {
      const product = (BigInt(factor) * 31_622_777n).toString();
      expect(sumToText(addProduct(emptySum(), factor, 31_622_777))).toBe(product);
    }
  });

  it("refuses what is not an amount on either side", () => {
    expect(() => addProduct(emptySum(), NaN, 1)).toThrow(expect.objectContaining({ code: "unreadable-amount" }));
    expect(() => addProduct(emptySum(), 1, "half")).toThrow(expect.objectContaining({ code: "unreadable-amount" }));
  });
});

describe("mergeSums", () => {
  it("equals one pass, however the amounts are cut into chunks and whatever order the chunks come in", () => {
    const chunked = fc.array(many, { maxLength: 6 });
    const reordered = chunked.chain((chunks) =>
      fc.tuple(fc.constant(chunks), fc.shuffledSubarray(chunks, { minLength: chunks.length })),
    );
    fc.assert(
      fc.property(reordered, ([chunks, other]) => {
        const merged = other.map(sumOf).reduce(mergeSums, emptySum());
        expect(sumToText(merged)).toBe(wideSum(chunks.flat()));
      }),
    );
  });

  it("takes states that have been through JSON or a structured clone", () => {
    fc.assert(
      fc.property(many, many, (left, right) => {
        const travelled = JSON.parse(JSON.stringify(sumOf(left))) as ExactSum;
        expect(travelled).toEqual(sumOf(left));
        expect(sumToText(mergeSums(travelled, structuredClone(sumOf(right))))).toBe(wideSum([...left, ...right]));
      }),
    );
  });

  it("never alters the right side", () => {
    fc.assert(
      fc.property(many, many, (left, right) => {
        const frozen = Object.freeze(sumOf(right));
        const before = { ...frozen };
        expect(sumToText(mergeSums(sumOf(left), frozen))).toBe(wideSum([...left, ...right]));
        expect(frozen).toEqual(before);
      }),
    );
  });

  it("doubles a sum that is merged with itself", () => {
    fc.assert(
      fc.property(many, (amounts) => {
        const sum = sumOf(amounts);
        expect(sumToText(mergeSums(sum, sum))).toBe(wideSum([...amounts, ...amounts]));
      }),
    );
  });

  it("stays exact when both sides' lanes are as full as they get", () => {
    const lane = 10n ** 15n;
    const full = 4n * lane * lane + 4n * lane;
    for (const direction of [1n, -1n]) {
      const sum = sumOf([(direction * 4n * lane * lane).toString()]);
      for (let count = 0; count < 4; count += 1) addAmount(sum, Number(direction) * (1e15 - 1));
      const exact = direction * (full - 4n);
      expect(sumToText(sum)).toBe(exact.toString());
      expect(sumToText(mergeSums(structuredClone(sum), sum))).toBe((2n * exact).toString());
    }
  });
});

describe("negateSum and subtractSums", () => {
  it("answer new sums and leave theirs alone", () => {
    fc.assert(
      fc.property(many, many, (left, right) => {
        const minuend = Object.freeze(sumOf(left));
        const subtrahend = Object.freeze(sumOf(right));
        expect(sumToText(negateSum(minuend))).toBe(plain(new Wide(wideSum(left)).neg()));
        expect(sumToText(subtractSums(minuend, subtrahend))).toBe(plain(new Wide(wideSum(left)).minus(wideSum(right))));
      }),
    );
  });

  it("hold no negative zero in their state", () => {
    expect(negateSum(emptySum())).toStrictEqual(emptySum());
    expect(addAmount(emptySum(), -0)).toStrictEqual(emptySum());
    expect(addAmount(emptySum(), "-0")).toStrictEqual(emptySum());
  });
});

describe("compareSums and isZeroSum", () => {
  it("order sums by value, whatever their scale", () => {
    fc.assert(
      fc.property(many, many, (left, right) => {
        const expected = new Wide(wideSum(left)).cmp(wideSum(right));
        expect(compareSums(sumOf(left), sumOf(right))).toBe(expected);
        expect(compareSums(sumOf(left), sumOf(left))).toBe(0);
      }),
    );
  });

  it("see through lanes that cancel", () => {
    const sum = sumOf([999_999_999_999_999, 999_999_999_999_999, 999_999_999_999_999, 999_999_999_999_999, 5]);
    expect(sum.high).toBeGreaterThan(0);
    expect(isZeroSum(addAmount(sum, "-4000000000000001"))).toBe(true);
    expect(compareSums(sum, emptySum())).toBe(0);
    expect(isZeroSum(addAmount(sum, "1e-300"))).toBe(false);
  });
});
