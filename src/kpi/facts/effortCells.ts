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

/** What was spent, and what was won. */
export interface EffortCell {
  readonly activities: number;
  readonly minutes: number;
  readonly won: number;
  readonly wonRevenue: Decimal;
}

/** What a book's effort and wins are grouped by. */
export type EffortKey = (item: WithSegments & { readonly ownerId?: string | null | undefined }) => string | null;

/** The effort and the wins of a window, grouped in any way; both are read from the same facts, which are made once. */
export function effortCells(
  given: BookOf<"activities" | "opportunities">,
  window: Window,
): (keyOf: EffortKey) => ReadonlyMap<string | null, EffortCell> {
  const book = materialize(given) as typeof given;
  const activities = [...activitiesWithSegment(book)];
  const deals = [...dealsWithSegment(book)];
  return (keyOf) => {
    const spent = evaluate(activitiesByDay.cut(groupBy(keyOf, effort), window), activities);
    const gained = evaluate(dealsByClose.cut(groupBy(keyOf, wins), window), deals);
    const keys = new Set([...spent.keys(), ...gained.keys()]);
    return new Map(Array.from(keys, (key) => [key, { ...noCell, ...spent.get(key), ...gained.get(key) }]));
  };
}

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
