import type { SalesBook } from "../../model/book/salesBook.js";
import type { Dimension, DimensionAccessor } from "../../model/dimensions/dimension.js";
import { employedDuring } from "../../model/accessors/rep.js";
import type { Rep } from "../../model/records/rep.js";
import type { Day } from "../../time/day.js";
import { addDays } from "../../time/dayNumber.js";
import type { Period } from "../../time/period.js";

/**
 * The keys of every rep employed in a period, so that one who sold nothing has a row too: as the rep stood on the
 * period's first day and on each day a membership began in it. None where a dimension says nothing of reps themselves:
 * there is no product a rep belongs to. Without periods, a rep stands as on the book's own day, or else in every team there
 * was.
 */
export function rosterKeys(
  book: SalesBook,
  by: readonly Dimension[],
  over: readonly Period[] | undefined,
): (string | null)[][] {
  const standings: DimensionAccessor<Rep>[] = [];
  for (const { of } of by) {
    const standing = of.reps?.(book);
    if (standing === undefined) return [];
    standings.push(standing);
  }
  return book.reps.flatMap((rep) =>
    daysOf(rep, over, book.asOf).map((day) => standings.map((standing) => standing(rep, day) ?? null)),
  );
}

function daysOf(rep: Rep, over: readonly Period[] | undefined, asOf: Day | undefined): readonly (Day | null)[] {
  if (over === undefined) return asOf === undefined ? membershipDays(rep) : [asOf];
  return over
    .filter((period) => employedDuring(rep, period))
    .flatMap(({ start, end }) => [
      rep.hiredOn != null && rep.hiredOn > start ? rep.hiredOn : start,
      ...rep.memberships.flatMap(({ from }) => (from != null && start < from && from < end ? [from] : [])),
    ]);
}

/** A day of every membership; null for one that always held, or where there is none. */
const membershipDays = ({ memberships }: Rep): readonly (Day | null)[] =>
  memberships.length === 0 ? [null] : memberships.map(({ from, to }) => from ?? (to == null ? null : addDays(to, -1)));
