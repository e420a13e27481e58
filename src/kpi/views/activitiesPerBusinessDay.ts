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

/** Options of {@link activitiesPerBusinessDay}: the period, and its days off. */
export interface ActivitiesPerBusinessDayOptions extends BusinessDayOptions {
  readonly during: Span;
  /** The last day that is known of the period: later ones are no days yet. */
  readonly asOf?: Day | undefined;
}

const timeKinds: OptionKinds<ActivitiesPerBusinessDayOptions> = {
  during: "period",
  asOf: "text?",
  holidays: "iterable?",
  weekend: "list?",
};

/** Number of activities that a rep holds on a business day. */
export interface DailyActivity {
  /** `"total"`: of all reps together. */
  readonly level: "rep" | "total";
  readonly rep: string | null;
  readonly activities: number;
  /** Business days of the period on which the rep was employed; in the total, of all reps added up. */
  readonly businessDays: number;
  /** Null if there is no business day. */
  readonly perBusinessDay: number | null;
}

/**
 * Activities held on a business day, by rep, and of all reps together.
 *
 *     # held / # business days of the period on which the rep was employed
 *
 * The days count from hire to leave, so that a rep who came in the middle was not idle before. What was held on a weekend counts
 * above and its day does not below. Absences are known to no record. One row for each rep employed in the period, and for each other
 * owner of an activity, employed all the time; then the total. Decision: business-days-of-a-rep.
 *
 * @param time - `during`, `asOf`: the days; `holidays`, `weekend`: which are none of business
 * @example activitiesPerBusinessDay({ reps: [{ id: "ann", hiredOn: "2026-01-26", memberships: [] }], activities: [{ id: "a", ownerId: "ann", on: "2026-01-27", kind: "call", status: "held" }, { id: "b", ownerId: "ann", on: "2026-01-28", kind: "demo", status: "held" }] }, { during: { start: "2026-01-01", end: "2026-02-01" } }).map(({ level, activities, businessDays, perBusinessDay }) => [level, activities, businessDays, perBusinessDay]) // => [ [ 'rep', 2, 5, 0.4 ], [ 'total', 2, 5, 0.4 ] ]
 */
export function activitiesPerBusinessDay(
  book: BookOf<"activities">,
  time: ActivitiesPerBusinessDayOptions,
): readonly DailyActivity[] {
  const { during, asOf, ...options } = checkOptions("activitiesPerBusinessDay", time, timeKinds);
  const window = checkWindow({ during, asOf });
  const heldBy = evaluate(byDay.cut(heldByRep, window), book.activities);
  const repOf = new Map(Array.from(book.reps ?? [], (rep) => [rep.id, rep]));
  const daysOf = (id: string): number => {
    const span = employedSpan(repOf.get(id), during, asOf);
    return span === null ? 0 : businessDays(span, options);
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

/** Returns the days of a period, up to the last known day, on which a rep was employed. Null if there are none. */
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
