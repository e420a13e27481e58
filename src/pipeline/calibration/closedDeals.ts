import { stageOrders } from "../../kpi/facts/stageOrder.js";
import { fold } from "../../metric/evaluate.js";
import { type BookRecords, type SalesBook, wholeBook } from "../../model/book/salesBook.js";
import { stageTable } from "../../model/accessors/stage.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Day } from "../../time/day.js";
import { requireDay } from "../../time/requireDay.js";
import { stageMap } from "../value/stageMap.js";
import { readClosedDeal, type ClosedDeal } from "./closedDeal.js";
import { noExclusions, type ExclusionCounts } from "./exclusions.js";
import { findFinalValues, type FinalValues } from "./finalValues.js";
import type { StageFacts } from "./recordedState.js";

/** Closed deals of a book, with the states recorded by their close. */
export interface ClosedDeals {
  readonly book: SalesBook;
  readonly deals: readonly ClosedDeal[];
  /** # deals that cannot be scored at any moment. */
  readonly excluded: ExclusionCounts;
  readonly facts: StageFacts;
  /** Fields of which the history carries final values. */
  readonly finalValues: readonly FinalValues[];
}

/** Returns the deals of a book that had closed by a day. */
export function closedDeals(records: BookRecords, asOf: Day | undefined): ClosedDeals {
  const book = wholeBook("book", records);
  const day = requireDay(asOf ?? book.asOf, "asOf") ?? null;
  const orders = stageOrders(book.stages);
  const excluded = noExclusions();
  const deals: ClosedDeal[] = [];
  const add = (_: null, deal: Opportunity): null => {
    const closed = readClosedDeal(deal, day);
    if (typeof closed === "string") excluded[closed] += 1;
    else deals.push(closed);
    return null;
  };
  fold({ init: () => null, add }, book.opportunities, "opportunities");
  const facts = {
    firstStage: ({ pipelineId }: Opportunity) => orders.get(pipelineId ?? null)?.first ?? null,
    isClosing: closingStages(book, deals),
  };
  return { book, deals, excluded, facts, finalValues: findFinalValues(deals) };
}

/**
 * Returns a test if a stage holds closed deals. The stage table gives such a stage 1, or 0 past the first stage. Without a
 * value in the table, closed deals were recorded there with nothing but 1, or nothing but 0. To enter such a stage is the
 * outcome, and no estimate of it.
 */
function closingStages({ stages }: SalesBook, deals: readonly ClosedDeal[]): StageFacts["isClosing"] {
  const [orders, table] = [stageOrders(stages), stageTable(stages)];
  const recorded = stageMap(() => new Set<number>());
  for (const { deal, changes } of deals)
    for (const { stage, probability } of changes) {
      if (probability == null) continue;
      const values = recorded.getOrCreate(deal.pipelineId ?? null, stage);
      if (values.size < 2) values.add(Number(probability));
    }
  return ({ pipelineId }, stage) => {
    const pipeline = pipelineId ?? null;
    const listed = table.get(pipeline)?.get(stage);
    if (listed?.probability != null) {
      const value = Number(listed.probability);
      return value === 1 || (value === 0 && listed.order !== orders.get(pipeline)?.lowest);
    }
    const values = recorded.get(pipeline, stage);
    return values?.size === 1 && (values.has(0) || values.has(1));
  };
}
