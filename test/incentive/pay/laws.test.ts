import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { curveAt } from "../../../src/incentive/pay/curveAt.js";
import { exactCurve, readCurve } from "../../../src/incentive/pay/exactCurve.js";
import { drawPay } from "../../../src/incentive/pay/drawPay.js";
import { fractionOf, minus, negate, plus, times, sumOf, type Fraction } from "../../../src/exact/fraction.js";
import { fractionFromText } from "../../../src/exact/fractionFromText.js";
import { fractionText } from "../../../src/exact/fractionText.js";
import { roundParts } from "../../../src/incentive/pay/roundParts.js";
import { roundToUnits } from "../../../src/incentive/pay/roundToUnits.js";
import { tierPay } from "../../../src/incentive/pay/tierPay.js";
import { readTiers, readTiersFrom } from "../../../src/incentive/pay/readTiers.js";
import { tierTable } from "../../../src/incentive/pay/tierTable.js";
import { yearToDatePay } from "../../../src/incentive/pay/yearToDatePay.js";
import type { Tiers } from "../../../src/incentive/plan/tiers.js";
import { Decimal } from "../../../src/exact/decimal.js";
import { risingCurve, tableOf } from "../payout/randomPay.js";

const cents = fc.integer({ min: -60_000_000, max: 60_000_000 }).map((units) => (units / 100).toFixed(2));
const deals = fc.array(cents, { minLength: 1, maxLength: 8 });
const methods = ["marginal", "whole", "retroactive", "interpolated"] as const;
const anyTable = fc.constantFrom(...methods).chain(tableOf);
const exactly = (text: string): Fraction => fractionOf(text);
const text = fractionText;
const euros = { currency: "EUR", rounding: "half-even" } as const;

/** What a table pays for an amount not below 0, in plain doubles, from the words of each method. */
function naivePay({ method, boundary, rates }: Pick<Tiers, "method" | "boundary" | "rates">, x: number): number {
  const tiers = rates.map((tier) => {
    if (!("from" in tier)) throw new Error("these tables tell both ends");
    return { from: Number(tier.from), to: tier.to == null ? Infinity : Number(tier.to), rate: Number(tier.rate) };
  });
  const inside = (tier: (typeof tiers)[number]): number => Math.max(0, Math.min(x, tier.to) - tier.from);
  const reached = tiers.filter(({ from }) => (boundary === "upper" ? x >= from : x > from));
  const last = reached.at(-1);
  if (last === undefined) return 0;
  if (method === "marginal") return tiers.reduce((sum, tier) => sum + tier.rate * inside(tier), 0);
  if (method === "interpolated")
    return tiers.reduce((sum, tier) => sum + (tier.rate * inside(tier)) / (tier.to - tier.from), 0);
  if (method === "whole") return last.rate * Math.min(x, last.to);
  const second = tiers[1];
  if (reached.length < 2 || second === undefined) return last.rate * Math.min(x, last.to);
  return second.rate * Math.min(x, second.to) + tiers.slice(2).reduce((sum, tier) => sum + tier.rate * inside(tier), 0);
}

