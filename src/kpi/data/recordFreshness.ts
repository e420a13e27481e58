import { refuse } from "../../errors.js";
import type { ExactTotal } from "../../metric/exactTotal.js";
import { shareOf } from "../../metric/shareOf.js";
import { where } from "../../metric/where.js";
import { createdOn, isOpen } from "../../model/accessors/opportunity.js";
import { readDayOf, accessor } from "../../model/accessors/accessor.js";
import { changedOn } from "../../model/accessors/stageChange.js";
import type { Day } from "../../time/day.js";
import { numberOfDay } from "../../time/numberOfDay.js";
import { defineFamily } from "../define/defineFamily.js";
import { defineKpi } from "../define/defineKpi.js";
import type { Kpi } from "../define/kpi.js";
import { dealsWithStages, dealsAsOf, type DealAsOf } from "../facts/dealsAsOf.js";

/**
 * Share of the open opportunities with a record updated in the last days.
 *
 *     # open updated no more than `within` days before the day / # open
 *
 * The last touch is the update, the latest stage change or the creation, whichever came last by the day. The update is
 * only known as of today; stage changes are known for past days too. The day is `asOf`, the period's last day, or the
 * book's own. Without a day, or for a deal without any of the three, the deal is counted as missing. With none the
 * answer is null. Decision: touched-records.
 *
 * @param parameters - `within`: the days for which an update stays fresh
 * @example recordFreshness({ within: 14 })([{ ...open, createdOn: "2026-01-05", updatedOn: "2026-03-20" }, { ...open, createdOn: "2026-01-05" }], { asOf: "2026-03-31" }) // => 0.5
 */
export const recordFreshness = defineFamily(
  {
    id: "record-freshness",
    title: "Freshness of open deals",
    meaning: "Share of the open opportunities with a record updated in the last days.",
    topic: "data",
    nature: "leading",
    kind: "quantitative",
    unit: "ratio",
    better: "higher",
    formula: "# open updated in time ÷ # open",
  },
  (about) =>
    ({ within }: { readonly within: number }): Kpi<DealAsOf, "opportunities", ExactTotal, number | null> => {
      if (!(within >= 0 && within < Infinity)) refuse("within", within, "a number of days from 0");
      return defineKpi({
        ...about,
        of: "opportunities",
        timeBasis: dealsAsOf,
        metric: where(
          isOpen,
          shareOf((deal: DealAsOf) => {
            const days = daysUntouched(deal);
            return days === null ? null : days <= within;
          }),
        ),
        facts: dealsWithStages,
      });
    },
  { within: "number" },
);

const updatedOn = accessor<DealAsOf, Day>("updatedOn", (deal) => deal.updatedOn);

/** Returns the number of days since the last touch of a deal's record; null if unknown. */
function daysUntouched(deal: DealAsOf): number | null {
  const { asOf } = deal;
  if (asOf == null) return null;
  const touches = [
    readDayOf(createdOn, deal),
    readDayOf(updatedOn, deal),
    ...(deal.history ?? []).map((change) => readDayOf(changedOn, change)),
  ].filter((day) => day != null && day <= asOf);
  const last = touches.reduce((latest, day) => (latest == null || (day != null && day > latest) ? day : latest), null);
  return last == null ? null : numberOfDay(asOf, "asOf") - numberOfDay(last);
}
