import { cumulativeIncidence } from "../../stats/cumulativeIncidence.js";
import type { IncidenceRow } from "../../stats/incidenceRow.js";
import { incidenceSteps } from "../../stats/incidenceSteps.js";
import { made } from "../../table/table.js";
import { endings, type Ending } from "./watchedDeal.js";
import type { LearnedCurves } from "./winTimes.js";

type Rows = readonly IncidenceRow<Ending>[];

/**
 * What becomes, after so many days, of the deals that one is compared with which has been there for as many: curves that
 * begin then. They are the differences (F(h) − F(t)) ÷ S(t) of the whole curves, with an error of their own.
 */
export function rowsAfter(curves: LearnedCurves, days: number): Rows {
  // Many deals of a pipeline are of as many days.
  const byDays = after.get(curves) ?? new Map<number, Rows>();
  after.set(curves, byDays);
  return made(byDays, days, () => {
    const { rows, deals } = curves;
    if (deals === null)
      return incidenceSteps(
        rows.filter(({ time }) => time > days),
        endings,
      );
    const sat = deals.filter(({ time, stay }) => time > days && (stay === null || stay > days));
    return cumulativeIncidence(sat, endings);
  });
}

/** Curves that were made already, by the days they begin after. */
const after = new WeakMap<LearnedCurves, Map<number, Rows>>();
