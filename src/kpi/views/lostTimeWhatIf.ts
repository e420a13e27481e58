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

/** Options of {@link lostTimeWhatIf}: the supposed share and effort of rebookings. */
export interface LostTimeWhatIfOptions {
  /** The share of them that is booked anew, from 0 to 1. */
  readonly rebookedShare: Amount;
  /** Minutes that a rebooking takes a rep: calls, mails, waiting. */
  readonly minutesPerRebooking: Amount;
}

const rebookingKinds: OptionKinds<LostTimeWhatIfOptions> = { rebookedShare: "amount", minutesPerRebooking: "amount" };

/** Cost of no-shows, and the effort of rebooking them. */
export interface LostTime {
  readonly noShows: number;
  /** The time they were to take, at its cost. */
  readonly noShowCost: Decimal;
  readonly rebooked: number;
  /** No-shows that are never made up for. */
  readonly givenUp: number;
  readonly rebookingHours: number;
  /** The hours of rebooking, each at the hourly cost of the rep that has to do it. */
  readonly rebookingCost: Decimal;
}

/**
 * Returns the effort of rebooking no-shows, for a supposed share of rebookings and minutes per rebooking.
 *
 *     # no-shows × share;  × minutes / 60;  Σ hourly cost of each no-show's rep × share × minutes / 60
 *
 * The costs leave out no-shows of reps without an hourly cost. With no no-show everything is 0. Decision: lost-time.
 *
 * @example lostTimeWhatIf({ rebookedShare: 0.8, minutesPerRebooking: 15 })({ activities: Array.from({ length: 30 }, (_, index) => ({ id: `a${index}`, ownerId: "ann", on: "2026-02-02", kind: "visit", status: "no-show" })) }).rebookingHours // => 6
 */
export function lostTimeWhatIf(
  rebooking: LostTimeWhatIfOptions,
): (book: BookOf<"activities">, window?: Window) => LostTime {
  const { rebookedShare, minutesPerRebooking } = checkOptions("lostTimeWhatIf", rebooking, rebookingKinds);
  if (!isShare(rebookedShare)) refuse("rebookedShare", rebookedShare, "a share from 0 to 1");
  if (!(Number(minutesPerRebooking) >= 0 && Number(minutesPerRebooking) < Infinity))
    refuse("minutesPerRebooking", minutesPerRebooking, "a number of minutes from 0");
  const minutesEach = product(rebookedShare, minutesPerRebooking);
  return (book, window = {}) => {
    const { noShows, sixtyfold, hourly } = evaluate(
      missed.cut(ofNoShows, checkWindow(window)),
      activitiesWithHourlyCost(book),
    );
    const rebooked = product(noShows, rebookedShare);
    return {
      noShows,
      noShowCost: sixtyfold.div(60),
      rebooked: Number(rebooked),
      givenUp: Number(difference(noShows, rebooked)),
      rebookingHours: Number(product(noShows, minutesEach)) / 60,
      rebookingCost: product(hourly, minutesEach).div(60),
    };
  };
}

const missed = flow<ActivityWithHourlyCost>(happenedOn);

const ofNoShows = where(
  (activity: ActivityWithHourlyCost) => isNoShow(activity),
  all({
    noShows: count(),
    sixtyfold: sumMoney(sixtyfoldCostOf),
    hourly: sumMoney(accessor<ActivityWithHourlyCost, Amount>("hourlyCost", ({ hourlyCost }) => hourlyCost)),
  }),
);

const product = (left: Amount, right: Amount): Decimal => sumToDecimal(addProduct(emptySum(), left, right));
