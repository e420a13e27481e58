import type { OptionKinds } from "../../checkOptions.js";
import { SalesKpiError, refuse } from "../../errors.js";
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

/** The deals to learn from: a book, or its opportunities alone. */
export type DealHistory = BookRecords | Iterable<Opportunity>;

/** From where a history is looked at. */
export interface HistoryQuestion {
  /** The day on which it is looked at: nothing later is known. The book's own by default. */
  readonly asOf?: Day | undefined;
  /** The stages, in the place of the book's own. */
  readonly stages?: Iterable<Stage> | undefined;
  /** The day on which deals began to be recorded. Those that were open by then are watched from it on. */
  readonly adoptedOn?: Day | undefined;
}

/** The kinds of a history's options. */
export const historyKinds: OptionKinds<HistoryQuestion> = { asOf: "text?", stages: "iterable?", adoptedOn: "text?" };

/** A history as it was known on a day. */
export interface KnownHistory {
  readonly book: SalesBook;
  readonly asOf: Day;
  readonly adoptedOn: Day | null;
  /** Each as it was known then, with the stage changes up to then. */
  readonly deals: readonly Opportunity[];
  /** Those that no day can be asked about: a day of theirs is not recorded. */
  readonly unplaced: readonly Opportunity[];
}

/** A history as known on the day of a question; one that has no day, or a day that its book does not know, is an error. */
export function knownHistory(history: DealHistory, question: HistoryQuestion, asked: string): KnownHistory {
  const given: BookRecords =
    Symbol.iterator in Object(history)
      ? { opportunities: [...(history as Iterable<Opportunity>)] }
      : (history as BookRecords);
  const stages = question.stages === undefined ? undefined : checkStages(asked, question.stages);
  const book = wholeBook(asked, stages === undefined ? given : { ...given, stages });
  const asOf = dayOf(question, book, asked);
  const deals: Opportunity[] = [];
  const unplaced: Opportunity[] = [];
  const sort = (_: null, deal: Opportunity): null => {
    const known = recordAsOf.opportunities(deal, asOf);
    if (known !== null) deals.push(known);
    else if (isUndated(deal) && (readDayOf(createdOn, deal) ?? asOf) <= asOf) unplaced.push(deal);
    return null;
  };
  fold({ init: () => null, add: sort }, book.opportunities, "opportunities");
  return { book, asOf, adoptedOn: requireDay(question.adoptedOn, "adoptedOn") ?? null, deals, unplaced };
}

/** Returns the stages as a list, each with an id. */
function checkStages(where: string, stages: Iterable<Stage>): Stage[] {
  return Array.from(stages, (stage, index) =>
    typeof (Object(stage) as Partial<Stage>).id === "string"
      ? stage
      : refuse(`${where}: stages[${index}]`, stage, 'a stage such as { id: "demo", order: 1 }'),
  );
}

/** Throws if a pipeline is no name, and not null, which stands for the pipeline without one. */
export function checkPipeline(where: string, pipeline: unknown): void {
  if (pipeline != null && typeof pipeline !== "string")
    refuse(`${where}: pipeline`, pipeline, "the name of a pipeline, or null");
}

function dayOf(question: HistoryQuestion, book: SalesBook, asked: string): Day {
  const asOf = requireDay(question.asOf ?? book.asOf, "asOf");
  if (asOf !== undefined && asOf <= (book.asOf ?? asOf)) return asOf;
  const problem =
    asOf === undefined
      ? "asOf is not given, and the history has none of its own"
      : `asOf: a book as of ${String(book.asOf)} does not know ${asOf}`;
  throw new SalesKpiError("impossible-request", `${asked}: ${problem}`, { field: "asOf", value: asOf });
}
