import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { keyOfStage, stagePlaces, type StagePlace } from "../../kpi/facts/stagePlaces.js";
import type { BookRecords } from "../../model/book/salesBook.js";
import { isWon } from "../../model/accessors/opportunity.js";
import { roundQuotient } from "../../exact/roundQuotient.js";
import { plainText } from "../../exact/plainText.js";
import type { Day } from "../../time/day.js";
import { stageMap } from "../value/stageMap.js";
import { closedStates } from "./closedStates.js";
import { observedRate, type ObservedRate } from "./observedRate.js";

/** Win rate of a stage as history showed it. */
export interface ObservedWinRate extends StagePlace, ObservedRate {
  /** won ÷ n as a decimal of four digits, to weight deals with; null if the evidence is insufficient. */
  readonly rate: string | null;
}

const digits = 4;

/** Day of observed win rates. */
export interface ObservedWinRatesOptions {
  /** Day by which deals must have closed; the book's own by default, else all closed deals count. */
  readonly asOf?: Day | undefined;
}

const observedWinRatesKinds: OptionKinds<ObservedWinRatesOptions> = { asOf: "text?" };

/**
 * Returns the share won of the deals that entered each stage and have closed since: the weights of `observedProbability`.
 *
 *     rate = won ÷ n, rounded half-even to four decimals
 *
 * A deal counts once in each stage it was in. It needs a history, but no stated probability. Stages with insufficient deals
 * (see {@link RateEvidence}) have a row and no rate. Deals that closed on the day of their entry to a stage do not count there,
 * because days have no hours. While deals are open, rates lean towards the outcome that comes sooner. Decision:
 * scored-in-time.
 *
 * @example observedWinRates({ opportunities: [won, lost].map((deal) => ({ ...deal, history: [{ on: "2026-02-01", stage: "proposal" }] })) }).map(({ stage, n, won, rate, evidence }) => [stage, n, won, rate, evidence]) // => [ [ 'proposal', 2, 1, null, 'insufficient' ] ]
 */
export function observedWinRates(book: BookRecords, options: ObservedWinRatesOptions = {}): ObservedWinRate[] {
  const { asOf } = checkOptions("observedWinRates", options, observedWinRatesKinds);
  const { states, book: whole } = closedStates(book, { at: "every-entry", asOf }, "observedWinRates");
  const inStages = stageMap(() => ({ n: 0, won: 0 }));
  for (const { pipelineId, stage, of } of states) {
    const counts = inStages.getOrCreate(pipelineId, stage);
    counts.n += 1;
    if (isWon(of.deal)) counts.won += 1;
  }
  return stagePlaces(whole.stages, inStages.entries().map(keyOfStage), undefined).map((place) => {
    const { won, n } = inStages.getOrCreate(place.pipeline, place.stage);
    const rate = observedRate(won, n);
    return { ...place, ...rate, rate: rate.evidence === "insufficient" ? null : decimalOf(rate.won, rate.n) };
  });
}

const decimalOf = (won: number, n: number): string =>
  plainText({ units: roundQuotient(BigInt(won) * 10n ** BigInt(digits), BigInt(n), "half-even"), scale: digits });
