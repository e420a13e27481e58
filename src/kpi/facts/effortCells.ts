import { all } from "../../metric/all.js";
import { count } from "../../metric/count.js";
import { evaluate } from "../../metric/evaluate.js";
import { groupBy } from "../../metric/groupBy.js";
import { sum } from "../../metric/sum.js";
import { sumMoney } from "../../metric/sumMoney.js";
import { where } from "../../metric/where.js";
import type { BookOf } from "../../model/book/salesBook.js";
import { isHeld, minutesOf } from "../../model/accessors/activity.js";
import { amountOf, isWon } from "../../model/accessors/opportunity.js";
import { Decimal } from "../../exact/decimal.js";
import { materialize } from "../define/materialize.js";
import type { Window } from "../define/window.js";
import { activitiesWithSegment, activitiesByDay, type ActivityWithSegment } from "./activitiesWithSegment.js";
import { dealsWithSegment, dealsByClose, type DealWithSegment } from "./dealsWithSegment.js";
import type { WithSegments } from "./segments.js";

/** Effort and wins of a group. */
export interface EffortCell {
  /** Number of held activities. */
  readonly activities: number;
  readonly minutes: number;
  /** Number of won deals. */
  readonly won: number;
  readonly wonRevenue: Decimal;
}

/** Key of the group of an activity or a deal. */
export type EffortKey = (item: WithSegments & { readonly ownerId?: string | null | undefined }) => string | null;

/**
 * Returns a function that groups the effort and the wins of a window by any key. The facts are built once for all keys.
 */
export function effortCells(
  book: BookOf<"activities" | "opportunities">,
  window: Window,
): (keyOf: EffortKey) => ReadonlyMap<string | null, EffortCell> {
  const records = materialize(book) as typeof book;
  const activities = [...activitiesWithSegment(records)];
  const deals = [...dealsWithSegment(records)];
  return (keyOf) => {
    const effortOf = evaluate(activitiesByDay.cut(groupBy(keyOf, effort), window), activities);
    const winsOf = evaluate(dealsByClose.cut(groupBy(keyOf, wins), window), deals);
    const keys = new Set([...effortOf.keys(), ...winsOf.keys()]);
    return new Map(Array.from(keys, (key) => [key, { ...noCell, ...effortOf.get(key), ...winsOf.get(key) }]));
  };
}

/** Cell of a group without effort and wins. */
export const noCell: EffortCell = { activities: 0, minutes: 0, won: 0, wonRevenue: new Decimal(0) };

const effort = where(
  (activity: ActivityWithSegment) => isHeld(activity),
  all({
    activities: count(),
    minutes: sum<ActivityWithSegment>(minutesOf),
  }),
);

const wins = where(
  (deal: DealWithSegment) => isWon(deal),
  all({ won: count(), wonRevenue: sumMoney<DealWithSegment>(amountOf) }),
);
