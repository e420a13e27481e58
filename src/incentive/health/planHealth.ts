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

/** What a rep attained, earned and sold in a year. */
export interface PaidRep {
  readonly repId?: string;
  /** 1 being the target. */
  readonly attainment: number;
  readonly variablePay: Amount;
  readonly basePay?: Amount;
  readonly revenue?: Amount;
}

/** Whether a plan did what plans are for. */
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
  /** How variable pay follows attainment, by each measure of it; null where one does not vary. */
  readonly payForPerformance: {
    readonly pearson: number | null;
    readonly spearman: number | null;
    readonly kendall: number | null;
    /** Variable pay that came with one more of attainment, by least squares: with 100 % of a target. */
    readonly slope: number | null;
  };
}

/**
 * The health of a plan after a year of it: how many reached their target, what it cost of each unit of revenue, and whether pay
 * followed performance.
 *
 *     at target = reps with attainment ≥ 1 / reps;   cost of sales = Σ (base + variable) / Σ revenue
 *
 * Ratios are of sums and never means of ratios. Of nobody, and of no revenue, shares are null. A dozen reps say little of a share:
 * look at its interval.
 *
 * @throws SalesKpiError `unreadable-amount`; `impossible-request` where an attainment is not finite, or beyond ±10¹⁵⁰
 * @example planHealth([{ attainment: 1.1, variablePay: 12, basePay: 30, revenue: 350 }, { attainment: 0.8, variablePay: 7, basePay: 30, revenue: 260 }]).costOfSales?.toFixed(4) // => '0.1295'
 */
export function planHealth(reps: readonly PaidRep[]): PlanHealth {
  const attainments = reps.map(({ attainment }) => attainment);
  const variables = reps.map(({ variablePay }) => toDecimal(variablePay).toNumber());
  const variable = sumOf(reps.map(({ variablePay }) => variablePay));
  const pay = mergeSums(sumOf(reps.map(({ basePay = 0 }) => basePay)), variable);
  const revenue = sumOf(reps.map((rep) => rep.revenue ?? 0));
  const reached = attainments.filter((attained) => attained >= 1).length;
  const n = reps.length;
  const interval = wilson(reached, n);
  const straight = pearson(variables, attainments);
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
      pearson: straight,
      spearman: spearman(variables, attainments),
      kendall: kendallTau(variables, attainments),
      slope: slopeOf(straight, variables, attainments),
    },
  };
}

const sumOf = (amounts: readonly Amount[]): ExactSum =>
  amounts.reduce<ExactSum>((sum, amount) => addAmount(sum, amount), emptySum());

function slopeOf(correlation: number | null, pay: readonly number[], attainments: readonly number[]): number | null {
  const [above, below] = [moments(pay)?.standardDeviation, moments(attainments)?.standardDeviation];
  return correlation === null || above == null || below == null ? null : (correlation * above) / below;
}
