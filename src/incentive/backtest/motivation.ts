import type { Amount } from "../../exact/amount.js";
import type { Decimal } from "../../exact/decimal.js";
import { toDecimal } from "../../exact/toDecimal.js";
import { wilson } from "../../stats/intervals/wilson.js";
import type { BacktestRep } from "./paidYear.js";

/** So many of a team, their share, and its 95 % interval by Wilson. */
export interface TeamShare {
  readonly reps: number;
  readonly n: number;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Whether a team reaches what a plan asks. */
export interface Motivation {
  /**
   * `compatible` where the whole interval lies at or above the share wanted, `not compatible` where all of it lies below; else `too
   * few` reps to tell. `not judged` in a plan without a criterion of scope `rep`, and of nobody.
   */
  readonly verdict: "compatible" | "not compatible" | "too few" | "not judged";
  /** The criterion that targets are told by. */
  readonly criterion: string | null;
  readonly wanted: number;
  readonly atTarget: TeamShare;
  /** Reps of whom it cannot be told, by id: without a target, or nothing measured. */
  readonly unknown: readonly string[];
  /** Reps whose variable pay of the year satisfies; of those with a target pay above 0, where that is a share of it. */
  readonly satisfied: TeamShare;
  /** What satisfies: an amount, or a share of the target pay. */
  readonly satisfactory: { readonly amount: Decimal } | { readonly ofTargetPay: Decimal };
}

/** How many of a team are at target, and how many are paid what satisfies. */
export function motivation(
  reps: readonly BacktestRep[],
  criterion: string | null,
  {
    wantedAtTarget: wanted = 0.7,
    satisfactory = { ofTargetPay: 1 },
  }: {
    readonly wantedAtTarget?: number | undefined;
    readonly satisfactory?: { readonly amount: Amount } | { readonly ofTargetPay: Amount };
  },
): Motivation {
  const told = reps.filter(({ atTarget }) => atTarget !== null);
  const atTarget = teamShare(told.filter((rep) => rep.atTarget === true).length, told.length);
  const enough =
    "amount" in satisfactory
      ? { amount: toDecimal(satisfactory.amount) }
      : { ofTargetPay: toDecimal(satisfactory.ofTargetPay) };
  const asked = reps.filter(({ targetPay }) => "amount" in enough || targetPay.greaterThan(0));
  const satisfied = asked.filter(({ variable, targetPay }) =>
    variable.greaterThanOrEqualTo("amount" in enough ? enough.amount : targetPay.times(enough.ofTargetPay)),
  );
  return {
    verdict: criterion === null ? "not judged" : verdictOf(atTarget, wanted),
    criterion,
    wanted,
    atTarget,
    unknown: reps.filter((rep) => rep.atTarget === null).map(({ repId }) => repId),
    satisfied: teamShare(satisfied.length, asked.length),
    satisfactory: enough,
  };
}

function verdictOf({ low, high }: TeamShare, wanted: number): Motivation["verdict"] {
  if (low === null || high === null) return "not judged";
  if (low >= wanted) return "compatible";
  return high < wanted ? "not compatible" : "too few";
}

export function teamShare(reps: number, n: number): TeamShare {
  const interval = wilson(reps, n);
  return { reps, n, share: n === 0 ? null : reps / n, low: interval?.low ?? null, high: interval?.high ?? null };
}
