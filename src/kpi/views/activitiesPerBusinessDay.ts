import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { count } from "../../metric/count.js";
import { evaluate } from "../../metric/evaluate.js";
import { groupBy } from "../../metric/groupBy.js";
import { compareKeys } from "../../collections/compareKeys.js";
import { where } from "../../metric/where.js";
import type { BookOf } from "../../model/book/salesBook.js";
import { isHeld } from "../../model/accessors/activity.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import type { Activity } from "../../model/records/activity.js";
import type { Rep } from "../../model/records/rep.js";
import { businessDays, type BusinessDayOptions } from "../../time/businessDays.js";
import type { Day } from "../../time/day.js";
import { addDays } from "../../time/dayNumber.js";
import { flow } from "../define/flow.js";
import { checkWindow, type Span } from "../define/window.js";

/** Period of the activities, and the days of it that are no business days. */
export interface ActivitiesPerBusinessDayOptions extends BusinessDayOptions {
  readonly during: Span;
  /** Last known day of the period. Later days do not count. */
  readonly asOf?: Day | undefined;
}

const optionKinds: OptionKinds<ActivitiesPerBusinessDayOptions> = {
  during: "period",
  asOf: "text?",
  holidays: "iterable?",
  weekend: "list?",
};

/** Number of activities that a rep holds on a business day. */
export interface DailyActivity {
  /** `"rep"` for one rep, `"total"` for all reps together. */
  readonly level: "rep" | "total";
  /** Id of the rep; null in the total. */
  readonly rep: string | null;
  /** Number of activities held. */
  readonly activities: number;
  /** Number of business days of the period on which the rep was employed; in the total, the sum over all reps. */
  readonly businessDays: number;
  /** Activities held per business day; null if there is no business day. */
  readonly perBusinessDay: number | null;
}

/**
 * Returns the activities held per business day, for each rep and for all reps together.
 *
 *     # held / # business days of the period on which the rep was employed
 *
 * Days count from hire to leave, so a rep hired within the period has no idle days before. An activity on a weekend counts in
 * the numerator, and its day does not count in the denominator. Absences are in no record and lower no count of days.
 *
 * One row for each rep employed in the period, and for each other owner of an activity. Such an owner counts as employed for
 * the whole period. The total comes last. Decision: business-days-of-a-rep.
 *
 * @param options - `during`, `asOf`: the days; `holidays`, `weekend`: the days that are no business days
 * @example activitiesPerBusinessDay({ reps: [{ id: "ann", hiredOn: "2026-01-26", memberships: [] }], activities: [{ id: "a", ownerId: "ann", on: "2026-01-27", kind: "call", status: "held" }, { id: "b", ownerId: "ann", on: "2026-01-28", kind: "demo", status: "held" }] }, { during: { start: "2026-01-01", end: "2026-02-01" } }).map(({ level, activities, businessDays, perBusinessDay }) => [level, activities, businessDays, perBusinessDay]) // => [ [ 'rep', 2, 5, 0.4 ], [ 'total', 2, 5, 0.4 ] ]
 */
export function activitiesPerBusinessDay(
  book: BookOf<"activities">,
  options: ActivitiesPerBusinessDayOptions,
): readonly DailyActivity[] {
  const { during, asOf, ...calendar } = checkOptions("activitiesPerBusinessDay", options, optionKinds);
  const window = checkWindow({ during, asOf });
  const heldBy = evaluate(byDay.cut(heldByRep, window), book.activities);
  const repOf = new Map(Array.from(book.reps ?? [], (rep) => [rep.id, rep]));
  const daysOf = (id: string): number => {
    const span = employedSpan(repOf.get(id), during, asOf);
    return span === null ? 0 : businessDays(span, calendar);
  };
  const employed = [...repOf.values()].filter((rep) => employedSpan(rep, during, asOf) !== null).map(({ id }) => id);
  const owners = [...heldBy.keys()].filter((owner) => owner !== null);
  const rows = [...new Set([...employed, ...owners])].sort(compareKeys).map((rep): DailyActivity => {
    const [activities, days] = [heldBy.get(rep) ?? 0, daysOf(rep)];
    return { level: "rep", rep, activities, businessDays: days, perBusinessDay: perDay(activities, days) };
  });
  const [activities, days] = [total(rows, "activities"), total(rows, "businessDays")];
  return [
    ...rows,
    { level: "total", rep: null, activities, businessDays: days, perBusinessDay: perDay(activities, days) },
  ];
}

/** Returns the days of a period, up to its last known day, on which a rep was employed; null if there are none. */
function employedSpan(rep: Rep | undefined, { start, end }: Span, asOf: Day | undefined): Span | null {
  const first = [start, rep?.hiredOn ?? start].sort(compareKeys)[1] ?? start;
  const last = [end, rep?.leftOn ?? end, asOf === undefined ? end : addDays(asOf, 1)].sort(compareKeys)[0] ?? end;
  return first < last ? { start: first, end: last } : null;
}

const byDay = flow<Activity>(happenedOn);

const heldByRep = where(
  (activity: Activity) => isHeld(activity),
  groupBy(({ ownerId }: Activity) => ownerId, count()),
);

const perDay = (activities: number, days: number): number | null => (days === 0 ? null : activities / days);

const total = (rows: readonly DailyActivity[], side: "activities" | "businessDays"): number =>
  rows.reduce((sum, row) => sum + row[side], 0);
