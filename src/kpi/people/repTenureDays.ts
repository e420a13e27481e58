import { median } from "../../metric/quantile.js";
import { where } from "../../metric/where.js";
import { readDayOf, accessor } from "../../model/accessors/accessor.js";
import { numberOfDay } from "../../time/numberOfDay.js";
import { defineKpi } from "../define/defineKpi.js";
import { employedReps, isEmployed, repsOfBook, type RepAsOf } from "../facts/employedReps.js";
import { hiredOn } from "../facts/employment.js";

/**
 * Median days that the reps employed at the end of a day have been there.
 *
 *     median of (day − hired), of those employed
 *
 * The day is the one asked about, the period's last, or the book's own; where none is known, and for a rep without a hiring
 * day, the rep is counted as missing. Those who left are not in it, so it is not how long a rep stays. With none the answer is
 * null.
 *
 * @example repTenureDays([{ id: "ann", memberships: [], hiredOn: "2026-01-01" }, { id: "bob", memberships: [], hiredOn: "2026-01-21" }], { asOf: "2026-01-31" }) // => 20
 */
export const repTenureDays = defineKpi({
  id: "rep-tenure-days",
  title: "Tenure of reps, median",
  meaning: "Median days that the reps employed at the end of a day have been there.",
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
