import type { Amount } from "../../exact/amount.js";
import { divideExact } from "../../exact/divideExact.js";
import type { Decimal } from "../../exact/decimal.js";
import { addAmount, emptySum, mergeSums, type ExactSum } from "../../exact/exactSum.js";
import { sumToDecimal } from "../../exact/sumToDecimal.js";
import { toDecimal } from "../../exact/toDecimal.js";
import { kendallTau } from "../../stats/regression/kendallTau.js";
import { moments } from "../../stats/sample/moments.js";
import { pearson } from "../../stats/regression/pearson.js";
import { spearman } from "../../stats/regression/spearman.js";
import { wilson } from "../../stats/intervals/wilson.js";

/** Attainment, pay and sales of a rep in a year. */
export interface PaidRep {
  readonly repId?: string;
  /** Attainment, where 1 is the target. */
  readonly attainment: number;
  readonly variablePay: Amount;
  readonly basePay?: Amount;
  readonly revenue?: Amount;
}

/** Attainment, cost and pay for performance of a plan after a year. */
export interface PlanHealth {
  readonly n: number;
  /** Reps at target or above, their share, and its 95 % interval by Wilson. */
  readonly atTarget: {
    readonly reps: number;
    readonly share: number | null;
    readonly low: number | null;
    readonly high: number | null;
  };
  /** Base and variable pay. */
  readonly pay: Decimal;
  readonly revenue: Decimal;
  /** Pay by revenue: the compensation cost of sales. */
  readonly costOfSales: Decimal | null;
  /** Variable pay by revenue. */
  readonly variableCostOfSales: Decimal | null;
  /** Variable pay by all pay. */
  readonly variableShare: Decimal | null;
  /** Correlations and slope of variable pay by attainment; null if one of them does not vary. */
  readonly payForPerformance: {
    readonly pearson: number | null;
    readonly spearman: number | null;
    readonly kendall: number | null;
    /** Variable pay that goes with 1 more of attainment, 100 % of a target, by least squares. */
    readonly slope: number | null;
  };
}

/**
 * Measures the health of a plan after a year: the share of reps at target, the cost of each unit of revenue, and the
 * correlation of pay with performance.
 *
 *     at target = reps with attainment ≥ 1 / reps;   cost of sales = Σ (base + variable) / Σ revenue
 *
 * Ratios are ratios of sums and not means of ratios. Shares are null without reps, and without revenue. A dozen reps tell little about a
 * share: read its interval.
 *
 * @throws SalesKpiError `unreadable-amount`; `impossible-request` for an attainment that is not finite or beyond ±10¹⁵⁰
 * @example planHealth([{ attainment: 1.1, variablePay: 12, basePay: 30, revenue: 350 }, { attainment: 0.8, variablePay: 7, basePay: 30, revenue: 260 }]).costOfSales?.toFixed(4) // => '0.1295'
 */
export function planHealth(reps: readonly PaidRep[]): PlanHealth {
  const attainments = reps.map(({ attainment }) => attainment);
  const variables = reps.map(({ variablePay }) => toDecimal(variablePay).toNumber());
  const variable = sumOf(reps.map(({ variablePay }) => variablePay));
  const pay = mergeSums(sumOf(reps.map(({ basePay = 0 }) => basePay)), variable);
  const revenue = sumOf(reps.map((rep) => rep.revenue ?? 0));
  const reached = attainments.filter((attainment) => attainment >= 1).length;
  const n = reps.length;
  const interval = wilson(reached, n);
  const correlation = pearson(variables, attainments);
  return {
    n,
    atTarget: {
      reps: reached,
      share: n === 0 ? null : reached / n,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
    },
    pay: sumToDecimal(pay),
    revenue: sumToDecimal(revenue),
    costOfSales: divideExact(pay, revenue),
    variableCostOfSales: divideExact(variable, revenue),
    variableShare: divideExact(variable, pay),
    payForPerformance: {
      pearson: correlation,
      spearman: spearman(variables, attainments),
      kendall: kendallTau(variables, attainments),
      slope: slopeOf(correlation, variables, attainments),
    },
  };
}

const sumOf = (amounts: readonly Amount[]): ExactSum =>
  amounts.reduce<ExactSum>((sum, amount) => addAmount(sum, amount), emptySum());

function slopeOf(correlation: number | null, pay: readonly number[], attainments: readonly number[]): number | null {
  const payDeviation = moments(pay)?.standardDeviation;
  const attainmentDeviation = moments(attainments)?.standardDeviation;
  if (correlation === null || payDeviation == null || attainmentDeviation == null) return null;
  return (correlation * payDeviation) / attainmentDeviation;
}
