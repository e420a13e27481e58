import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import type { Day } from "../../time/day.js";
import { requireDay } from "../../time/requireDay.js";
import type { ProbabilitySource } from "../value/probabilitySource.js";
import { readWinProbability } from "./winProbability.js";
import { checkWinTimes, type WinTimes } from "./learnedCurves.js";

/** Horizon of learned probabilities. */
export interface LearnedProbabilityOptions {
  /** Last day on which deals may be won: they are worth their wins by then. */
  readonly horizon?: Day | undefined;
}

const learnedProbabilityKinds: OptionKinds<LearnedProbabilityOptions> = { horizon: "text?" };

/**
 * Returns a source of the probabilities that history gives each deal after its days in the stage: {@link winProbability} as a
 * weight of a pipeline. A deal without an answer, for instance because the history is too short, counts as missing.
 *
 * Without a day of the pipeline, deals are looked at on the day of the history.
 *
 * @param from - win times of {@link winTimes}, {@link winTimesInStage} or {@link winTimesSinceCreation}
 * @throws SalesKpiError `impossible-request`, when the source is used, for a day before the day of the history or after the
 *   horizon
 * @example
 * const history = Array.from({ length: 40 }, (_, i) => ({ ...(i % 4 ? lost : won), createdOn: "2026-01-05", closedOn: i < 20 ? "2026-01-25" : "2026-02-24" }));
 * const learned = learnedProbability(winTimesSinceCreation(history, { asOf: "2026-03-31" }));
 * const book = { opportunities: [{ ...open, createdOn: "2026-03-21", amount: 1000 }], asOf: "2026-03-31" };
 * weightedValue(book, { probability: learned })[0].weighted // => 250
 */
export function learnedProbability(from: WinTimes, options: LearnedProbabilityOptions = {}): ProbabilitySource {
  checkWinTimes("learnedProbability", from);
  const { horizon } = checkOptions("learnedProbability", options, learnedProbabilityKinds);
  requireDay(horizon, "horizon");
  return {
    kind: "aged",
    in: () => (deal, day) => readWinProbability(deal, { from, asOf: day ?? undefined, horizon }).won,
  };
}
