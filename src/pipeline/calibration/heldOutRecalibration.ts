import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { applyRecalibration } from "../../stats/calibration/applyRecalibration.js";
import type { Recalibration } from "../../stats/calibration/recalibration.js";
import type { Day } from "../../time/day.js";
import { requireDay } from "../../time/requireDay.js";
import { totalReport, type CalibrationReport } from "./calibration.js";
import { learnRecalibration, type LearntOfDeals } from "./learnRecalibration.js";
import { checkScored, restated, scoredAmong, type ScoredDeals } from "./scoredDeals.js";

/** What a recalibration is worth on deals that it has not seen. */
export interface HeldOutRecalibration {
  /** Learnt of the deals closed before the day. */
  readonly learnt: LearntOfDeals;
  /** The deals closed on the day or later, at what was stated of them. */
  readonly stated: CalibrationReport;
  /** The same deals, recalibrated; null where nothing could be learnt. */
  readonly recalibrated: CalibrationReport | null;
}

const heldOutKinds: OptionKinds<Parameters<typeof heldOutRecalibration>[1]> = {
  before: "text",
  kind: [undefined, "logistic", "isotonic"],
};

/**
 * Learns a recalibration of the deals closed before a day, and scores it on those closed later: does it help on deals it has not
 * seen?
 *
 * It helps if the Brier score of `recalibrated` is below that of `stated`. To use the recalibration, learn it again of all.
 * Decision: held-out-by-close.
 *
 * @param scored - deals with what was stated of them before their outcome
 * @param options - `before`: the day; `kind`: of the recalibration, logistic by default
 * @throws SalesKpiError `unreadable-day` for a day that is none
 * @example heldOutRecalibration(scoredDeals({ opportunities: [{ ...lost, history: [{ on: "2026-02-01", stage: "proposal", probability: 0.6 }] }] }, { at: "first-recorded" }), { before: "2026-01-01" }).stated.n // => 1
 */
export function heldOutRecalibration(
  scored: ScoredDeals,
  options: { readonly before: Day; readonly kind?: Recalibration["kind"] },
): HeldOutRecalibration {
  const { before, kind = "logistic" } = checkOptions("heldOutRecalibration", options, heldOutKinds);
  checkScored("heldOutRecalibration", scored);
  requireDay(before, "before");
  const learnt = learnRecalibration(
    scoredAmong(scored, ({ closedOn }) => closedOn < before),
    kind,
  );
  const later = scoredAmong(scored, ({ closedOn }) => closedOn >= before);
  const { recalibration } = learnt;
  return {
    learnt,
    stated: totalReport(later),
    recalibrated: recalibration && totalReport(restated(later, (value) => applyRecalibration(recalibration, value))),
  };
}
