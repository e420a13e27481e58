import type { BacktestDiagnostic } from "../../diagnostics/backtest.js";
import type { Amount } from "../../exact/amount.js";
import type { Decimal } from "../../exact/decimal.js";
import { toDecimal } from "../../exact/toDecimal.js";
import { sumAmounts, type BacktestRep } from "./backtestRep.js";
import type { BacktestReport } from "./backtestReport.js";

/** Pay of a rep under the present system and under the plan. */
export interface RepPayChange {
  readonly repId: string;
  /** Variable pay, and base pay if both systems have one. */
  readonly before: Decimal;
  readonly after: Decimal;
  readonly difference: Decimal;
  /** Difference by the pay before; null if that was 0. */
  readonly change: Decimal | null;
}

/** Comparison of a plan with the present system. */
export interface PayComparison {
  /** Consistent if no rep loses more than the tolerance; not judged if no rep is in both. */
  readonly verdict: "consistent" | "some lose" | "not judged";
  /** Id of the present plan; null for declared pay and without a present system. */
  readonly previous: string | null;
  readonly tolerance: Decimal;
  readonly n: number;
  readonly winners: number;
  readonly losers: number;
  readonly unchanged: number;
  /** Ids of the reps who would lose more than the tolerance. */
  readonly losingMore: readonly string[];
  /** Pay of all reps who are in both. */
  readonly before: Decimal;
  readonly after: Decimal;
  readonly difference: Decimal;
  readonly change: Decimal | null;
  /** Ids of the reps in the present system only: they are in no figure. */
  readonly onlyBefore: readonly string[];
  /** Ids of the reps under the plan only: they are in no figure. */
  readonly onlyAfter: readonly string[];
  /** Reps in both, the greatest loss first. */
  readonly reps: readonly RepPayChange[];
}

/** Pay of a rep in a year. */
export type YearPay = Pick<BacktestRep, "repId" | "variable" | "base">;

/** Compares the pay of reps under a plan with their pay under the present system. */
export function payComparison(
  after: readonly YearPay[],
  previous: { readonly planId: string | null; readonly reps: readonly YearPay[] } | null,
  tolerance: Amount,
): PayComparison {
  const toleratedShare = toDecimal(tolerance);
  const previousOf = new Map((previous?.reps ?? []).map((rep) => [rep.repId, rep]));
  const reps = after
    .flatMap((rep) => {
      const before = previousOf.get(rep.repId);
      return before === undefined ? [] : [payChange(before, rep)];
    })
    .toSorted((left, right) => left.difference.comparedTo(right.difference) || (left.repId < right.repId ? -1 : 1));
  const losingMore = reps.filter(({ before, difference }) =>
    difference.negated().greaterThan(before.times(toleratedShare)),
  );
  const totalBefore = sumAmounts(reps.map(({ before }) => before));
  const totalAfter = sumAmounts(reps.map((rep) => rep.after));
  const difference = totalAfter.minus(totalBefore);
  const idsAfter = new Set(after.map(({ repId }) => repId));
  return {
    verdict: reps.length === 0 ? "not judged" : losingMore.length === 0 ? "consistent" : "some lose",
    previous: previous?.planId ?? null,
    tolerance: toleratedShare,
    n: reps.length,
    winners: reps.filter((rep) => rep.difference.greaterThan(0)).length,
    losers: reps.filter((rep) => rep.difference.lessThan(0)).length,
    unchanged: reps.filter((rep) => rep.difference.isZero()).length,
    losingMore: losingMore.map(({ repId }) => repId).toSorted(),
    before: totalBefore,
    after: totalAfter,
    difference,
    change: shareOf(difference, totalBefore),
    onlyBefore: [...previousOf.keys()].filter((repId) => !idsAfter.has(repId)).toSorted(),
    onlyAfter: previous === null ? [] : [...idsAfter].filter((repId) => !previousOf.has(repId)).toSorted(),
    reps,
  };
}

function payChange(previous: YearPay, next: YearPay): RepPayChange {
  const hasBases = previous.base !== null && next.base !== null;
  const totalOf = ({ variable, base }: YearPay): Decimal =>
    sumAmounts(hasBases && base !== null ? [variable, base] : [variable]);
  const [before, after] = [totalOf(previous), totalOf(next)];
  const difference = after.minus(before);
  return { repId: next.repId, before, after, difference, change: shareOf(difference, before) };
}

/** Returns the share of a part in a whole; null for a whole of 0. */
export const shareOf = (part: Decimal, whole: Decimal): Decimal | null => (whole.isZero() ? null : part.div(whole));

/** Returns the diagnostics about winners, losers and total pay. */
export function comparisonDiagnostics(
  comparison: PayComparison,
  { diagnostic, namesOf, currency }: BacktestReport,
): BacktestDiagnostic[] {
  const { n, winners, losers, unchanged, before, after, change, losingMore, onlyBefore, onlyAfter } = comparison;
  if (n === 0) return [diagnostic("no-present-system", {})];
  const tolerance = comparison.tolerance.toFixed();
  const [worst] = comparison.reps;
  const [worstName = ""] = worst === undefined ? [] : namesOf([worst.repId]);
  return [
    diagnostic("would-gain-and-lose", { reps: n, winners, losers, unchanged }),
    diagnostic("total-pay-change", {
      before: before.toFixed(),
      after: after.toFixed(),
      change: change?.toFixed() ?? null,
      currency,
    }),
    ...(worst?.difference.lessThan(0) === true
      ? [
          diagnostic("greatest-loss", {
            rep: worstName,
            loss: worst.difference.negated().toFixed(),
            change: worst.change?.toFixed() ?? null,
            currency,
          }),
        ]
      : []),
    losingMore.length === 0
      ? diagnostic("no-loss-beyond-tolerance", { tolerance })
      : diagnostic("losses-beyond-tolerance", { tolerance, reps: namesOf(losingMore) }),
    ...(onlyBefore.length === 0 ? [] : [diagnostic("paid-before-only", { reps: namesOf(onlyBefore) })]),
    ...(onlyAfter.length === 0 ? [] : [diagnostic("paid-after-only", { reps: namesOf(onlyAfter) })]),
  ];
}
