import type { BacktestDiagnostic } from "../../diagnostics/backtest.js";
import type { Amount } from "../../exact/amount.js";
import type { Decimal } from "../../exact/decimal.js";
import { toDecimal } from "../../exact/toDecimal.js";
import { wilson } from "../../stats/intervals/wilson.js";
import type { BacktestRep } from "./backtestRep.js";
import type { BacktestReport } from "./backtestReport.js";

/** Number of reps, or readings, among n, with the share and its 95 % interval by Wilson. */
export interface TeamShare {
  readonly reps: number;
  readonly n: number;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Share of a team that reaches its target, and share that is paid enough. */
export interface Motivation {
  /**
   * Compatible if the whole interval lies at or above the wanted share, not compatible if all of it lies below, else too few. Not judged
   * without reps or without a criterion of scope `rep`.
   */
  readonly verdict: "compatible" | "not compatible" | "too few" | "not judged";
  /** Criterion that decides if a rep is at target. */
  readonly criterion: string | null;
  readonly wanted: number;
  readonly atTarget: TeamShare;
  /** Ids of the reps without a target or a measurement. */
  readonly withoutTarget: readonly string[];
  /** Reps with a satisfactory variable pay; among those with a target pay above 0 if satisfactory is a share of target pay. */
  readonly satisfied: TeamShare;
  /** Satisfactory variable pay: an amount, or a share of the target pay. */
  readonly satisfactory: { readonly amount: Decimal } | { readonly ofTargetPay: Decimal };
}

/** Options of `motivation`. */
export interface MotivationOptions {
  readonly wantedAtTarget?: number | undefined;
  readonly satisfactory?: { readonly amount: Amount } | { readonly ofTargetPay: Amount };
}

/** Returns the share of a team at target, and the share with satisfactory pay. */
export function motivation(
  reps: readonly BacktestRep[],
  criterion: string | null,
  { wantedAtTarget: wanted = 0.7, satisfactory: requested = { ofTargetPay: 1 } }: MotivationOptions,
): Motivation {
  const judged = reps.filter(({ atTarget }) => atTarget !== null);
  const atTarget = teamShare(judged.filter((rep) => rep.atTarget === true).length, judged.length);
  const satisfactory =
    "amount" in requested ? { amount: toDecimal(requested.amount) } : { ofTargetPay: toDecimal(requested.ofTargetPay) };
  const comparable = reps.filter(({ targetPay }) => "amount" in satisfactory || targetPay.greaterThan(0));
  const satisfied = comparable.filter(({ variable, targetPay }) =>
    variable.greaterThanOrEqualTo(
      "amount" in satisfactory ? satisfactory.amount : targetPay.times(satisfactory.ofTargetPay),
    ),
  );
  return {
    verdict: criterion === null ? "not judged" : verdictOf(atTarget, wanted),
    criterion,
    wanted,
    atTarget,
    withoutTarget: reps.filter((rep) => rep.atTarget === null).map(({ repId }) => repId),
    satisfied: teamShare(satisfied.length, comparable.length),
    satisfactory,
  };
}

function verdictOf({ low, high }: TeamShare, wanted: number): Motivation["verdict"] {
  if (low === null || high === null) return "not judged";
  if (low >= wanted) return "compatible";
  return high < wanted ? "not compatible" : "too few";
}

/** Returns the share of some reps, or readings, among n. */
export function teamShare(reps: number, n: number): TeamShare {
  const interval = wilson(reps, n);
  return { reps, n, share: n === 0 ? null : reps / n, low: interval?.low ?? null, high: interval?.high ?? null };
}

/** Returns a share as evidence; null for a share of nothing. */
export const shareEvidence = ({
  reps,
  n,
  share,
  low,
  high,
}: TeamShare): { reached: number; n: number; share: number; low: number; high: number } | null =>
  share === null || low === null || high === null ? null : { reached: reps, n, share, low, high };

/** Returns the diagnostics about target and pay of a team. */
export function motivationDiagnostics(
  { verdict, criterion, wanted, atTarget, withoutTarget, satisfied, satisfactory }: Motivation,
  { diagnostic, namesOf, currency }: BacktestReport,
): BacktestDiagnostic[] {
  const ofTarget = (id: string): BacktestDiagnostic[] => {
    const reached = shareEvidence(atTarget);
    return [
      reached === null
        ? diagnostic("no-rep-with-target", { criterion: id })
        : diagnostic("at-target", { ...reached, criterion: id }),
      ...(verdict === "compatible" ? [diagnostic("wanted-share-met", { wanted })] : []),
      ...(verdict === "not compatible" ? [diagnostic("wanted-share-missed", { wanted })] : []),
      ...(verdict === "too few" ? [diagnostic("wanted-share-open", { wanted, n: atTarget.n })] : []),
      ...(withoutTarget.length === 0
        ? []
        : [diagnostic("reps-without-target", { criterion: id, reps: namesOf(withoutTarget) })]),
    ];
  };
  const paid = shareEvidence(satisfied);
  const ofPay = (): BacktestDiagnostic => {
    if (paid === null) return diagnostic("no-rep-with-target-pay", {});
    return "amount" in satisfactory
      ? diagnostic("paid-at-least-amount", { ...paid, amount: satisfactory.amount.toFixed(), currency })
      : diagnostic("paid-at-least-share", { ...paid, ofTargetPay: satisfactory.ofTargetPay.toFixed() });
  };
  return [...(criterion === null ? [diagnostic("no-rep-criterion", {})] : ofTarget(criterion)), ofPay()];
}
