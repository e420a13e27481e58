import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import type { Day } from "../../time/day.js";
import { requireDay } from "../../time/requireDay.js";
import type { ProbabilitySource } from "../value/probabilitySource.js";
import { winProbabilityOf } from "./winProbability.js";
import { checkWinTimes, type WinTimes } from "./winTimes.js";

const horizonKinds: OptionKinds<NonNullable<Parameters<typeof learnedProbability>[1]>> = { horizon: "text?" };

/**
 * What history gives a deal after the days it has been there: {@link winProbability} as the probability that a pipeline is
 * weighted with. A deal of which it cannot be told, for a history that is too short for instance, has none and is counted
 * as missing.
 *
 * Where no day is known to look at deals on, it is that of the history.
 *
 * @param from - what was learned, by {@link winTimes}, {@link winTimesInStage} or {@link winTimesSinceCreation}
 * @param horizon - the last day on which deals may be won: what they are worth by then
 * @throws SalesKpiError `impossible-request`, where it is used, if deals are looked at on a day before that of the history,
 *   or after the horizon
 * @example
 * const history = Array.from({ length: 40 }, (_, i) => ({ ...(i % 4 ? lost : won), createdOn: "2026-01-05", closedOn: i < 20 ? "2026-01-25" : "2026-02-24" }));
 * const learned = learnedProbability(winTimesSinceCreation(history, { asOf: "2026-03-31" }));
 * const book = { opportunities: [{ ...open, createdOn: "2026-03-21", amount: 1000 }], asOf: "2026-03-31" };
 * weightedValue(book, { probability: learned })[0].weighted // => 250
 */
export function learnedProbability(from: WinTimes, options: { readonly horizon?: Day } = {}): ProbabilitySource {
  checkWinTimes("learnedProbability", from);
  const { horizon } = checkOptions("learnedProbability", options, horizonKinds);
  requireDay(horizon, "horizon");
  return {
    kind: "aged",
    in: () => (deal, day) => winProbabilityOf(deal, { from, asOf: day ?? undefined, horizon }).won,
  };
}
