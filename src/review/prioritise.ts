import { checkOptions, type OptionKinds } from "../checkOptions.js";
import { refuse } from "../errors.js";
import { compareKeys } from "../collections/compareKeys.js";
import { byId } from "../model/book/byId.js";
import { opportunityAsOf } from "../model/history/opportunityAsOf.js";
import { type BookRecords, wholeBook } from "../model/book/salesBook.js";
import { isOpen } from "../model/accessors/opportunity.js";
import type { Day } from "../time/day.js";
import { requireDay } from "../time/requireDay.js";
import type { PriorityCriterion, PriorityInput } from "./criteria.js";
import { refuseOption } from "../pipeline/value/refuseOption.js";

/** Day and criteria of a prioritisation. */
export interface PrioritiseOptions {
  /** Day on which deals are scored; the book's own by default. */
  readonly asOf?: Day | undefined;
  readonly criteria: readonly PriorityCriterion[];
}

const prioritiseKinds: OptionKinds<PrioritiseOptions> = { asOf: "text?", criteria: "list" };
const criterionKinds: OptionKinds<PriorityCriterion> = { name: "text", weight: "number", score: "function" };

/** Score of a deal by one criterion. */
export interface PriorityReason {
  readonly criterion: string;
  /** From 0 to 1; null if the record does not say, and then the criterion does not count. */
  readonly score: number | null;
  readonly weight: number;
}

/** Open deal with its priority and rank. */
export interface PrioritisedDeal {
  /** 1 for the first; deals of equal priority share the better rank. */
  readonly rank: number;
  readonly opportunityId: string;
  readonly ownerId: string | null;
  /** Weighted mean of the known scores, from 0 to 1; null without a known score. */
  readonly priority: number | null;
  /** Share of the weights with a known score: a priority of 1 by one criterion in three says little. */
  readonly known: number;
  /** Scores in the order of their contribution, unknown ones last. */
  readonly reasons: readonly PriorityReason[];
}

/**
 * Returns open deals in order of priority, by criteria of your own choice, each with its reasons.
 *
 *     priority = Σ weight × score / Σ weight, of the criteria whose score is known
 *
 * Deals are scored as known at the end of the day. Deals without any known score come last. Deals of equal priority are in the
 * order of their ids.
 *
 * @throws SalesKpiError `impossible-request` without a day, without criteria, for a weight that is not above 0 or a score
 * outside 0 to 1
 * @example prioritise({ opportunities: [{ ...open, id: "a", createdOn: "2026-01-01" }, { ...open, id: "b", createdOn: "2026-03-01" }] }, { asOf: "2026-03-31", criteria: [byAge({ fresh: 30, stale: 90 })] }).map((deal) => deal.opportunityId) // => [ 'b', 'a' ]
 */
export function prioritise(book: BookRecords, options: PrioritiseOptions): PrioritisedDeal[] {
  const { opportunities, accounts, asOf: bookDay } = wholeBook("prioritise", book);
  const { asOf = bookDay, criteria } = checkOptions("prioritise", options, prioritiseKinds);
  if (asOf === undefined)
    return refuseOption("prioritise", "asOf", asOf, "a day, because the book has none of its own");
  requireDay(asOf, "asOf");
  checkCriteria(criteria);
  const accountOf = byId(accounts);
  const scored = opportunities.flatMap((record) => {
    const deal = opportunityAsOf(record, asOf);
    if (deal === null || !isOpen(deal)) return [];
    const account = (deal.accountId == null ? undefined : accountOf.get(deal.accountId)) ?? null;
    return [{ deal, ...priorityOf(criteria.map((criterion) => reasonOf(criterion, { deal, account, day: asOf }))) }];
  });
  const inOrder = scored.toSorted(
    (left, right) => (right.priority ?? -1) - (left.priority ?? -1) || compareKeys(left.deal.id, right.deal.id),
  );
  let rank = 0;
  return inOrder.map(({ deal, ...priority }, index) => {
    if (index === 0 || priority.priority !== inOrder[index - 1]?.priority) rank = index + 1;
    return { rank, opportunityId: deal.id, ownerId: deal.ownerId ?? null, ...priority };
  });
}

function checkCriteria(criteria: readonly PriorityCriterion[]): void {
  if (criteria.length === 0) refuseOption("prioritise", "criteria", criteria, "at least one criterion");
  criteria.forEach((criterion, index) => checkOptions(`prioritise: criteria[${index}]`, criterion, criterionKinds));
  criteria.forEach(({ name, weight }) => {
    if (!(weight > 0 && weight < Infinity)) refuse(`prioritise: weight of ${name}`, weight, "a number above 0");
  });
}

function reasonOf({ name, weight, score }: PriorityCriterion, input: PriorityInput): PriorityReason {
  const value = score(input);
  if (value !== null && !(value >= 0 && value <= 1))
    refuse(`prioritise: score of ${name} for deal ${input.deal.id}`, value, "a number from 0 to 1, or null");
  return { criterion: name, score: value, weight };
}

function priorityOf(reasons: readonly PriorityReason[]): Pick<PrioritisedDeal, "priority" | "known" | "reasons"> {
  const total = (of: (reason: PriorityReason) => number): number =>
    reasons.reduce((sum, reason) => sum + of(reason), 0);
  const known = total(({ score, weight }) => (score === null ? 0 : weight));
  return {
    priority: known === 0 ? null : total(contributionOf) / known,
    known: known / total(({ weight }) => weight),
    reasons: reasons.toSorted(
      (left, right) =>
        Number(left.score === null) - Number(right.score === null) || contributionOf(right) - contributionOf(left),
    ),
  };
}

const contributionOf = ({ score, weight }: PriorityReason): number => (score ?? 0) * weight;
