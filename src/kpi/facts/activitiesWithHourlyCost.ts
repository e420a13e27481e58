import { inField, type ExactTotal } from "../../metric/exactTotal.js";
import { mapLinear } from "../../metric/map.js";
import type { Metric } from "../../metric/metric.js";
import { sumMoney } from "../../metric/sumMoney.js";
import { where } from "../../metric/where.js";
import type { Accessor, Predicate } from "../../metric/accessor.js";
import { accessor } from "../../model/accessors/accessor.js";
import type { Activity } from "../../model/records/activity.js";
import type { Rep } from "../../model/records/rep.js";
import type { Amount } from "../../exact/amount.js";
import type { Decimal } from "../../exact/decimal.js";
import { addAmount, addProduct, emptySum } from "../../exact/exactSum.js";
import { sumToDecimal } from "../../exact/sumToDecimal.js";

/** Activity with the hourly cost of its rep. */
export interface ActivityWithHourlyCost extends Partial<Omit<Activity, "status">>, Pick<Activity, "status"> {
  readonly hourlyCost?: Amount | null | undefined;
}

/** Returns a book's activities, each with the hourly cost of its rep. */
export function activitiesWithHourlyCost({
  activities = [],
  reps = [],
}: {
  readonly activities?: Iterable<ActivityWithHourlyCost> | undefined;
  readonly reps?: Iterable<Rep> | undefined;
}): Iterable<ActivityWithHourlyCost> {
  const hourlyCostOf = new Map(Array.from(reps, ({ id, hourlyCost }) => [id, hourlyCost ?? null]));
  return Array.from(activities, (activity) => ({
    ...activity,
    hourlyCost: hourlyCostOf.get(activity.ownerId ?? "") ?? null,
  }));
}

const minutesOf = accessor<ActivityWithHourlyCost, number>("minutes", ({ minutes }) => minutes);
const hourlyCostOf = accessor<ActivityWithHourlyCost, Amount>("hourlyCost", ({ hourlyCost }) => hourlyCost);

/**
 * Sixty times the cost of an activity's time: minutes × hourly cost has no remainder, so a sum is divided only once.
 */
export const sixtyfoldCostOf: Accessor<ActivityWithHourlyCost, Decimal> = accessor("minutes", (activity) => {
  const [minutes, hourlyCost] = [minutesOf(activity), hourlyCostOf(activity)];
  if (minutes == null || hourlyCost == null) return null;
  inField(minutesOf, () => addAmount(emptySum(), minutes));
  return inField(hourlyCostOf, () => sumToDecimal(addProduct(emptySum(), hourlyCost, minutes)));
});

/**
 * Returns the metric of the cost of activities' time: Σ minutes × hourly cost ÷ 60, over the activities that meet a
 * predicate. The sum is exact and divided once, so the metric is additive up to that one rounding.
 */
export const costOfTime = (
  isCounted: Predicate<ActivityWithHourlyCost>,
): Metric<ActivityWithHourlyCost, ExactTotal, Decimal> =>
  mapLinear(where(isCounted, sumMoney(sixtyfoldCostOf)), (total) => total.div(60));
