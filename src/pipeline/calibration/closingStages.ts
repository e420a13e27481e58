import { stageOrders } from "../../kpi/facts/stageOrder.js";
import type { SalesBook } from "../../model/book/salesBook.js";
import { stageTable } from "../../model/accessors/stage.js";
import { byStage } from "../value/byStage.js";
import type { ClosedDeal } from "./closedDeal.js";
import type { StageFacts } from "./recordedState.js";

/**
 * The stages that say that a deal is closed: those to which the stage table gives 1, or 0 past the first; and where it gives
 * nothing, those of which nothing but 1, or nothing but 0, was recorded of closed deals. To come there is the outcome, and no estimate of it.
 */
export function closingStages({ stages }: SalesBook, deals: readonly ClosedDeal[]): StageFacts["closing"] {
  const [orders, table] = [stageOrders(stages), stageTable(stages)];
  const recorded = byStage(() => new Set<number>());
  for (const { deal, changes } of deals)
    for (const { stage, probability } of changes) {
      if (probability == null) continue;
      const values = recorded.of(deal.pipelineId ?? null, stage);
      if (values.size < 2) values.add(Number(probability));
    }
  return ({ pipelineId }, stage) => {
    const pipeline = pipelineId ?? null;
    const listed = table.get(pipeline)?.get(stage);
    if (listed?.probability != null) {
      const value = Number(listed.probability);
      return value === 1 || (value === 0 && listed.order !== orders.get(pipeline)?.lowest);
    }
    const values = recorded.find(pipeline, stage);
    return values?.size === 1 && (values.has(0) || values.has(1));
  };
}
