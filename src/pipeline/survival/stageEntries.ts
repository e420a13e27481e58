import { noOrder, stageOrders } from "../../kpi/facts/stageOrder.js";
import { stageStays, type StageStay } from "../../kpi/views/stageStays.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { KnownHistory } from "./dealHistory.js";
import type { Beginning } from "./watchedDeal.js";

/** A deal with the stages that its history says it was in. */
export interface StagedDeal {
  readonly deal: Opportunity;
  readonly stays: readonly StageStay[];
}

/** How many deals of a history do not tell their stages: without a history of its own nobody knows when one came to a stage. */
export const untoldIn = ({ deals, unplaced }: KnownHistory): number =>
  deals.filter(({ history }) => history == null).length + unplaced.length;

/** Goes once through the deals that tell their stages: a book has more stays than are well kept for a second time. */
export function eachStaged({ book, deals }: KnownHistory, look: (staged: StagedDeal) => void): void {
  const orders = stageOrders(book.stages);
  for (const deal of deals) {
    if (deal.history == null) continue;
    const { first } = orders.get(deal.pipelineId ?? null) ?? noOrder;
    look({ deal, stays: stageStays(deal, first) });
  }
}

/** A deal in each stage that it was in, once in each, from its first entry on. */
export function firstEntries({ deal, stays }: StagedDeal, look: (stage: string, entry: Beginning) => void): void {
  stays.forEach(({ stage, enteredOn, leftOn, next }, index) => {
    const isFirst = stays.findIndex((stay) => stay.stage === stage && stay.enteredOn !== null) === index;
    if (isFirst && enteredOn !== null) look(stage, { deal, from: enteredOn, movedOn: next === null ? null : leftOn });
  });
}
