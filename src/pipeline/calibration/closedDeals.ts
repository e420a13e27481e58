import { stageOrders } from "../../kpi/facts/stageOrder.js";
import { fold } from "../../metric/evaluate.js";
import { type BookRecords, type SalesBook, wholeBook } from "../../model/book/salesBook.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Day } from "../../time/day.js";
import { requireDay } from "../../time/requireDay.js";
import { closedBy, type ClosedDeal } from "./closedDeal.js";
import { closingStages } from "./closingStages.js";
import { finalValues, type FinalValues } from "./finalValues.js";
import { noneLeftOut, type LeftOut } from "./leftOut.js";
import type { StageFacts } from "./recordedState.js";

/** The closed deals of a book, with what was recorded of them by their close. */
export interface ClosedDeals {
  readonly book: SalesBook;
  readonly deals: readonly ClosedDeal[];
  /** Those that say nothing at any moment. */
  readonly leftOut: LeftOut;
  readonly facts: StageFacts;
  /** The fields of which the history carries final values. */
  readonly refusals: readonly FinalValues[];
}

/** The deals of a book that had closed by a day. */
export function closedDeals(given: BookRecords, asked: Day | undefined): ClosedDeals {
  const book = wholeBook("book", given);
  const asOf = requireDay(asked ?? book.asOf, "asOf") ?? null;
  const orders = stageOrders(book.stages);
  const leftOut = noneLeftOut();
  const deals: ClosedDeal[] = [];
  const look = (_: null, deal: Opportunity): null => {
    const found = closedBy(deal, asOf);
    if (typeof found === "string") leftOut[found] += 1;
    else deals.push(found);
    return null;
  };
  fold({ init: () => null, add: look }, book.opportunities, "opportunities");
  const facts = {
    firstStage: ({ pipelineId }: Opportunity) => orders.get(pipelineId ?? null)?.first ?? null,
    closing: closingStages(book, deals),
  };
  return { book, deals, leftOut, facts, refusals: finalValues(deals) };
}
