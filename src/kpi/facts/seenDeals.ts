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
import type { StockBasis } from "../define/timeBasis.js";
import { stock } from "../define/stock.js";

/** A deal with the day it is looked at on, and the stages that it may be in. */
export interface SeenDeal extends Opportunity {
  readonly seenOn?: Day | null | undefined;
  readonly stagesKnown?: StageTable;
}

/** Looks at deals on a day, at what was known then; each says which day that is. */
export const seenDeals: StockBasis<SeenDeal> = stock<SeenDeal>(
  (deal, day) => {
    const then = opportunityAsOf(deal, day);
    return then && { ...then, seenOn: day };
  },
  isUndated,
  isReconstructed,
);

/** A book's deals with its stages. Where no day is asked about, they are looked at on the book's own, if it has one. */
export function dealsSeen({
  opportunities = [],
  stages = [],
  asOf,
}: {
  readonly opportunities?: Iterable<Opportunity> | undefined;
  readonly stages?: Iterable<Stage> | undefined;
  readonly asOf?: Day;
}): Iterable<SeenDeal> {
  const stagesKnown = stageTable(stages);
  return Array.from(opportunities, (deal) => ({ ...deal, seenOn: asOf ?? null, stagesKnown }));
}

/** The stage that a deal is in, with all that the book says of it. */
export const stageSeen = (deal: SeenDeal): Stage | undefined => deal.stagesKnown && stageOf(deal, deal.stagesKnown);

/** Days since an open deal was created. */
export const daysOpen: Accessor<SeenDeal, number> = accessor("createdOn", (deal) =>
  daysSince(createdOn(deal), deal, "createdOn"),
);

/** Days since a deal came into the stage that it is in. */
export const daysInStage: Accessor<SeenDeal, number> = accessor("history", (deal) =>
  daysSince(deal.seenOn == null ? null : stageEntryOn(deal, deal.seenOn), deal, "history"),
);

/** Days from one of a deal's days to the day it is looked at on; null where either is not known. */
const daysSince = (day: Day | null | undefined, { seenOn }: SeenDeal, field: string): number | null =>
  day == null || seenOn == null ? null : numberOfDay(seenOn, "asOf") - numberOfDay(day, field);
