import { describe, expect, it } from "vitest";
import type { Amount } from "../../src/exact/amount.js";
import { divideByCount } from "../../src/exact/divideByCount.js";
import { divideExact } from "../../src/exact/divideExact.js";
import { addAmount, addProduct, emptySum, subtractSums, type ExactSum } from "../../src/exact/exactSum.js";
import { sumToText } from "../../src/exact/sumToText.js";
import { roundAmount } from "../../src/money/rounding.js";
import published from "../oracle/vectors/money-published.json" with { type: "json" };

const sumOf = (...amounts: Amount[]): ExactSum =>
  amounts.reduce<ExactSum>((sum, amount) => addAmount(sum, amount), emptySum());
const product = (amount: Amount, factor: Amount): ExactSum => addProduct(emptySum(), amount, factor);
const cents = { digits: 2, mode: "half-even" } as const;

describe("published examples", () => {
  it("split-sum: shares that a float sum rejects add up to exactly 100", () => {
    const { input, expected } = published["split-sum"];
    expect(sumToText(sumOf(...input.shares))).toBe(expected.sum);
  });

  it("stage-total: amount times probability", () => {
    const { input, expected } = published["stage-total"];
    expect(sumToText(product(input.amount, input.probability))).toBe(expected.weighted);
  });

  it("weighted-10: gross and weighted pipeline", () => {
    const { input, expected } = published["weighted-10"];
    const deals = input.deals as [number, string][];
    const weighted = deals.reduce((sum, [amount, probability]) => addProduct(sum, amount, probability), emptySum());
    expect(sumToText(sumOf(...deals.map(([amount]) => amount)))).toBe(expected.gross);
    expect(sumToText(weighted)).toBe(expected.weighted);
  });

  it("coverage: pipeline over quota, expected wins, required coverage", () => {
    const { input, expected } = published.coverage;
    expect(divideExact(sumOf(input.pipeline), sumOf(input.quota))?.toString()).toBe(expected.coverage);
    expect(sumToText(product(input.pipeline, input.winRate))).toBe(expected.expected);
    const required = divideExact(sumOf(1), sumOf(input.winRate));
    expect(required?.toSignificantDigits(16).toNumber()).toBe(expected.required);
  });

  it("two-coverages: raw and weighted", () => {
    const { input, expected } = published["two-coverages"];
    const quota = sumOf(input.quota);
    expect(divideExact(sumOf(input.pipeline), quota)?.toString()).toBe(expected.gross);
    expect(divideExact(product(input.pipeline, input.winRate), quota)?.toString()).toBe(expected.weighted);
  });

  it("credit-note: commission on what was invoiced less what was credited", () => {
    const { input, expected } = published["credit-note"];
    const net = subtractSums(sumOf(...input.invoices), sumOf(...input.credits));
    expect(sumToText(product(sumToText(net), input.rate))).toBe(expected.pay);
  });

  it("velocity-1: opportunities × average deal × win rate, per day of cycle", () => {
    const { input, expected } = published["velocity-1"];
    const won = product(input.opportunities * input.averageDeal, input.winRate);
    expect(roundAmount(divideByCount(won, input.cycleDays) ?? "", cents).toFixed(2)).toBe(expected.perDay);
  });

  it("daily-proration: a quota and a variable pay by days of the year", () => {
    const { input, expected } = published["daily-proration"];
    const [days = "", ofDays = ""] = expected.share.split("/");
    const prorated = (amount: Amount): string =>
      roundAmount(divideExact(product(amount, days), sumOf(ofDays)) ?? "", cents).toFixed(2);
    expect(prorated(input.quota)).toBe(expected.quota);
    expect(prorated(input.variable)).toBe(expected.variable);
  });

  it("ltv: margin over churn, and over acquisition cost", () => {
    const { input, expected } = published.ltv;
    const value = divideExact(sumOf(input.monthlyMargin), sumOf(input.monthlyChurn));
    expect(value?.toString()).toBe(expected.ltv);
    expect(divideExact(sumOf(value ?? ""), sumOf(input.cac))?.toString()).toBe(expected.ltvToCac);
  });
});
