import { checkOptions, type OptionKinds } from "../checkOptions.js";
import { SalesKpiError } from "../errors.js";
import { compareKeys } from "../collections/compareKeys.js";
import { byId } from "../model/book/byId.js";
import { opportunityAsOf } from "../model/history/opportunityAsOf.js";
import { type BookRecords, wholeBook } from "../model/book/salesBook.js";
import { isOpen } from "../model/accessors/opportunity.js";
import type { Opportunity } from "../model/records/opportunity.js";
import type { Day } from "../time/day.js";
import { requireDay } from "../time/requireDay.js";
import type { Criterion } from "./criteria.js";

/** What deals are judged by. */
export interface PrioritiseRequest {
  /** The day; the book's own where it has one. */
  readonly asOf?: Day | undefined;
  readonly criteria: readonly Criterion[];
}

const prioritiseKinds: OptionKinds<PrioritiseRequest> = { asOf: "text?", criteria: "list" };
const criterionKinds: OptionKinds<Criterion> = { name: "text", weight: "number", score: "function" };

/** Why a deal stands where it does: one of the criteria. */
export interface PriorityReason {
  readonly criterion: string;
  /** From 0 to 1; null where the record does not say, and then the criterion counts for nothing. */
  readonly score: number | null;
  readonly weight: number;
}

/** An open deal in its place. */
export interface PrioritisedDeal {
  /** 1 for the first; deals of equal priority share the better rank. */
  readonly rank: number;
  readonly opportunityId: string;
  readonly ownerId: string | null;
  /** Weighted mean of the known scores, from 0 to 1; null where none is known. */
  readonly priority: number | null;
  /** Share of the weights whose score is known: a priority of 1 by one criterion in three is not worth much. */
  readonly known: number;
  /** In the order of what they contribute, those that are not known last. */
  readonly reasons: readonly PriorityReason[];
}

/**
 * Open deals in the order in which they are worth looking at, by criteria of your own choice, each with its reasons.
 *
 *     priority = Σ weight × score / Σ weight, of the criteria whose score is known
 *
 * Deals are judged as they were known at the end of the day. Those that no criterion can judge come last. Deals of equal
 * priority stand in the order of their ids.
 *
 * @throws SalesKpiError `impossible-request` without a day, without criteria, for a weight that is not above 0 or a score
 * outside 0 to 1
 * @example prioritise({ opportunities: [{ ...open, id: "a", createdOn: "2026-01-01" }, { ...open, id: "b", createdOn: "2026-03-01" }] }, { asOf: "2026-03-31", criteria: [byAge({ fresh: 30, stale: 90 })] }).map((deal) => deal.opportunityId) // => [ 'b', 'a' ]
 */
export function prioritise(book: BookRecords, request: PrioritiseRequest): PrioritisedDeal[] {
  const { opportunities, accounts, asOf: ownDay } = wholeBook("prioritise", book);
  const { asOf = ownDay, criteria } = checkOptions("prioritise", request, prioritiseKinds);
  if (asOf === undefined)
    throw new SalesKpiError("impossible-request", "deals are judged on a day, and none was given", { field: "asOf" });
  requireDay(asOf, "asOf");
  checkCriteria(criteria);
  const accountOf = byId(accounts);
  const judged = opportunities.flatMap((each) => {
    const deal = opportunityAsOf(each, asOf);
    if (deal === null || !isOpen(deal)) return [];
    const account = (deal.accountId == null ? undefined : accountOf.get(deal.accountId)) ?? null;
    return [{ deal, ...priorityOf(criteria.map((criterion) => reasonOf(criterion, { deal, account, day: asOf }))) }];
  });
  const inOrder = judged.toSorted(
    (left, right) => (right.priority ?? -1) - (left.priority ?? -1) || compareKeys(left.deal.id, right.deal.id),
  );
  let rank = 0;
  return inOrder.map(({ deal, ...priority }, index) => {
    if (index === 0 || priority.priority !== inOrder[index - 1]?.priority) rank = index + 1;
    return { rank, opportunityId: deal.id, ownerId: deal.ownerId ?? null, ...priority };
  });
}

function checkCriteria(criteria: readonly Criterion[]): void {
  if (criteria.length === 0) throw new SalesKpiError("impossible-request", "no criteria to judge by");
  criteria.forEach((criterion, index) => checkOptions(`prioritise: criteria[${index}]`, criterion, criterionKinds));
  const wrong = criteria.find(({ weight }) => !(weight > 0 && weight < Infinity));
  if (wrong === undefined) return;
  const problem = `the criterion ${wrong.name} weighs ${wrong.weight}`;
  throw new SalesKpiError("impossible-request", problem, { field: "weight", value: wrong.weight });
}

function reasonOf(
  { name, weight, score }: Criterion,
  judged: { readonly deal: Opportunity } & Parameters<Criterion["score"]>[0],
): PriorityReason {
  const found = score(judged);
  if (found !== null && !(found >= 0 && found <= 1)) {
    const problem = `the criterion ${name} scores ${found}, outside 0 to 1`;
    throw new SalesKpiError("impossible-request", problem, { id: judged.deal.id, field: name, value: found });
  }
  return { criterion: name, score: found, weight };
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
