import { closedOn, createdOn, isWon } from "../../model/accessors/opportunity.js";
import type { Accessor } from "../../metric/accessor.js";
import { readDayOf, accessor } from "../../model/accessors/accessor.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Stage } from "../../model/records/stage.js";
import type { Day } from "../../time/day.js";
import type { FlowBasis } from "../define/flow.js";
import { cohort } from "../define/cohort.js";
import { noOrder, stageOrders, type StageOrder } from "./stageOrder.js";
import { stageStays, type StageStay } from "../views/stageStays.js";

/** A deal with the stages that it was in, and where those of its pipeline stand. */
export interface DealInStages extends Opportunity {
  readonly stays?: readonly StageStay[];
  readonly order?: StageOrder;
}

/** A book's deals, each with the stages that it was in. The order of stages is that of the deal's own pipeline. */
export function dealsInStages({
  opportunities = [],
  stages = [],
}: {
  readonly opportunities?: Iterable<Opportunity> | undefined;
  readonly stages?: Iterable<Stage> | undefined;
}): Iterable<DealInStages> {
  const orders = stageOrders(stages);
  return Array.from(opportunities, (deal) => {
    const order = orders.get(deal.pipelineId ?? null) ?? noOrder;
    return { ...deal, order, stays: stageStays(deal, order.first) };
  });
}

/** A deal's stays; those of a deal that no book has placed are told by its record alone. */
export const staysOf = (deal: DealInStages): readonly StageStay[] => deal.stays ?? stageStays(deal);

/** Whether a deal was ever in a stage. */
export const wasIn =
  (stage: string) =>
  (deal: DealInStages): boolean =>
    staysOf(deal).some((stay) => stay.stage === stage);

/** The day a deal first came into a stage. */
export const enteredOn = (stage: string): Accessor<DealInStages, Day> =>
  accessor("history", (deal) => earliest(staysOf(deal).map((stay) => (stay.stage === stage ? stay.enteredOn : null))));

/** Whether a deal came as far as a stage: it was in that stage or one beyond, or it was won. */
export const hasReached =
  (stage: string) =>
  (deal: DealInStages): boolean =>
    staysOf(deal).some(isAtLeast(stage, deal)) || isFirst(stage, deal) || (isWon(deal) && isPlaced(stage, deal));

/** The day a deal came as far as a stage. The first stage of its pipeline it reached by its creation, all others by its win. */
export const reachedOn = (stage: string): Accessor<DealInStages, Day> =>
  accessor("history", (deal) =>
    earliest([
      ...staysOf(deal)
        .filter(isAtLeast(stage, deal))
        .map((stay) => stay.enteredOn),
      isFirst(stage, deal) ? createdOn(deal) : null,
      isWon(deal) && isPlaced(stage, deal) ? closedOn(deal) : null,
    ]),
  );

const isPlaced = (stage: string, { order = noOrder }: DealInStages): boolean => order.orderOf.has(stage);

const isFirst = (stage: string, { order = noOrder }: DealInStages): boolean =>
  order.orderOf.get(stage) === order.lowest;

/** Stages stand in order within a pipeline that lists them; one that it does not list is only itself. */
function isAtLeast(stage: string, { order: { orderOf } = noOrder }: DealInStages): (stay: StageStay) => boolean {
  const least = orderOf.get(stage) ?? Infinity;
  return (stay) => stay.stage === stage || (orderOf.get(stay.stage) ?? -Infinity) >= least;
}

/** ISO days sort as time does. */
const earliest = (days: readonly (Day | null | undefined)[]): Day | null =>
  days.filter((day) => day != null).sort()[0] ?? null;

/**
 * Deals by the day they came to a stage, whatever became of them. Asked about a day, what came after it had not happened
 * then. A win or loss without a day counts as recorded, because nothing says when it came.
 */
export const dealsByEntry = (reading: Accessor<DealInStages, Day>): FlowBasis<DealInStages> =>
  cohort(reading, (deal, day) => {
    const closed = readDayOf(closedOn, deal);
    return {
      ...deal,
      outcome: closed != null && closed > day ? "open" : deal.outcome,
      stays: staysOf(deal).filter((stay) => stay.enteredOn === null || stay.enteredOn <= day),
    };
  });
