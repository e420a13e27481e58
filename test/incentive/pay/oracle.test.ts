import { describe, expect, it } from "vitest";
import { clawbackPay } from "../../../src/incentive/pay/clawbackPay.js";
import { curveAt } from "../../../src/incentive/pay/curveAt.js";
import { drawPay } from "../../../src/incentive/pay/drawPay.js";
import { countOver, fractionOf, times } from "../../../src/exact/fraction.js";
import { gateFactor } from "../../../src/incentive/pay/gateFactor.js";
import { prorate } from "../../../src/incentive/pay/prorate.js";
import { roundParts } from "../../../src/incentive/pay/roundParts.js";
import { roundToUnits } from "../../../src/incentive/pay/roundToUnits.js";
import { tierPay } from "../../../src/incentive/pay/tierPay.js";
import { yearToDatePay } from "../../../src/incentive/pay/yearToDatePay.js";
import type { CurvePoint } from "../../../src/incentive/plan/curve.js";
import type { Decimal } from "../../../src/exact/decimal.js";
import { Decimal as MoneyDecimal } from "../../../src/exact/decimal.js";
import vectors from "../../oracle/vectors/08-pay.json" with { type: "json" };

const euros = { currency: "EUR", rounding: "half-even" } as const;

const near = (got: Decimal | number, expected: number, relTol: number): void => {
  expect(Math.abs(Number(got) - expected)).toBeLessThanOrEqual(relTol * Math.max(1, Math.abs(expected)));
};
const cents = (pay: Decimal): number => pay.times(100).toNumber();
const pointsOf = (points: readonly { attainment: number; payout: number }[]): CurvePoint[] =>
  points.map(({ attainment, payout }) => [attainment, payout]);

describe("pay against the oracle", () => {
  it.each(vectors.roundCents)("$id", ({ input, expected }) => {
    const exact = fractionOf(input.decimal);
    const shown = (units: bigint): string => new MoneyDecimal(units.toString()).div(100).toFixed(2);
    expect(shown(roundToUnits(exact, 2, "half-even"))).toBe(expected.halfEven);
    expect(shown(roundToUnits(exact, 2, "half-up"))).toBe(expected.halfUp);
  });

  it.each(vectors.splitCents)("$id", ({ input: { totalCents, weights }, expected }) => {
    const whole = weights.reduce((sum, weight) => sum + Math.round(weight * 10), 0);
    const parts = weights.map((weight) => times(fractionOf(totalCents), countOver(Math.round(weight * 10), whole)));
    expect(roundParts(parts, BigInt(totalCents), 0).map(Number)).toEqual(expected);
  });

  it.each(vectors.tiers)("$id", ({ input, expected, relTol }) => {
    const rates = input.tiers.map(({ start, rate }) => [start, rate] as const);
    const pay = (method: "marginal" | "whole"): Decimal =>
      tierPay({ method, over: "amount", boundary: "upper", rates }, input.sales).pay;
    near(pay("marginal"), expected.marginal, relTol);
    // The oracle pays all at the rate that is reached and calls it retroactive; here that is `whole`.
    near(pay("whole"), expected.retroactive, relTol);
  });

  it.each(vectors.stepBonus)("$id", ({ input, expected }) => {
    const steps = input.steps.map(({ start, amount }) => [start, amount] as const);
    expect(curveAt({ steps }, input.attainment).toNumber()).toBe(expected);
  });

  it.each(vectors.piecewiseLinear)("$id", ({ input, expected, relTol }) => {
    near(curveAt({ points: pointsOf(input.points) }, input.attainment), expected, relTol);
  });

  it.each(vectors.piecewiseLinearGate)("$id", ({ input: { points, gate, attainment }, expected, relTol }) => {
    const factor = gateFactor({ atLeast: gate, otherwise: 0 }, attainment);
    near(curveAt({ points: pointsOf(points) }, attainment).times(factor), expected, relTol);
    near(curveAt({ points: [[gate, 0], ...pointsOf(points)] }, attainment), expected, relTol);
  });

  it.each(vectors.ytdTrueUp)("$id", ({ input: { sales, quota, targetPay, points }, expected }) => {
    const toDate = (values: readonly number[], end: number): Decimal =>
      values.slice(0, end + 1).reduce((sum, value) => sum.plus(value), new MoneyDecimal(0));
    const earned = sales.map((_, index) => {
      const attainment = { actual: toDate(sales, index), target: toDate(quota, index) };
      return curveAt({ points: pointsOf(points) }, attainment).times(toDate(targetPay, index));
    });
    const payments = yearToDatePay(earned, euros);
    expect(payments.map(({ pay }) => cents(pay))).toEqual(expected.payCents);
    expect(payments.reduce((sum, { pay }) => sum + cents(pay), 0)).toBe(expected.totalCents);
  });

  it.each(vectors.draw)("$id", ({ input, expected }) => {
    const payments = (recoverable: boolean): { pay: number; balance: number }[] =>
      drawPay(input.earnedCents, { amount: input.guaranteeCents, recoverable }).map(({ pay, balance }) => ({
        pay: pay.toNumber(),
        balance: balance.toNumber(),
      }));
    expect(payments(true)).toEqual(expected.recoverable);
    expect(payments(false)).toEqual(expected.nonRecoverable);
  });

  it.each(vectors.clawback)("$id", ({ input, expected }) => {
    expect(cents(clawbackPay(input.deals, euros))).toBe(expected.clawbackCents);
  });

  it.each(vectors.proration)("$id", ({ input: { activeDays, totalDays, amountCents }, expected, relTol }) => {
    const part = prorate(amountCents, { part: activeDays, whole: totalDays });
    near(part, expected.exact, relTol);
    expect(roundToUnits(fractionOf(part), 0, "half-even")).toBe(BigInt(expected.halfEven));
  });
});
