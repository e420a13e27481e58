import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import { all } from "../../metric/all.js";
import { count } from "../../metric/count.js";
import { evaluate } from "../../metric/evaluate.js";
import { isShare } from "../../metric/sumWeighted.js";
import { sumMoney } from "../../metric/sumMoney.js";
import { where } from "../../metric/where.js";
import { isNoShow } from "../../model/accessors/activity.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import { accessor } from "../../model/accessors/accessor.js";
import type { BookOf } from "../../model/book/salesBook.js";
import type { Amount } from "../../exact/amount.js";
import type { Decimal } from "../../exact/decimal.js";
import { addProduct, emptySum } from "../../exact/exactSum.js";
import { sumToDecimal } from "../../exact/sumToDecimal.js";
import {
  sixtyfoldCostOf,
  activitiesWithHourlyCost,
  type ActivityWithHourlyCost,
} from "../facts/activitiesWithHourlyCost.js";
import { difference } from "../define/difference.js";
import { flow } from "../define/flow.js";
import { checkWindow, type Window } from "../define/window.js";

/** Assumptions about the rebooking of no-shows. */
export interface LostTimeWhatIfOptions {
  /** Share of no-shows that are rebooked, from 0 to 1. */
  readonly rebookedShare: Amount;
  /** Minutes of a rep to rebook one no-show: calls, mails, waiting. */
  readonly minutesPerRebooking: Amount;
}

const optionKinds: OptionKinds<LostTimeWhatIfOptions> = { rebookedShare: "amount", minutesPerRebooking: "amount" };

/** Cost of no-shows and of their rebooking. */
export interface LostTime {
  /** Number of no-shows. */
  readonly noShows: number;
  /** Cost of the planned time of the no-shows. */
  readonly noShowCost: Decimal;
  /** Number of rebooked no-shows. */
  readonly rebooked: number;
  /** Number of no-shows without a rebooking. */
  readonly givenUp: number;
  /** Hours of rebooking. */
  readonly rebookingHours: number;
  /** Cost of the hours of rebooking, at the hourly cost of the reps of the no-shows. */
  readonly rebookingCost: Decimal;
}

/**
 * Returns a function that estimates the time and cost of rebooking no-shows, for an assumed share and duration.
 *
 *     # no-shows × share;  × minutes / 60;  Σ hourly cost of each no-show's rep × share × minutes / 60
 *
 * The costs leave out no-shows of reps without an hourly cost. Without no-shows all figures are 0. Decision: lost-time.
 *
 * @param options - the share of no-shows that are rebooked, and the minutes of each rebooking
 * @throws SalesKpiError `impossible-request` for a share outside 0 to 1, or minutes below 0 or infinite
 * @example lostTimeWhatIf({ rebookedShare: 0.8, minutesPerRebooking: 15 })({ activities: Array.from({ length: 30 }, (_, index) => ({ id: `a${index}`, ownerId: "ann", on: "2026-02-02", kind: "visit", status: "no-show" })) }).rebookingHours // => 6
 */
export function lostTimeWhatIf(
  options: LostTimeWhatIfOptions,
): (book: BookOf<"activities">, window?: Window) => LostTime {
  const { rebookedShare, minutesPerRebooking } = checkOptions("lostTimeWhatIf", options, optionKinds);
  if (!isShare(rebookedShare)) refuse("rebookedShare", rebookedShare, "a share from 0 to 1");
  if (!(Number(minutesPerRebooking) >= 0 && Number(minutesPerRebooking) < Infinity))
    refuse("minutesPerRebooking", minutesPerRebooking, "a number of minutes from 0");
  const minutesPerNoShow = product(rebookedShare, minutesPerRebooking);
  return (book, window = {}) => {
    const { noShows, sixtyfold, hourly } = evaluate(
      byDay.cut(ofNoShows, checkWindow(window)),
      activitiesWithHourlyCost(book),
    );
    const rebooked = product(noShows, rebookedShare);
    return {
      noShows,
      noShowCost: sixtyfold.div(60),
      rebooked: Number(rebooked),
      givenUp: Number(difference(noShows, rebooked)),
      rebookingHours: Number(product(noShows, minutesPerNoShow)) / 60,
      rebookingCost: product(hourly, minutesPerNoShow).div(60),
    };
  };
}

const byDay = flow<ActivityWithHourlyCost>(happenedOn);

const ofNoShows = where(
  (activity: ActivityWithHourlyCost) => isNoShow(activity),
  all({
    noShows: count(),
    sixtyfold: sumMoney(sixtyfoldCostOf),
    hourly: sumMoney(accessor<ActivityWithHourlyCost, Amount>("hourlyCost", ({ hourlyCost }) => hourlyCost)),
  }),
);

const product = (left: Amount, right: Amount): Decimal => sumToDecimal(addProduct(emptySum(), left, right));
