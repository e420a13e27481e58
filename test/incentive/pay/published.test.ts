import { describe, expect, it } from "vitest";
import { curveAt } from "../../../src/incentive/pay/curveAt.js";
import { drawPay } from "../../../src/incentive/pay/drawPay.js";
import { prorate } from "../../../src/incentive/pay/prorate.js";
import { tierPay } from "../../../src/incentive/pay/tierPay.js";
import type { TierStart, Tiers } from "../../../src/incentive/plan/tiers.js";
import type { Amount } from "../../../src/exact/amount.js";
import { Decimal } from "../../../src/exact/decimal.js";
import { roundAmount } from "../../../src/money/rounding.js";
import { daysBetween } from "../../../src/time/dayNumber.js";
import published from "../../oracle/vectors/pay-published.json" with { type: "json" };

const table = (
  method: Tiers["method"],
  starts: readonly (readonly string[])[],
  boundary: Tiers["boundary"] = "upper",
) => ({
  method,
  boundary,
  over: "amount" as const,
  rates: starts.map(([start = "", rate = ""]): TierStart => [start, rate]),
});
const sum = (values: readonly Amount[]): string =>
  values.reduce<Decimal>((total, value) => total.plus(value), new Decimal(0)).toString();
const texts = (values: readonly Decimal[]): string[] => values.map(String);

describe("published worked examples of pay", () => {
  it("step-per-deal", () => {
    const { input, expected } = published["step-per-deal"];
    const lines = input.deals.map((deal) => tierPay(table("marginal", input.tiers), deal).pay);
    expect(texts(lines)).toEqual(expected.lines);
    expect(sum(lines)).toBe(expected.total);
  });

  it("interpolated", () => {
    const { input, expected } = published.interpolated;
    const rates = input.tierAmounts.map((rate, index) => {
      const [from = NaN, to = NaN] = input.bounds.slice(index, index + 2);
      return { from, to, rate };
    });
    const lines = input.deals.map(
      (deal) => tierPay({ method: "interpolated", over: "amount", boundary: "upper", rates }, deal).pay,
    );
    expect(texts(lines)).toEqual(expected.lines);
    expect(sum(lines)).toBe(expected.total);
  });

  it("whole-tier", () => {
    const { input, expected } = published["whole-tier"];
    const pays = input.x.map((amount) => tierPay(table("whole", input.tiers), amount));
    expect(pays.map(({ rate }) => String(rate))).toEqual(expected.rates);
    expect(pays.map(({ pay }) => String(pay))).toEqual(expected.amounts);
  });

  it("boundary-upper, and the lower owner beside it", () => {
    const { input, expected } = published["boundary-upper"];
    const rateAt = (boundary: Tiers["boundary"]): string =>
      String(tierPay(table("whole", input.tiers, boundary), input.x).rate);
    expect(input.boundary).toBe("upper");
    expect(rateAt("upper")).toBe(expected.rate);
    expect(rateAt("lower")).toBe(input.tiers[0]?.[1]);
  });

  it("marginal-with-start", () => {
    const { input, expected } = published["marginal-with-start"];
    const { pay, effectiveRate, slices } = tierPay(table("marginal", input.tiers), input.deal, {
      already: input.already,
    });
    expect(String(pay)).toBe(expected.amount);
    expect(String(effectiveRate)).toBe(expected.effectiveRate);
    expect(slices.map(({ amount, pay: part }) => [amount, part].map(String))).toEqual([
      ["5000", "200"],
      ["15000", "900"],
    ]);
  });

  it("retroactive-vs-marginal", () => {
    const { input, expected } = published["retroactive-vs-marginal"];
    const pay = (method: Tiers["method"]): string => String(tierPay(table(method, input.tiers), input.x).pay);
    expect(pay("marginal")).toBe(expected.marginal);
    expect(pay("whole")).toBe(expected.whole);
    // With two tiers nothing lies above the next start, so that retroactive is the same.
    expect(pay("retroactive")).toBe(expected.whole);
  });

  it("accelerated-target-pay", () => {
    const { input, expected } = published["accelerated-target-pay"];
    // Slopes of 1 up to the target and 1.5 beyond it, as points.
    const pay = (points: readonly (readonly [Amount, Amount])[]): string =>
      String(curveAt({ points }, input.attainment).times(input.targetPay));
    expect(input.slopes).toEqual([
      ["0", "1"],
      ["1", "1.5"],
    ]);
    expect(
      pay([
        [0, 0],
        [1, 1],
        [2, "2.5"],
      ]),
    ).toBe(expected.pay);
    expect(
      pay([
        [0, 0],
        [2, 2],
      ]),
    ).toBe(expected.flat);
  });

  it("executive-curve", () => {
    const { input, expected } = published["executive-curve"];
    const curve = {
      points: [
        [80, 0],
        [80, 40],
        [100, 50],
        [200, 200],
      ],
      cap: input.percentOfBase.cap,
    } as const;
    expect(input.attainment.map((attainment) => curveAt(curve, attainment).toNumber())).toEqual(expected.percentOfBase);
    expect(String(curveAt(curve, 130).times("1.25"))).toBe(expected["withModifier1.25At130"]);
  });

  it("recoverable-draw", () => {
    const { input, expected } = published["recoverable-draw"];
    const payments = drawPay(input.gross, { amount: input.draw, recoverable: true });
    expect(payments.map(({ pay }) => String(pay))).toEqual(expected.paid);
    expect(payments.map(({ balance }) => String(balance))).toEqual(expected.debt);
  });

  it("daily-proration", () => {
    const { input, expected } = published["daily-proration"];
    const [start = "", end = ""] = input.year;
    const part = daysBetween(input.start, end);
    const whole = daysBetween(start, end);
    expect(`${part}/${whole}`).toBe(expected.share);
    const cut = (amount: Amount): string =>
      roundAmount(prorate(amount, { part, whole }), { digits: 2, mode: "half-even" }).toFixed(2);
    expect(cut(input.quota)).toBe(expected.quota);
    expect(cut(input.variable)).toBe(expected.variable);
  });

  it("penny-gaps: nothing falls between two tiers, and a table with holes is refused", () => {
    const { input, expected } = published["penny-gaps"];
    const lines = input.x.map((amount) => tierPay(table("marginal", input.tiers), amount).pay);
    expect(texts(lines)).toEqual(expected.lines);
    expect(Number(sum(lines)).toFixed(2)).toBe(expected.total);
    const printed = [
      { from: 0, to: "499.99", rate: "0.25" },
      { from: 500, rate: "0.30" },
    ];
    expect(() => tierPay({ ...table("marginal", []), rates: printed }, 400)).toThrow("got a gap from 499.99 to 500");
  });

  it("credit-note", () => {
    const { input, expected } = published["credit-note"];
    const flat = table("marginal", [["0", input.rate]]);
    const [invoice = NaN] = input.invoices;
    const [credit = NaN] = input.credits;
    const paid = tierPay(flat, invoice).pay.plus(tierPay(flat, -credit, { already: invoice }).pay);
    expect(String(paid)).toBe(expected.pay);
  });

  it("split-sum", () => {
    const { input, expected } = published["split-sum"];
    expect(sum(input.shares)).toBe(expected.sum);
  });
});
