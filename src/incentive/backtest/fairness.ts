import type { BacktestDiagnostic } from "../../diagnostics/backtest.js";
import type { Subject } from "../../diagnostics/diagnostic.js";
import { kendallTau } from "../../stats/regression/kendallTau.js";
import { partialCorrelation } from "../../stats/regression/partialCorrelation.js";
import { pearson } from "../../stats/regression/pearson.js";
import { spearman } from "../../stats/regression/spearman.js";
import { benjaminiHochberg } from "../../stats/tests/benjaminiHochberg.js";
import type { Controllability } from "../health/controllability.js";
import { payByGroups, payByNumbers } from "../health/payByFactor.js";
import type { BacktestRep } from "./backtestRep.js";
import type { BacktestReport } from "./backtestReport.js";
import type { UncontrolledFactor } from "./uncontrolledFactors.js";

/** Association of pay with a factor that reps do not control. */
export interface FactorOfPay {
  /** `region`, `seniority`, `tenure`, `segment …`, `marketing-sourced`, or the name of a given factor. */
  readonly factor: string;
  /** Names divide reps into groups whose pay is compared; numbers are correlated with pay. */
  readonly kind: "names" | "numbers";
  readonly n: number;
  readonly missing: number;
  /** Correlation of pay with numbers, from −1 to 1; null for names. */
  readonly correlation: number | null;
  /** Partial correlation of pay with numbers, given performance; null for names. */
  readonly givenPerformance: number | null;
  /** Share of the variance of pay between the groups, and the share that chance alone puts there on average. */
  readonly between: { readonly etaSquared: number; readonly groups: number; readonly byChance: number } | null;
  /** Permutation p-value of the correlation or of the share between groups; null for too few reps, or if nothing varies. */
  readonly pValue: number | null;
  /** p-value adjusted for the number of factors tested together. */
  readonly adjusted: number | null;
}

/** Association of pay with performance and with factors that reps do not control. */
export interface Fairness {
  /**
   * `goes with a factor` if the adjusted p-value of some factor is at most 0.05; `no sign` if that of none is, which does not prove
   * that there is nothing; `too few` below ten reps.
   */
  readonly verdict: "no sign" | "goes with a factor" | "too few" | "not judged";
  readonly n: number;
  /** Pay as a share of target pay; as an amount if a rep has no target pay. */
  readonly pay: "share of target pay" | "amount";
  /** Performance as attainment of the target criterion, or as sales. */
  readonly performance: "attainment" | "sold";
  /** Number of reps without a performance: they are in no figure. */
  readonly missing: number;
  readonly withPerformance: Controllability["performance"];
  /** Factors in the order in which they were tested. */
  readonly factors: readonly FactorOfPay[];
}

/** Least number of reps for a test of factors. */
export const minRepsForFairness = 10;

/** Adjusted p-value up to which pay goes with a factor. */
const significance = 0.05;

/** Options of `fairness`. */
export interface FairnessOptions {
  readonly seed: number;
  readonly orders?: number;
  /** True if performance is attainment of a criterion, false if it is sales. */
  readonly hasCriterion: boolean;
}

interface PaidPerformance {
  readonly repId: string;
  readonly pay: number;
  readonly performance: number;
}

/** Tests the association of pay with performance and with factors that reps do not control. */
export function fairness(
  reps: readonly BacktestRep[],
  factors: readonly UncontrolledFactor[],
  options: FairnessOptions,
): Fairness {
  const isShare = reps.every(({ targetPay }) => targetPay.greaterThan(0));
  const known = reps.flatMap((rep): PaidPerformance[] => {
    const performance = options.hasCriterion ? rep.attainment : rep.sold;
    const pay = isShare ? rep.variable.div(rep.targetPay) : rep.variable;
    return performance === null ? [] : [{ repId: rep.repId, pay: pay.toNumber(), performance: performance.toNumber() }];
  });
  const pays = known.map(({ pay }) => pay);
  const performances = known.map(({ performance }) => performance);
  const tested = withAdjusted(factors.map((factor) => factorOfPay(known, factor, options)));
  return {
    verdict: verdictOf(known.length, tested),
    n: known.length,
    pay: isShare ? "share of target pay" : "amount",
    performance: options.hasCriterion ? "attainment" : "sold",
    missing: reps.length - known.length,
    withPerformance: {
      pearson: pearson(pays, performances),
      spearman: spearman(pays, performances),
      kendall: kendallTau(pays, performances),
    },
    factors: tested,
  };
}

