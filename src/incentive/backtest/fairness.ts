import { kendallTau } from "../../stats/regression/kendallTau.js";
import { partialCorrelation } from "../../stats/regression/partialCorrelation.js";
import { pearson } from "../../stats/regression/pearson.js";
import { spearman } from "../../stats/regression/spearman.js";
import { benjaminiHochberg } from "../../stats/tests/benjaminiHochberg.js";
import type { Controllability } from "../health/controllability.js";
import { payByGroups, payByNumbers } from "../health/payByFactor.js";
import type { BacktestRep } from "./paidYear.js";
import type { UncontrolledFactor } from "./uncontrolled.js";

/** How pay goes with something that reps do not control. */
export interface FactorOfPay {
  /** `region`, `seniority`, `tenure`, `segment …`, `marketing-sourced`, or the name given. */
  readonly factor: string;
  /** Whether its values are names, so that pay is compared between groups, or numbers. */
  readonly kind: "names" | "numbers";
  readonly n: number;
  readonly missing: number;
  /** Of numbers: how far pay rises with it, from −1 to 1. */
  readonly correlation: number | null;
  /** Of numbers: the same, with what performance explains of both taken out. */
  readonly givenPerformance: number | null;
  /** Share of the variance of pay that lies between the groups, and what chance alone puts there on average. */
  readonly between: { readonly etaSquared: number; readonly groups: number; readonly byChance: number } | null;
  /** By permutation, of the correlation or of the share between groups; null of too few reps, or where nothing varies. */
  readonly pValue: number | null;
  /** The p-value, raised for so many factors being looked at together. */
  readonly adjusted: number | null;
}

/** Whether pay goes with what reps do, or with what they are given. */
export interface Fairness {
  /**
   * `goes with a factor` where chance explains pay's going with some factor less than once in twenty, all factors considered;
   * `no sign` where it explains all of them, which is no proof that there is nothing; `too few` below ten reps.
   */
  readonly verdict: "no sign" | "goes with a factor" | "too few" | "not judged";
  readonly n: number;
  /** Pay as a share of the target pay; as an amount where a rep has no target pay. */
  readonly pay: "share of target pay" | "amount";
  /** Performance as attainment of the criterion that targets are told by, or as what was sold. */
  readonly performance: "attainment" | "sold";
  /** Reps without a performance: they are in no figure. */
  readonly missing: number;
  readonly withPerformance: Controllability["performance"];
  /** In the order looked at. */
  readonly factors: readonly FactorOfPay[];
}

/** Reps below whom nothing is said of what pay goes with. */
export const fewestForFairness = 10;

interface Looked {
  readonly repId: string;
  readonly pay: number;
  readonly performance: number;
}

/** What pay goes with. */
export function fairness(
  reps: readonly BacktestRep[],
  factors: readonly UncontrolledFactor[],
  options: { readonly seed: number; readonly orders?: number; readonly hasCriterion: boolean },
): Fairness {
  const isShared = reps.every(({ targetPay }) => targetPay.greaterThan(0));
  const looked = reps.flatMap((rep): Looked[] => {
    const performance = options.hasCriterion ? rep.attainment : rep.sold;
    const pay = isShared ? rep.variable.div(rep.targetPay) : rep.variable;
    return performance === null ? [] : [{ repId: rep.repId, pay: pay.toNumber(), performance: performance.toNumber() }];
  });
  const [pays, performances] = [looked.map(({ pay }) => pay), looked.map(({ performance }) => performance)];
  const found = factors.map((each) => factorOfPay(looked, each, options));
  const rows = withAdjusted(found);
  return {
    verdict: verdictOf(looked.length, rows),
    n: looked.length,
    pay: isShared ? "share of target pay" : "amount",
    performance: options.hasCriterion ? "attainment" : "sold",
    missing: reps.length - looked.length,
    withPerformance: {
      pearson: pearson(pays, performances),
      spearman: spearman(pays, performances),
      kendall: kendallTau(pays, performances),
    },
    factors: rows,
  };
}

function verdictOf(n: number, factors: readonly FactorOfPay[]): Fairness["verdict"] {
  if (n === 0) return "not judged";
  const told = factors.flatMap(({ adjusted }) => adjusted ?? []);
  if (n < fewestForFairness) return "too few";
  if (told.length === 0) return "not judged";
  return told.some((pValue) => pValue <= 0.05) ? "goes with a factor" : "no sign";
}

function factorOfPay(
  looked: readonly Looked[],
  { factor, of }: UncontrolledFactor,
  { seed, orders }: { readonly seed: number; readonly orders?: number },
): FactorOfPay {
  const rows = looked.map((rep) => ({ ...rep, factor: of.get(rep.repId) ?? null }));
  const known = rows.filter((row) => row.factor !== null);
  const numbers = known.map((row) => row.factor).filter((value) => typeof value === "number");
  const isNumber = known.length > 0 && numbers.length === known.length;
  const about = { factor, n: known.length, missing: rows.length - known.length };
  const kind = isNumber ? ("numbers" as const) : ("names" as const);
  const none = { correlation: null, givenPerformance: null, between: null, pValue: null, adjusted: null };
  if (known.length < fewestForFairness) return { ...about, kind, ...none };
  const pays = known.map(({ pay }) => pay);
  const drawn = { seed, ...(orders !== undefined && { orders }) };
  if (isNumber) {
    const straight = payByNumbers(pays, numbers, drawn);
    const performances = known.map(({ performance }) => performance);
    return {
      ...{ ...about, kind, ...none },
      correlation: straight?.pearson ?? null,
      givenPerformance: partialCorrelation(pays, numbers, performances),
      pValue: straight?.pValue ?? null,
    };
  }
  const between = payByGroups(
    pays,
    known.map((row) => row.factor),
    drawn,
  );
  if (between === null || between.groups < 2) return { ...about, kind, ...none };
  const { etaSquared, groups, byChance, pValue } = between;
  return { ...about, kind, ...none, between: { etaSquared, groups, byChance }, pValue };
}

function withAdjusted(factors: readonly FactorOfPay[]): FactorOfPay[] {
  const tested = factors.filter(({ pValue }) => pValue !== null);
  const adjusted = benjaminiHochberg(tested.flatMap(({ pValue }) => pValue ?? []));
  return factors.map((row) => ({ ...row, adjusted: adjusted[tested.indexOf(row)] ?? null }));
}
