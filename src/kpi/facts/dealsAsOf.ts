import { isReconstructed, isUndated, mayBeOpenAsOf, opportunityAsOf } from "../../model/history/opportunityAsOf.js";
import { stageEntryOn } from "../../model/history/stageEntryOn.js";
import { createdOn } from "../../model/accessors/opportunity.js";
import type { Accessor } from "../../metric/accessor.js";
import { accessor } from "../../model/accessors/accessor.js";
import { stageOf, stageTable, type StageTable } from "../../model/accessors/stage.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Stage } from "../../model/records/stage.js";
import type { Day } from "../../time/day.js";
import { numberOfDay } from "../../time/numberOfDay.js";
import type { StockBasis } from "../define/stock.js";
import { stock } from "../define/stock.js";

/** Deal with the stages of its book. */
export interface DealAsOf extends Opportunity {
  /** Day as of which the deal is seen. */
  readonly asOf?: Day | null | undefined;
  readonly stageTable?: StageTable;
}

/** Deals as known on a day. Each deal carries the day. */
export const dealsAsOf: StockBasis<DealAsOf> = stock<DealAsOf>(
  (deal, day) => {
    const past = opportunityAsOf(deal, day);
    return past && { ...past, asOf: day };
  },
  isUndated,
  isReconstructed,
  (deal, day) => {
    const past = mayBeOpenAsOf(deal, day);
    return past && { ...past, asOf: day };
  },
);

/**
 * Returns a book's deals with the book's stages. Without a day in the window, deals are seen as of the book's day, if
 * it has one.
 */
export function dealsWithStages({
  opportunities = [],
  stages = [],
  asOf,
}: {
  readonly opportunities?: Iterable<Opportunity> | undefined;
  readonly stages?: Iterable<Stage> | undefined;
  readonly asOf?: Day;
}): Iterable<DealAsOf> {
  const table = stageTable(stages);
  return Array.from(opportunities, (deal) => ({ ...deal, asOf: asOf ?? null, stageTable: table }));
}

/** Returns the book's record of a deal's stage. */
export const stageOfDeal = (deal: DealAsOf): Stage | undefined => deal.stageTable && stageOf(deal, deal.stageTable);

/** Number of days since an open deal was created. */
export const daysOpen: Accessor<DealAsOf, number> = accessor("createdOn", (deal) =>
  daysSince(createdOn(deal), deal, "createdOn"),
);

/** Number of days since a deal entered its stage. */
export const daysInStage: Accessor<DealAsOf, number> = accessor("history", (deal) =>
  daysSince(deal.asOf == null ? null : stageEntryOn(deal, deal.asOf), deal, "history"),
);

/** Returns the number of days from `day` to the deal's `asOf`; null if either is unknown. */
const daysSince = (day: Day | null | undefined, { asOf }: DealAsOf, field: string): number | null =>
  day == null || asOf == null ? null : numberOfDay(asOf, "asOf") - numberOfDay(day, field);
