import type { OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import { fold } from "../../metric/evaluate.js";
import { isUndated } from "../../model/history/opportunityAsOf.js";
import { recordAsOf } from "../../model/history/recordAsOf.js";
import { type BookRecords, type SalesBook, wholeBook } from "../../model/book/salesBook.js";
import { createdOn } from "../../model/accessors/opportunity.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Stage } from "../../model/records/stage.js";
import type { Day } from "../../time/day.js";
import { requireDay } from "../../time/requireDay.js";
import { requireAsOfDay } from "../value/asOfDay.js";

/** Deals to learn from: a book, or its opportunities alone. */
export type DealHistory = BookRecords | Iterable<Opportunity>;

/** Day, stages and begin of a history. */
export interface HistoryOptions {
  /** Day of the history: nothing later is known. The book's own by default. */
  readonly asOf?: Day | undefined;
  /** Stages, in place of the book's own. */
  readonly stages?: Iterable<Stage> | undefined;
  /** First day of recording. Deals that were open by then are at risk from that day on. */
  readonly adoptedOn?: Day | undefined;
}

/** Kinds of the options of a history. */
export const historyOptionKinds: OptionKinds<HistoryOptions> = {
  asOf: "text?",
  stages: "iterable?",
  adoptedOn: "text?",
};

/** History as it was known on a day. */
export interface HistoryAsOf {
  readonly book: SalesBook;
  readonly asOf: Day;
  readonly adoptedOn: Day | null;
  /** Deals as known on the day, with the stage changes up to the day. */
  readonly deals: readonly Opportunity[];
  /** Deals that lack their creation or their close: they can be placed on no day. */
  readonly unplaced: readonly Opportunity[];
}

/** Returns a history as known on a day. Throws if there is no day, or the book does not know the day. */
export function historyAsOf(history: DealHistory, options: HistoryOptions, where: string): HistoryAsOf {
  const records: BookRecords =
    Symbol.iterator in Object(history)
      ? { opportunities: [...(history as Iterable<Opportunity>)] }
      : (history as BookRecords);
  const stages = options.stages === undefined ? undefined : checkStages(where, options.stages);
  const book = wholeBook(where, stages === undefined ? records : { ...records, stages });
  const asOf = requireAsOfDay(where, options.asOf, book.asOf);
  const deals: Opportunity[] = [];
  const unplaced: Opportunity[] = [];
  const add = (_: null, deal: Opportunity): null => {
    const known = recordAsOf.opportunities(deal, asOf);
    if (known !== null) deals.push(known);
    else if (isUndated(deal) && (readDayOf(createdOn, deal) ?? asOf) <= asOf) unplaced.push(deal);
    return null;
  };
  fold({ init: () => null, add }, book.opportunities, "opportunities");
  return { book, asOf, adoptedOn: requireDay(options.adoptedOn, "adoptedOn") ?? null, deals, unplaced };
}

/** Returns the stages as a list. Throws for a stage without an id. */
function checkStages(where: string, stages: Iterable<Stage>): Stage[] {
  return Array.from(stages, (stage, index) =>
    typeof (Object(stage) as Partial<Stage>).id === "string"
      ? stage
      : refuse(`${where}: stages[${index}]`, stage, 'a stage such as { id: "demo", order: 1 }'),
  );
}

/** Throws if a pipeline is neither a name nor null, which stands for the pipeline without a name. */
export function checkPipeline(where: string, pipeline: unknown): void {
  if (pipeline != null && typeof pipeline !== "string")
    refuse(`${where}: pipeline`, pipeline, "the name of a pipeline, or null");
}
