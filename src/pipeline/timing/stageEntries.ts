import { noOrder, stageOrders } from "../../kpi/conversion/stageOrder.js";
import { stageStays, type StageStay } from "../../kpi/conversion/stageStays.js";
import { keyOfStage } from "../../kpi/pipeline/stagePlaces.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import { made } from "../../table/table.js";
import type { KnownHistory } from "./dealHistory.js";
import type { Beginning } from "./watchedDeal.js";

/** A deal with the stages that its history says it was in. */
export interface StagedDeal {
  readonly deal: Opportunity;
  readonly stays: readonly StageStay[];
}

/** Deals with their stages, and how many do not tell theirs: without a history nobody knows when they came to a stage. */
export function stagedDeals({ book, deals, unplaced }: KnownHistory): {
  readonly staged: readonly StagedDeal[];
  readonly untold: number;
} {
  const orders = stageOrders(book.stages);
  const told = deals.filter(({ history }) => history != null);
  const staged = told.map((deal) => {
    const { first } = orders.get(deal.pipelineId ?? null) ?? noOrder;
    return { deal, stays: stageStays(deal, first) };
  });
  return { staged, untold: deals.length - told.length + unplaced.length };
}

/** By stage, the deals that were in it, each once from its first entry on. */
export function firstEntries(staged: readonly StagedDeal[]): ReadonlyMap<string, readonly Beginning[]> {
  const entries = new Map<string, Beginning[]>();
  for (const { deal, stays } of staged) {
    const seen = new Set<string>();
    for (const { stage, enteredOn, leftOn, next } of stays) {
      if (enteredOn === null || seen.has(stage)) continue;
      seen.add(stage);
      const key = keyOfStage({ pipeline: deal.pipelineId ?? null, stage });
      made(entries, key, () => []).push({ deal, from: enteredOn, movedOn: next === null ? null : leftOn });
    }
  }
  return entries;
}
