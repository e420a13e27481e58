import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import { compareKeys } from "../../collections/compareKeys.js";
import type { BookRecords } from "../../model/book/salesBook.js";
import type { GroupedBy } from "../../model/dimensions/dimensionNamed.js";
import type { Day } from "../../time/day.js";
import {
  checkProbabilitySource,
  recordedProbability,
  type ProbabilityKind,
  type ProbabilitySource,
} from "../value/probabilitySource.js";
import { closedStates, type ClosedStates } from "./closedStates.js";
import type { ExclusionCounts } from "./exclusions.js";
import type { FinalValues } from "./finalValues.js";
import { readStatedProbabilities, type StatedState } from "./readStatedProbabilities.js";
import type { ScoringMoment } from "./scoringMoment.js";

/** Moment, probability and grouping of scored deals. */
export interface ScoredDealsOptions {
  /** Moment at which the probability of each deal is taken. */
  readonly at: ScoringMoment;
  /** Day by which deals must have closed; the book's own by default, else all closed deals count. */
  readonly asOf?: Day | undefined;
  /** Source of the probabilities; the recorded probability, else that of the stage table, by default. */
  readonly probability?: ProbabilitySource | undefined;
  /** Dimension to group by. */
  readonly by?: GroupedBy | undefined;
}

const scoredDealsKinds: OptionKinds<ScoredDealsOptions> = {
  at: "any",
  asOf: "text?",
  probability: "any?",
  by: "any?",
};

declare const pointInTime: unique symbol;

/** Observation made by {@link scoredDeals} alone: a probability that was recorded before the outcome, with the outcome. */
export interface ScoredDeal {
  readonly [pointInTime]: true;
  readonly opportunityId: string;
  readonly pipeline: string | null;
  /** Stage of the deal at the moment. */
  readonly stage: string;
  /** Key of the deal at the moment in the dimension; null without a dimension. */
  readonly key: string | null;
  /** Day of the moment, always before the close. */
  readonly on: Day;
  /** From 0 to 1. */
  readonly stated: number;
  readonly won: boolean;
  readonly closedOn: Day;
}

/** Deals that can be scored, one observation of each, and counts of the deals that cannot. */
export interface ScoredDeals {
  readonly [pointInTime]: true;
  readonly at: ScoringMoment;
  readonly probability: ProbabilityKind;
  /** True if the deals have keys of a dimension. */
  readonly isGrouped: boolean;
  /** Observations, in the order of deal ids. */
  readonly deals: readonly ScoredDeal[];
  readonly excluded: ExclusionCounts;
  /** Final values in the history, for which no deal is scored; null without them. */
  readonly finalValues: FinalValues | null;
}

/**
 * Returns one observation of each closed deal: the probability that its history recorded at a declared moment, and its outcome.
 *
 * Records of a later day do not count. Of the record as it stands now, only the outcome counts and the fields that no history
 * keeps (owner, account, product). A change recorded on the day of the close is taken to be the close. Deals that cannot be
 * scored are counted by reason. A history with final values on every line is refused, because those values were not stated
 * then. Calibration takes only these observations, so that an outcome is never scored against a probability that knew it.
 * Decision: scored-in-time, final-values.
 *
 * @throws SalesKpiError `impossible-request` for a value that is no moment, or a dimension that deals do not have
 * @example scoredDeals({ opportunities: [{ ...lost, history: [{ on: "2026-02-01", stage: "proposal", probability: 0.6 }] }, open] }, { at: { entering: "proposal" } }).deals.map(({ stated, won }) => [stated, won]) // => [ [ 0.6, false ] ]
 */
export function scoredDeals(book: BookRecords, options: ScoredDealsOptions): ScoredDeals {
  checkOptions("scoredDeals", options, scoredDealsKinds);
  if (options.probability !== undefined) checkProbabilitySource("scoredDeals: probability", options.probability);
  return scoreStates(closedStates(book, options, "scoredDeals"), options);
}

/** Scores states of closed deals by their stated probabilities. */
export function scoreStates(
  closed: ClosedStates,
  { at, probability = recordedProbability, by }: Omit<ScoredDealsOptions, "asOf">,
): ScoredDeals {
  const { stated, excluded, finalValues } = readStatedProbabilities(closed, probability);
  const deals = stated.map((deal) => observe(deal, closed.keyOf(deal.state)));
  deals.sort((left, right) => compareKeys(left.opportunityId, right.opportunityId));
  return markScored<ScoredDeals>({
    ...{ at, probability: probability.kind, isGrouped: by !== undefined },
    ...{ deals, excluded, finalValues },
  });
}

const observe = ({ state: { of, on }, pipeline, stage, stated, won }: StatedState, key: string | null): ScoredDeal =>
  markScored<ScoredDeal>({ opportunityId: of.deal.id, pipeline, stage, key, on, stated, won, closedOn: of.closed });

/** Marks an observation as made here. The mark is one of types alone and costs nothing at run time. */
const markScored = <Marked extends ScoredDeal | ScoredDeals>(unmarked: Omit<Marked, typeof pointInTime>): Marked =>
  unmarked as Marked;

/** Returns the value if {@link scoredDeals} made it. Throws for a book: its deals are to be scored first. */
export function checkScored(where: string, scored: ScoredDeals): ScoredDeals {
  const { deals, excluded } = Object(scored) as Partial<ScoredDeals>;
  if (Array.isArray(deals) && typeof excluded === "object") return scored;
  return refuse(where, scored, "what scoredDeals gives");
}

/** Returns the scored deals that a test accepts. */
export const filterScored = (scored: ScoredDeals, accepts: (deal: ScoredDeal) => boolean): ScoredDeals => ({
  ...scored,
  deals: scored.deals.filter(accepts),
});

/** Returns the same deals at probabilities computed from the stated ones. */
export const withProbabilities = (scored: ScoredDeals, recalibrate: (stated: number) => number): ScoredDeals => ({
  ...scored,
  probability: "recalibrated",
  deals: scored.deals.map((deal) => ({ ...deal, stated: recalibrate(deal.stated) })),
});