function verdictOf(n: number, factors: readonly FactorOfPay[]): Fairness["verdict"] {
  if (n === 0) return "not judged";
  if (n < minRepsForFairness) return "too few";
  const pValues = factors.flatMap(({ adjusted }) => adjusted ?? []);
  if (pValues.length === 0) return "not judged";
  return pValues.some((pValue) => pValue <= significance) ? "goes with a factor" : "no sign";
}

function factorOfPay(
  reps: readonly PaidPerformance[],
  { factor, valueOf }: UncontrolledFactor,
  { seed, orders }: Pick<FairnessOptions, "seed" | "orders">,
): FactorOfPay {
  const rows = reps.map((rep) => ({ ...rep, value: valueOf.get(rep.repId) ?? null }));
  const known = rows.filter(({ value }) => value !== null);
  const numbers = known.map(({ value }) => value).filter((value) => typeof value === "number");
  const areNumbers = known.length > 0 && numbers.length === known.length;
  const untested: FactorOfPay = {
    factor,
    kind: areNumbers ? "numbers" : "names",
    n: known.length,
    missing: rows.length - known.length,
    ...{ correlation: null, givenPerformance: null, between: null, pValue: null, adjusted: null },
  };
  if (known.length < minRepsForFairness) return untested;
  const pays = known.map(({ pay }) => pay);
  const permutation = { seed, ...(orders !== undefined && { orders }) };
  if (areNumbers) {
    const association = payByNumbers(pays, numbers, permutation);
    const performances = known.map(({ performance }) => performance);
    return {
      ...untested,
      correlation: association?.pearson ?? null,
      givenPerformance: partialCorrelation(pays, numbers, performances),
      pValue: association?.pValue ?? null,
    };
  }
  const names = known.map(({ value }) => value);
  const association = payByGroups(pays, names, permutation);
  if (association === null || association.groups < 2) return untested;
  const { etaSquared, groups, byChance, pValue } = association;
  return { ...untested, between: { etaSquared, groups, byChance }, pValue };
}

function withAdjusted(factors: readonly FactorOfPay[]): FactorOfPay[] {
  const tested = factors.filter(({ pValue }) => pValue !== null);
  const adjusted = benjaminiHochberg(tested.flatMap(({ pValue }) => pValue ?? []));
  return factors.map((factor) => ({ ...factor, adjusted: adjusted[tested.indexOf(factor)] ?? null }));
}

/** Returns the diagnostics about fairness. */
export function fairnessDiagnostics(
  { verdict, n, pay, performance, missing, withPerformance, factors }: Fairness,
  { diagnostic }: BacktestReport,
): BacktestDiagnostic[] {
  if (n === 0) return [diagnostic("no-pay-and-performance", {})];
  const rankCorrelation = withPerformance.spearman;
  const performanceDiagnostics = [
    rankCorrelation === null
      ? diagnostic("pay-or-performance-constant", { reps: n })
      : diagnostic("pay-and-performance", { pay, performance, reps: n, rankCorrelation }),
    ...(missing === 0 ? [] : [diagnostic("reps-without-performance", { reps: missing })]),
  ];
  if (verdict === "too few")
    return [...performanceDiagnostics, diagnostic("too-few-for-fairness", { reps: n, needed: minRepsForFairness })];
  const associated = factors.filter(({ adjusted }) => adjusted !== null && adjusted <= significance);
  const conclusion = {
    "goes with a factor": () =>
      diagnostic("pay-goes-with-factors", { factors: associated.map(({ factor }) => factor) }),
    "no sign": () => diagnostic("chance-explains-factors", {}),
    "not judged": () => diagnostic("no-factor-tested", {}),
  }[verdict];
  return [...performanceDiagnostics, ...factors.map((factor) => factorDiagnostic(factor, diagnostic)), conclusion()];
}

function factorDiagnostic(
  { factor, n, between, correlation, givenPerformance, pValue }: FactorOfPay,
  diagnostic: BacktestReport["diagnostic"],
): BacktestDiagnostic {
  const subject: Subject = { kind: "factor", id: factor };
  if (pValue === null)
    return n < minRepsForFairness
      ? diagnostic("factor-of-too-few", { reps: n, needed: minRepsForFairness }, subject)
      : diagnostic("factor-constant", {}, subject);
  if (between === null)
    return diagnostic("factor-correlation", { correlation: correlation ?? 0, givenPerformance, pValue }, subject);
  const { groups, etaSquared, byChance } = between;
  return diagnostic("factor-groups", { groups, varianceBetween: etaSquared, byChance, pValue }, subject);
}
