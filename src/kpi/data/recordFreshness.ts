import { SalesKpiError, quote } from "../../errors.js";
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
import { dealsSeen, seenDeals, type SeenDeal } from "../facts/seenDeals.js";

/**
 * Share of the open opportunities whose record was touched in the last days.
 *
 *     # open updated no more than `within` days before the day / # open
 *
 * Touched is a record by its update, its latest stage change or its creation, whichever was last by the day: on a past day the
 * record still tells the changes before it, where its update is told of today alone. The day is the one asked about, the
 * period's last, or the book's own; where none is known, and for a deal that tells no day at all, the deal is counted as missing.
 * With none the answer is null. Decision: touched-records.
 *
 * @param parameters - `within`: how many days an update stays fresh
 * @example recordFreshness({ within: 14 })([{ ...open, createdOn: "2026-01-05", updatedOn: "2026-03-20" }, { ...open, createdOn: "2026-01-05" }], { asOf: "2026-03-31" }) // => 0.5
 */
export const recordFreshness = defineFamily(
  {
    id: "record-freshness",
    title: "Freshness of open deals",
    meaning: "Share of the open opportunities whose record was touched in the last days.",
    topic: "data",
    nature: "leading",
    kind: "quantitative",
    unit: "ratio",
    better: "higher",
    formula: "# open updated in time ÷ # open",
  },
  (about) =>
    ({ within }: { readonly within: number }): Kpi<SeenDeal, "opportunities", ExactTotal, number | null> => {
      if (!(within >= 0 && within < Infinity))
        throw new SalesKpiError("impossible-request", `${quote(within)} is no number of days to stay fresh`, {
          field: "within",
          value: within,
        });
      return defineKpi({
        ...about,
        of: "opportunities",
        timeBasis: seenDeals,
        metric: where(
          isOpen,
          shareOf((deal: SeenDeal) => {
            const days = daysUntouched(deal);
            return days === null ? null : days <= within;
          }),
        ),
        facts: dealsSeen,
      });
    },
  { within: "number" },
);

const updatedOn = accessor<SeenDeal, Day>("updatedOn", (deal) => deal.updatedOn);

/** Days since a deal's record was last touched; null where nothing tells. */
function daysUntouched(deal: SeenDeal): number | null {
  const { seenOn } = deal;
  if (seenOn == null) return null;
  const touched = [
    readDayOf(createdOn, deal),
    readDayOf(updatedOn, deal),
    ...(deal.history ?? []).map((change) => readDayOf(changedOn, change)),
  ].filter((day) => day != null && day <= seenOn);
  const last = touched.reduce((latest, day) => (latest == null || (day != null && day > latest) ? day : latest), null);
  return last == null ? null : numberOfDay(seenOn, "asOf") - numberOfDay(last);
}
