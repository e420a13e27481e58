import { noOrder, stageOrders } from "../../kpi/facts/stageOrder.js";
import { stageStays, type StageStay } from "../../kpi/views/stageStays.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { HistoryAsOf } from "./dealHistory.js";
import type { DealStart } from "./dealDuration.js";

/** Deal with its stays in stages, as its history tells. */
export interface StagedDeal {
  readonly deal: Opportunity;
  readonly stays: readonly StageStay[];
}

/** Counts the deals of a history without a history of stages: their days of entry are unknown. */
export const countWithoutStages = ({ deals, unplaced }: HistoryAsOf): number =>
  deals.filter(({ history }) => history == null).length + unplaced.length;

/** Calls a function with each deal that has a history of stages, once: a book has too many stays to keep. */
export function forEachStagedDeal({ book, deals }: HistoryAsOf, visit: (staged: StagedDeal) => void): void {
  const orders = stageOrders(book.stages);
  for (const deal of deals) {
    if (deal.history == null) continue;
    const { first } = orders.get(deal.pipelineId ?? null) ?? noOrder;
    visit({ deal, stays: stageStays(deal, first) });
  }
}

/** Calls a function with each stage that a deal was in, once, and the deal's first entry to the stage. */
export function forEachFirstEntry({ deal, stays }: StagedDeal, visit: (stage: string, entry: DealStart) => void): void {
  stays.forEach(({ stage, enteredOn, leftOn, next }, index) => {
    const isFirst = stays.findIndex((stay) => stay.stage === stage && stay.enteredOn !== null) === index;
    if (isFirst && enteredOn !== null) visit(stage, { deal, from: enteredOn, movedOn: next === null ? null : leftOn });
  });
}
