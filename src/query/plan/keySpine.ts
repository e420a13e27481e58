import type { SalesBook } from "../../model/book/salesBook.js";
import type { Dimension, DimensionAccessor } from "../../model/dimensions/dimension.js";
import { employedDuring } from "../../model/accessors/rep.js";
import type { Rep } from "../../model/records/rep.js";
import type { Day } from "../../time/day.js";
import { addDays } from "../../time/dayNumber.js";
import type { Period } from "../../time/period.js";

/**
 * Returns the key paths that have rows even without facts: those of each rep employed in a period, on the period's first
 * day and on each day on which a membership began. Without periods, each rep's on the book's own day, or in each membership
 * if the book has no day. Empty if a dimension has no key for reps: no rep belongs to a product.
 */
export function keySpine(
  book: SalesBook,
  by: readonly Dimension[],
  over: readonly Period[] | undefined,
): (string | null)[][] {
  const accessors: DimensionAccessor<Rep>[] = [];
  for (const { of } of by) {
    const accessor = of.reps?.(book);
    if (accessor === undefined) return [];
    accessors.push(accessor);
  }
  return book.reps.flatMap((rep) =>
    daysOf(rep, over, book.asOf).map((day) => accessors.map((accessor) => accessor(rep, day) ?? null)),
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

/** Returns one day of each membership; null for a membership without bounds, and for a rep without memberships. */
const membershipDays = ({ memberships }: Rep): readonly (Day | null)[] =>
  memberships.length === 0 ? [null] : memberships.map(({ from, to }) => from ?? (to == null ? null : addDays(to, -1)));
