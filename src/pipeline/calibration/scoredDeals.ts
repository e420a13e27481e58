import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import { compareKeys } from "../../collections/compareKeys.js";
import type { BookRecords } from "../../model/book/salesBook.js";
import type { GroupedBy } from "../../model/dimensions/findDimension.js";
import type { Day } from "../../time/day.js";
import { checkSource } from "../value/checkSource.js";
import type { ProbabilityKind, ProbabilitySource } from "../value/probabilitySource.js";
import { closedStates, type ClosedStates } from "./closedStates.js";
import type { FinalValues } from "./finalValues.js";
import type { LeftOut } from "./leftOut.js";
import type { Moment } from "./moment.js";
import { recordedProbability } from "./recordedProbability.js";
import { statedIn, type StatedState } from "./statedIn.js";

/** What is scored. */
export interface ScoringQuestion {
  /** The moment at which each deal's probability is taken. */
  readonly at: Moment;
  /** The day by which deals must have closed; the book's own by default, else all that have. */
  readonly asOf?: Day | undefined;
  /** Which probability: what was recorded, and the stage table's where nothing was, by default. */
  readonly probability?: ProbabilitySource | undefined;
  /** What deals are grouped by. */
  readonly by?: GroupedBy | undefined;
}

const scoringKinds: OptionKinds<ScoringQuestion> = {
  at: "any",
  asOf: "text?",
  probability: "any?",
  by: "any?",
};

declare const pointInTime: unique symbol;

/** Made by {@link scoredDeals} alone: a probability that was recorded before the outcome, with the outcome. */
export interface ScoredDeal {
  readonly [pointInTime]: true;
  readonly opportunityId: string;
  readonly pipeline: string | null;
  /** The stage it was in then. */
  readonly stage: string;
  /** Where it stood then in the dimension asked for; null without one. */
  readonly key: string | null;
  /** The day of the moment, always before the close. */
  readonly on: Day;
  /** From 0 to 1. */
  readonly stated: number;
  readonly won: boolean;
  readonly closedOn: Day;
}

/** Deals that can be scored, one observation of each, and those that cannot. */
export interface ScoredDeals {
  readonly [pointInTime]: true;
  readonly at: Moment;
  readonly probability: ProbabilityKind;
  /** Whether they stand in groups. */
  readonly isGrouped: boolean;
  /** In the order of their ids. */
  readonly deals: readonly ScoredDeal[];
  readonly leftOut: LeftOut;
  /** Why no deal is scored, where the history carries final values. */
  readonly refused: FinalValues | null;
}

/**
 * One observation of each closed deal: the probability that its history recorded at a declared moment, and its outcome.
 *
 * Nothing that was recorded later has a say, nor anything of the record as it stands now but its outcome and what no history
 * keeps (owner, account, product). What was recorded on the day of the close is taken to be the close. Deals that cannot be
 * scored are counted by reason. A history that carries final values on every line is refused: what it says was not said then.
 * Calibration takes these observations and no others, so that an outcome is never scored against a probability that knew it.
 * Decision: scored-in-time, final-values.
 *
 * @throws SalesKpiError `impossible-request` for a moment that is none, or a dimension that deals do not have
 * @example scoredDeals({ opportunities: [{ ...lost, history: [{ on: "2026-02-01", stage: "proposal", probability: 0.6 }] }, open] }, { at: { entering: "proposal" } }).deals.map(({ stated, won }) => [stated, won]) // => [ [ 0.6, false ] ]
 */
export function scoredDeals(book: BookRecords, question: ScoringQuestion): ScoredDeals {
  checkOptions("scoredDeals", question, scoringKinds);
  if (question.probability !== undefined) checkSource("scoredDeals: probability", question.probability);
  return scoredOf(closedStates(book, question, "calibration"), question);
}

/** States of closed deals, each scored by what was stated of it. */
export function scoredOf(
  found: ClosedStates,
  { at, probability = recordedProbability, by }: Omit<ScoringQuestion, "asOf">,
): ScoredDeals {
  const { stated, leftOut, refused } = statedIn(found, probability);
  const deals = stated.map((each) => observation(each, found.keyOf(each.state)));
  deals.sort((left, right) => compareKeys(left.opportunityId, right.opportunityId));
  return scored({ at, probability: probability.kind, isGrouped: by !== undefined, deals, leftOut, refused });
}

const observation = (
  { state: { of, on }, pipeline, stage, stated, won }: StatedState,
  key: string | null,
): ScoredDeal =>
  pointInTimeOf({ opportunityId: of.deal.id, pipeline, stage, key, on, stated, won, closedOn: of.closed });

const scored = (unmarked: Unmarked<ScoredDeals>): ScoredDeals => pointInTimeOf(unmarked);

type Unmarked<Marked> = Omit<Marked, typeof pointInTime>;

/** The mark is one of types alone: it says who made the observation, and costs nothing. */
const pointInTimeOf = <Marked extends ScoredDeal | ScoredDeals>(unmarked: Unmarked<Marked>): Marked =>
  unmarked as Marked;

/** Returns what was given if {@link scoredDeals} made it. A book is an error: its deals are to be scored first. */
export function checkScored(where: string, scored: ScoredDeals): ScoredDeals {
  const { deals, leftOut } = Object(scored) as Partial<ScoredDeals>;
  if (Array.isArray(deals) && typeof leftOut === "object") return scored;
  return refuse(where, scored, "what scoredDeals gives");
}

/** Some of the deals that were scored. */
export const scoredAmong = (all: ScoredDeals, isOne: (deal: ScoredDeal) => boolean): ScoredDeals => ({
  ...all,
  deals: all.deals.filter(isOne),
});

/** The same deals at another probability, made of the one that was stated alone. */
export const restated = (scored: ScoredDeals, as: (stated: number) => number): ScoredDeals => ({
  ...scored,
  probability: "recalibrated",
  deals: scored.deals.map((deal) => ({ ...deal, stated: as(deal.stated) })),
});
