import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { keyOfStage, listStages, type ListedStage } from "../../kpi/facts/listStages.js";
import type { BookRecords } from "../../model/book/salesBook.js";
import { isWon } from "../../model/accessors/opportunity.js";
import { roundQuotient } from "../../exact/roundQuotient.js";
import { plainText } from "../../exact/plainText.js";
import type { Day } from "../../time/day.js";
import { byStage } from "../value/byStage.js";
import { closedStates } from "./closedStates.js";
import { observedRate, type ObservedRate } from "./evidenceOfRate.js";

/** What history showed of a stage. */
export interface ObservedWinRate extends ListedStage, ObservedRate {
  /** won ÷ n as a decimal of four digits, to be weighed with; null where the evidence is insufficient. */
  readonly rate: string | null;
}

const digits = 4;

const rateKinds: OptionKinds<NonNullable<Parameters<typeof observedWinRates>[1]>> = { asOf: "text?" };

/**
 * The share won of the deals that came to each stage and have closed since: what `observedProbability` weighs open deals by.
 *
 *     rate = won ÷ n, rounded half-even to four decimals
 *
 * A deal counts once in each stage it was in. It needs a history, but no stated probability. Stages without enough deals to tell (see
 * {@link EvidenceOfRate}) have a row and no rate. Deals won on the very day they came to a stage are not in its rate, nor are those
 * lost on it, for days have no hours. While deals are open, rates lean towards the outcome that comes sooner. Decision:
 * scored-in-time.
 *
 * @example observedWinRates({ opportunities: [won, lost].map((deal) => ({ ...deal, history: [{ on: "2026-02-01", stage: "proposal" }] })) }).map(({ stage, n, won, rate, evidence }) => [stage, n, won, rate, evidence]) // => [ [ 'proposal', 2, 1, null, 'insufficient' ] ]
 */
export function observedWinRates(
  book: BookRecords,
  question: { readonly asOf?: Day | undefined } = {},
): ObservedWinRate[] {
  const { asOf } = checkOptions("observedWinRates", question, rateKinds);
  const { states, book: whole } = closedStates(book, { at: "every-entry", asOf }, "observed win rates");
  const inStages = byStage(() => ({ n: 0, won: 0 }));
  for (const { pipelineId, stage, of } of states) {
    const counts = inStages.of(pipelineId, stage);
    counts.n += 1;
    if (isWon(of.deal)) counts.won += 1;
  }
  return listStages(whole.stages, inStages.all().map(keyOfStage), undefined).map((place) => {
    const { won, n } = inStages.of(place.pipeline, place.stage);
    const rate = observedRate(won, n);
    return { ...place, ...rate, rate: rate.evidence === "insufficient" ? null : decimalOf(rate.won, rate.n) };
  });
}

const decimalOf = (won: number, n: number): string =>
  plainText({ units: roundQuotient(BigInt(won) * 10n ** BigInt(digits), BigInt(n), "half-even"), scale: digits });
