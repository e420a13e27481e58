import { median } from "../../metric/quantile.js";
import { where } from "../../metric/where.js";
import { readDayOf, accessor } from "../../model/accessors/accessor.js";
import { numberOfDay } from "../../time/numberOfDay.js";
import { defineKpi } from "../define/defineKpi.js";
import { employedReps, isEmployed, repsOfBook, type RepAsOf } from "../facts/employedReps.js";
import { hiredOn } from "../facts/employment.js";

/**
 * Median days since hire of the reps employed at the end of a day.
 *
 *     median of (day − hired), of those employed
 *
 * The day is `asOf`, the period's last day, or the book's own. Without a day, or for a rep without a hiring day, the
 * rep is counted as missing. Reps who left do not count, so the figure is not the length of a stay. With none the
 * answer is null.
 *
 * @example repTenureDays([{ id: "ann", memberships: [], hiredOn: "2026-01-01" }, { id: "bob", memberships: [], hiredOn: "2026-01-21" }], { asOf: "2026-01-31" }) // => 20
 */
export const repTenureDays = defineKpi({
  id: "rep-tenure-days",
  title: "Tenure of reps, median",
  meaning: "Median days since hire of the reps employed at the end of a day.",
  of: "reps",
  topic: "people",
  nature: "leading",
  kind: "quantitative",
  unit: "days",
  better: "higher",
  formula: "median days since hire of employed",
  timeBasis: employedReps,
  metric: where(
    isEmployed,
    median(
      accessor<RepAsOf, number>("hiredOn", (rep) => {
        const hired = readDayOf(hiredOn, rep);
        return hired == null || rep.asOf == null ? null : numberOfDay(rep.asOf, "asOf") - numberOfDay(hired, "hiredOn");
      }),
    ),
  ),
  facts: repsOfBook,
});
