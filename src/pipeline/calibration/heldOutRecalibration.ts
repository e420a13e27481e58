import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { applyRecalibration } from "../../stats/calibration/applyRecalibration.js";
import type { Recalibration } from "../../stats/calibration/recalibration.js";
import type { Day } from "../../time/day.js";
import { requireDay } from "../../time/requireDay.js";
import { totalReport, type CalibrationReport } from "./calibration.js";
import { learnRecalibration, type DealRecalibration } from "./learnRecalibration.js";
import { checkScored, withProbabilities, filterScored, type ScoredDeals } from "./scoredDeals.js";

/** Calibration of later deals before and after a recalibration that was learned without them. */
export interface HeldOutRecalibration {
  /** Recalibration learned from the deals closed before the day. */
  readonly learned: DealRecalibration;
  /** Report of the deals closed on the day or later, at their stated probabilities. */
  readonly stated: CalibrationReport;
  /** Report of the same deals, recalibrated; null if nothing could be learned. */
  readonly recalibrated: CalibrationReport | null;
}

/** Day that separates earlier from later deals, and the kind of recalibration. */
export interface HeldOutRecalibrationOptions {
  /** Day that separates the deals to learn from and the deals to score. */
  readonly before: Day;
  /** Kind of recalibration; logistic by default. */
  readonly kind?: Recalibration["kind"] | undefined;
}

const heldOutKinds: OptionKinds<HeldOutRecalibrationOptions> = {
  before: "text",
  kind: [undefined, "logistic", "isotonic"],
};

/**
 * Learns a recalibration from the deals closed before a day and scores it on the deals closed later, which it has not seen.
 *
 * The recalibration helps if the Brier score of `recalibrated` is below that of `stated`. To use the recalibration, learn it
 * again from all deals. Decision: held-out-by-close.
 *
 * @param scored - deals with the probabilities stated before their outcome
 * @throws SalesKpiError `unreadable-day` for a value that is no day
 * @example heldOutRecalibration(scoredDeals({ opportunities: [{ ...lost, history: [{ on: "2026-02-01", stage: "proposal", probability: 0.6 }] }] }, { at: "first-recorded" }), { before: "2026-01-01" }).stated.n // => 1
 */
export function heldOutRecalibration(scored: ScoredDeals, options: HeldOutRecalibrationOptions): HeldOutRecalibration {
  const { before, kind = "logistic" } = checkOptions("heldOutRecalibration", options, heldOutKinds);
  checkScored("heldOutRecalibration", scored);
  requireDay(before, "before");
  const learned = learnRecalibration(
    filterScored(scored, ({ closedOn }) => closedOn < before),
    kind,
  );
  const later = filterScored(scored, ({ closedOn }) => closedOn >= before);
  const { recalibration } = learned;
  return {
    learned,
    stated: totalReport(later),
    recalibrated:
      recalibration && totalReport(withProbabilities(later, (value) => applyRecalibration(recalibration, value))),
  };
}
