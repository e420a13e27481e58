import type { Decimal } from "../../exact/decimal.js";
import { toDecimal } from "../../exact/toDecimal.js";
import type { Amount } from "../../exact/amount.js";
import { sumOf, type BacktestRep } from "./paidYear.js";

/** What a rep had, and would have. */
export interface RepPayChange {
  readonly repId: string;
  /** Variable pay, and base pay where both systems have one. */
  readonly before: Decimal;
  readonly after: Decimal;
  readonly difference: Decimal;
  /** Difference by what was paid before; null where that was nothing. */
  readonly change: Decimal | null;
}

/** How a plan stands to the present system. */
export interface PayComparison {
  /** `consistent` where nobody loses more than the tolerance; `some lose` else; `not judged` where no rep is in both. */
  readonly verdict: "consistent" | "some lose" | "not judged";
  /** Id of the plan before; null where its pay was declared, or nothing was. */
  readonly previous: string | null;
  readonly tolerance: Decimal;
  readonly n: number;
  readonly winners: number;
  readonly losers: number;
  readonly unchanged: number;
  /** Reps who would lose more than the tolerance, by id. */
  readonly losingMore: readonly string[];
  /** Pay of all reps who are in both. */
  readonly before: Decimal;
  readonly after: Decimal;
  readonly difference: Decimal;
  readonly change: Decimal | null;
  /** Reps in one of the two alone: they are in no figure. */
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
  /** The greatest loss first. */
  readonly reps: readonly RepPayChange[];
}

/** Somebody's pay in a year. */
export type PayOfYear = Pick<BacktestRep, "repId" | "variable" | "base">;

/** What reps had beside what they would have. */
export function payComparison(
  after: readonly PayOfYear[],
  previous: { readonly planId: string | null; readonly reps: readonly PayOfYear[] } | null,
  tolerance: Amount,
): PayComparison {
  const most = toDecimal(tolerance);
  const old = new Map((previous?.reps ?? []).map((rep) => [rep.repId, rep]));
  const reps = after
    .flatMap((rep) => {
      const had = old.get(rep.repId);
      return had === undefined ? [] : [payChange(had, rep)];
    })
    .toSorted((left, right) => left.difference.comparedTo(right.difference) || (left.repId < right.repId ? -1 : 1));
  const losingMore = reps.filter(({ before, difference }) => difference.negated().greaterThan(before.times(most)));
  const [had, has] = [sumOf(reps.map((rep) => rep.before)), sumOf(reps.map((rep) => rep.after))];
  const now = new Set(after.map(({ repId }) => repId));
  return {
    verdict: reps.length === 0 ? "not judged" : losingMore.length === 0 ? "consistent" : "some lose",
    previous: previous?.planId ?? null,
    tolerance: most,
    n: reps.length,
    winners: reps.filter(({ difference }) => difference.isPositive() && !difference.isZero()).length,
    losers: reps.filter(({ difference }) => difference.isNegative() && !difference.isZero()).length,
    unchanged: reps.filter(({ difference }) => difference.isZero()).length,
    losingMore: losingMore.map(({ repId }) => repId).toSorted(),
    before: had,
    after: has,
    difference: has.minus(had),
    change: shareOf(has.minus(had), had),
    onlyBefore: [...old.keys()].filter((repId) => !now.has(repId)).toSorted(),
    onlyAfter: previous === null ? [] : [...now].filter((repId) => !old.has(repId)).toSorted(),
    reps,
  };
}

function payChange(had: PayOfYear, has: PayOfYear): RepPayChange {
  const bases = had.base === null || has.base === null ? [] : [[had.base, has.base] as const];
  const before = sumOf([had.variable, ...bases.map(([old]) => old)]);
  const after = sumOf([has.variable, ...bases.map(([, own]) => own)]);
  const difference = after.minus(before);
  return { repId: has.repId, before, after, difference, change: shareOf(difference, before) };
}

/** A share of money; null of nothing. */
export const shareOf = (part: Decimal, whole: Decimal): Decimal | null => (whole.isZero() ? null : part.div(whole));
