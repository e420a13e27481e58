import { isReconstructed, isUndated, opportunityAsOf } from "../../model/history/opportunityAsOf.js";
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

/** A deal with the day it is looked at on, and the stages that it may be in. */
export interface DealAsOf extends Opportunity {
  readonly asOf?: Day | null | undefined;
  readonly stageTable?: StageTable;
}

/** Looks at deals on a day, at what was known then; each says which day that is. */
export const dealsAsOf: StockBasis<DealAsOf> = stock<DealAsOf>(
  (deal, day) => {
    const then = opportunityAsOf(deal, day);
    return then && { ...then, asOf: day };
  },
  isUndated,
  isReconstructed,
);

/** A book's deals with its stages. Where no day is asked about, they are looked at on the book's own, if it has one. */
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

/** The stage that a deal is in, with all that the book says of it. */
export const stageOfDeal = (deal: DealAsOf): Stage | undefined => deal.stageTable && stageOf(deal, deal.stageTable);

/** Days since an open deal was created. */
export const daysOpen: Accessor<DealAsOf, number> = accessor("createdOn", (deal) =>
  daysSince(createdOn(deal), deal, "createdOn"),
);

/** Days since a deal came into the stage that it is in. */
export const daysInStage: Accessor<DealAsOf, number> = accessor("history", (deal) =>
  daysSince(deal.asOf == null ? null : stageEntryOn(deal, deal.asOf), deal, "history"),
);

/** Days from one of a deal's days to the day it is looked at on; null where either is not known. */
const daysSince = (day: Day | null | undefined, { asOf }: DealAsOf, field: string): number | null =>
  day == null || asOf == null ? null : numberOfDay(asOf, "asOf") - numberOfDay(day, field);
