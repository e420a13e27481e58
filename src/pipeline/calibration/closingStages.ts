import { stageOrders } from "../../kpi/conversion/stageOrder.js";
import type { SalesBook } from "../../model/book/salesBook.js";
import { stageOf, stageTable } from "../../model/questions/stage.js";
import { made } from "../../table/table.js";
import type { ClosedDeal, StageFacts } from "./recordedState.js";

/**
 * The stages that say that a deal is closed: those to which the stage table gives 1, or 0 past the first; and where it gives
 * nothing, those of which nothing but 1, or nothing but 0, was recorded of closed deals. To come there is the outcome, and no estimate of it.
 */
export function closingStages({ stages }: SalesBook, deals: readonly ClosedDeal[]): StageFacts["closing"] {
  const [orders, table] = [stageOrders(stages), stageTable(stages)];
  const recorded = new Map<string | null, Map<string, Set<number>>>();
  for (const { deal, changes } of deals) {
    const inPipeline = made(recorded, deal.pipelineId ?? null, () => new Map<string, Set<number>>());
    for (const { stage, probability } of changes) {
      if (probability == null) continue;
      const values = made(inPipeline, stage, () => new Set<number>());
      if (values.size < 2) values.add(Number(probability));
    }
  }
  return ({ pipelineId }, stage) => {
    const pipeline = pipelineId ?? null;
    const listed = stageOf({ pipelineId: pipeline, stage }, table);
    if (listed?.probability != null) {
      const value = Number(listed.probability);
      return value === 1 || (value === 0 && listed.order !== orders.get(pipeline)?.lowest);
    }
    const values = recorded.get(pipeline)?.get(stage);
    return values?.size === 1 && (values.has(0) || values.has(1));
  };
}
