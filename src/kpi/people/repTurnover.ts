import { map } from "../../metric/map.js";
import { count } from "../../metric/count.js";
import { ratio } from "../../metric/ratio.js";
import { sum } from "../../metric/sum.js";
import { where } from "../../metric/where.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import type { Rep } from "../../model/records/rep.js";
import { balance } from "../define/balance.js";
import { defineKpi } from "../define/defineKpi.js";
import { hiredOn, leftOn } from "../facts/employment.js";

/** A rep, with the employment on the day before a period and on its last day. */
export interface RepInPeriod extends Partial<Pick<Rep, "hiredOn" | "leftOn">> {
  /** Number of the two days on which the rep was employed. */
  readonly daysEmployed?: 0 | 1 | 2;
  readonly hasLeft?: boolean;
}

/**
 * Share of the reps who left in a period.
 *
 *     # left / mean of # employed before the period and # employed at its end
 *
 * Not annualised: a quarter's rate is not multiplied by four. A rep who joined and left within the period has left, and
 * was employed on neither day. Without a period, or without an employed rep, the answer is null. Decision:
 * turnover-of-a-period.
 *
 * @example repTurnover([{ id: "ann", memberships: [] }, { id: "bob", memberships: [] }, { id: "dan", memberships: [], leftOn: "2026-02-15" }], { during: { start: "2026-01-01", end: "2026-04-01" } }) // => 0.4
 */
export const repTurnover = defineKpi({
  id: "rep-turnover",
  title: "Turnover of reps",
  meaning: "Share of the reps who left in a period.",
  of: "reps",
  topic: "people",
  nature: "lagging",
  kind: "quantitative",
  unit: "ratio",
  better: "lower",
  formula: "# left ÷ mean # employed",
  timeBasis: balance<RepInPeriod>((rep, { opening, closing }) => {
    const [hired, left] = [readDayOf(hiredOn, rep), readDayOf(leftOn, rep)];
    if (hired != null && hired > closing) return null;
    const wasThere = (hired == null || hired <= opening) && (left == null || left > opening);
    const isThere = left == null || left > closing;
    return {
      ...rep,
      daysEmployed: wasThere && isThere ? 2 : wasThere || isThere ? 1 : 0,
      hasLeft: left != null && opening < left && left <= closing,
    };
  }),
  metric: ratio(
    where((rep: RepInPeriod) => rep.hasLeft === true, count()),
    map(sum(daysEmployed), (days) => days / 2),
  ),
});

function daysEmployed(rep: RepInPeriod): number | null | undefined {
  return rep.daysEmployed;
}