describe("the laws of rates", () => {
  it("pays what the words of each method say", () => {
    fc.assert(
      fc.property(anyTable, fc.integer({ min: 0, max: 400_000 }), (table, x) => {
        const pay = tierPay(table, x).pay.toNumber();
        expect(pay).toBeCloseTo(naivePay(table, x), 6);
      }),
      { numRuns: 400 },
    );
  });

  it("gives deals in any order and in any parts the same in all", () => {
    fc.assert(
      fc.property(anyTable, deals, (table, amounts) => {
        const exact = tierTable(table, null);
        const oneByOne = (list: readonly string[]): string => {
          let before = fractionOf(0);
          const pays = list.map((amount) => {
            const { pay } = readTiersFrom(exact, before, exactly(amount));
            before = plus(before, exactly(amount));
            return pay;
          });
          return text(sumOf(pays));
        };
        const together = text(readTiers(exact, sumOf(amounts.map(exactly))).pay);
        expect(oneByOne(amounts)).toBe(together);
        expect(oneByOne(amounts.toReversed())).toBe(together);
      }),
    );
  });

  it("pays nothing for a sale and its reversal", () => {
    fc.assert(
      fc.property(anyTable, cents, cents, (table, before, sale) => {
        const exact = tierTable(table, null);
        const [start, amount] = [before, sale].map(exactly) as [Fraction, Fraction];
        const sold = readTiersFrom(exact, start, amount).pay;
        const back = readTiersFrom(exact, plus(start, amount), negate(amount)).pay;
        expect(text(plus(sold, back))).toBe("0");
        expect(text(plus(readTiers(exact, amount).pay, readTiers(exact, negate(amount)).pay))).toBe("0");
      }),
    );
  });

  it("has slices that make up the pay, and whose amounts make up the amount where the table has no end", () => {
    fc.assert(
      fc.property(anyTable, cents, cents, (table, already, amount) => {
        const { pay, slices } = readTiersFrom(tierTable(table, null), exactly(already), exactly(amount));
        expect(text(sumOf(slices.map((slice) => slice.pay)))).toBe(text(pay));
        if (table.method !== "interpolated")
          expect(text(sumOf(slices.map((slice) => slice.amount)))).toBe(text(exactly(amount)));
      }),
    );
  });

  it("has no jumps where slices have their own rates", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("marginal", "interpolated").chain((method) => tableOf(method as "marginal")),
        (table) => {
          const exact = tierTable(table, null);
          const tiny = exactly("0.000000001");
          for (const { from } of exact.tiers) {
            const jump = minus(readTiers(exact, plus(from, tiny)).pay, readTiers(exact, minus(from, tiny)).pay);
            expect(Math.abs(Number(jump.numerator) / Number(jump.denominator))).toBeLessThan(1e-7);
          }
        },
      ),
    );
  });

  it("scales with the currency", () => {
    fc.assert(
      fc.property(anyTable, cents, fc.integer({ min: 2, max: 900 }), (table, amount, factor) => {
        const times100 = (value: string | number): string => new Decimal(value).times(factor).toString();
        const rates = table.rates.map((tier) => {
          if (!("from" in tier)) throw new Error("these tables tell both ends");
          const { from, to, rate } = tier;
          return {
            from: times100(Number(from)),
            to: to == null ? null : times100(Number(to)),
            rate: table.method === "interpolated" ? times100(String(rate)) : rate,
          };
        });
        const scaled = readTiers(tierTable({ ...table, rates }, null), exactly(times100(amount))).pay;
        expect(text(scaled)).toBe(
          text(times(readTiers(tierTable(table, null), exactly(amount)).pay, fractionOf(factor))),
        );
      }),
    );
  });

  it("measures tiers over attainment by the target, exactly", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (units) => {
        const target = (units / 100).toFixed(2);
        const tiers = {
          method: "whole",
          over: "attainment",
          boundary: "upper",
          rates: [
            ["0", "0"],
            ["1", "0.1"],
          ],
        } as const;
        const justBelow = new Decimal(target).minus("0.01").toString();
        expect(tierPay(tiers, target, { target }).rate?.toString()).toBe("0.1");
        expect(tierPay(tiers, justBelow, { target }).rate?.toString()).toBe("0");
      }),
    );
  });
});

describe("the laws of curves", () => {
  it("rises where its points do, and is flat outside", () => {
    fc.assert(
      fc.property(risingCurve, fc.nat(400), fc.nat(400), (curve, one, other) => {
        const [low, high] = [Math.min(one, other) / 100, Math.max(one, other) / 100];
        expect(curveAt(curve, low).lte(curveAt(curve, high))).toBe(true);
        expect(curveAt(curve, 5).equals(curveAt(curve, 500))).toBe(true);
      }),
    );
  });

  it("has no jumps where it is a line with one point at each attainment", () => {
    fc.assert(
      fc.property(risingCurve, (curve) => {
        fc.pre(!("steps" in curve));
        const exact = exactCurve(curve);
        const tiny = exactly("0.000000001");
        for (const { attainment } of exact.points) {
          const jump = minus(
            readCurve(exact, plus(attainment, tiny)).payout,
            readCurve(exact, minus(attainment, tiny)).payout,
          );
          expect(Number(jump.numerator) / Number(jump.denominator)).toBeLessThan(1e-6);
        }
      }),
    );
  });

  it("takes 100 % for 100 %: a third of a target three times is all of it", () => {
    const curve = { steps: [["1", "1"]] } as const;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), (units) => {
        const target = (units / 100).toFixed(2);
        const below = new Decimal(target).minus("0.0000000001").toString();
        expect(curveAt(curve, { actual: target, target }).toString()).toBe("1");
        expect(curveAt(curve, { actual: below, target }).toString()).toBe("0");
      }),
    );
  });

  it("refuses points that go back, none at all, and a target of 0", () => {
    expect(() => curveAt({ points: [] }, 1)).toThrow("curve: expected at least one point, got none");
    expect(() =>
      curveAt(
        {
          points: [
            [1, 1],
            [0.5, 2],
          ],
        },
        1,
      ),
    ).toThrow("curve: expected points that rise, got 0.5 after 1");
    expect(() =>
      curveAt(
        {
          steps: [
            [1, 1],
            [1, 2],
          ],
        },
        1,
      ),
    ).toThrow("curve: expected points that rise, got 1 after 1");
    expect(() => curveAt({ points: [[1, 1]] }, { actual: 1, target: 0 })).toThrow(
      "target: expected an amount above 0, got",
    );
    expect(() => curveAt({ points: [[1, "x"]] }, 1)).toThrow("expected a plain decimal");
  });
});

describe("the laws of payments", () => {
  it("pays over the year what it has earned, rounded once, whatever came between", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cents, fc.nat(99)), { minLength: 1, maxLength: 12 }), (months) => {
        const earned = months.map(([amount, more]) => new Decimal(amount).plus(new Decimal(more).div(10_000)));
        const payments = yearToDatePay(earned, euros);
        const sum = payments.reduce((all, { pay }) => all.plus(pay), new Decimal(0));
        expect(sum.toString()).toBe(earned.at(-1)?.toDecimalPlaces(2, Decimal.ROUND_HALF_EVEN).toString());
        const floored = yearToDatePay(earned, { ...euros, negative: "floor" });
        const paid = floored.reduce((all, { pay }) => all.plus(pay), new Decimal(0));
        expect(floored.every(({ pay }) => !pay.isNegative())).toBe(true);
        expect(paid.minus(floored.at(-1)?.owed ?? 0).toString()).toBe(sum.toString());
      }),
    );
  });

  it("keeps money through a draw, and never pays less than it", () => {
    fc.assert(
      fc.property(deals, fc.nat(5_000_000), fc.nat(4), (earned, draw, recoveryAfter) => {
        const payments = drawPay(earned, { amount: draw / 100, recoverable: true, recoveryAfter });
        const paid = payments.reduce((all, { pay }) => all.plus(pay), new Decimal(0));
        const all = earned.reduce((sum, own) => sum.plus(own), new Decimal(0));
        expect(paid.toString()).toBe(all.plus(payments.at(-1)?.balance ?? 0).toString());
        for (const { pay } of payments) expect(pay.gte(draw / 100)).toBe(true);
        for (const [index, { balance }] of payments.entries())
          if (index > 0 && index < recoveryAfter) expect(balance.gte(payments[index - 1]?.balance ?? 0)).toBe(true);
      }),
    );
    expect(() => drawPay([1], { amount: -1, recoverable: true })).toThrow(
      "drawPay: amount: expected an amount from 0 on, got",
    );
  });

  it("shares a rounded total out, each part less than a unit from its own", () => {
    const part = fc.tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 1, max: 997 }));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 9 }), (list) => {
        const parts = list.map(([n, d]): Fraction => ({ numerator: BigInt(n), denominator: BigInt(d) }));
        const rounded = roundToUnits(sumOf(parts), 2, "half-even");
        const units = roundParts(parts, rounded, 2);
        expect(units.reduce((sum, unit) => sum + unit, 0n)).toBe(rounded);
        units.forEach((unit, index) => {
          const [n = 0, d = 1] = list[index] ?? [];
          expect(Math.abs(Number(unit) - (n / d) * 100)).toBeLessThan(1 + 1e-6);
        });
      }),
    );
  });

  it("writes fractions as text and reads them back", () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt({ min: 1n, max: 10n ** 12n }), (numerator, denominator) => {
        const shown = text({ numerator, denominator });
        const { numerator: n, denominator: d } = fractionFromText(shown);
        expect(n * denominator).toBe(numerator * d);
        expect(text({ numerator: n, denominator: d })).toBe(shown);
      }),
    );
  });
});

describe("tables that are refused", () => {
  const table = { method: "marginal", over: "amount", boundary: "upper" } as const;
  it.each([
    [{ ...table, rates: [] }, "rates: expected at least one tier, got none"],
    [
      {
        ...table,
        rates: [
          [0, 1],
          [0, 2],
        ] as const,
      },
      "rates: expected a tier that ends above its start, got 0 to 0",
    ],
    [
      {
        ...table,
        rates: [
          { from: 0, to: 10, rate: 1 },
          { from: 12, rate: 2 },
        ],
      },
      "rates: expected each tier to start at the end of the tier before, got a gap from 10 to 12",
    ],
    [
      {
        ...table,
        rates: [
          { from: 0, to: 12, rate: 1 },
          { from: 10, rate: 2 },
        ],
      },
      "rates: expected each tier to start at the end of the tier before, got an overlap from 10 to 12",
    ],
    [
      {
        ...table,
        rates: [
          { from: 0, rate: 1 },
          { from: 10, rate: 2 },
        ],
      },
      "rates: expected an end of the tier from 0, because another tier follows, got none",
    ],
    [
      { ...table, method: "interpolated" as const, rates: [[0, 1]] as const },
      "rates: expected an end of the interpolated tier from 0, got none",
    ],
    [
      { ...table, over: "attainment" as const, rates: [[0, 1]] as const },
      "rates: target: expected a target above 0 for tiers over attainment, got null",
    ],
  ])("%j", (tiers, problem) => {
    expect(() => tierPay(tiers, 5)).toThrow(problem);
  });
});
