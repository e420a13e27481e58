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

/** Deal with its stays in stages. */
export interface DealInStages extends Opportunity {
  readonly stays?: readonly StageStay[];
  /** Order of the stages of the deal's pipeline. */
  readonly order?: StageOrder;
}

/** Returns a book's deals, each with its stays and the stage order of its own pipeline. */
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

/** Returns a deal's stays. Without a book, they are read from the deal's record alone. */
export const staysOf = (deal: DealInStages): readonly StageStay[] => deal.stays ?? stageStays(deal);

/** Tests if a deal was ever in a stage. */
export const wasIn =
  (stage: string) =>
  (deal: DealInStages): boolean =>
    staysOf(deal).some((stay) => stay.stage === stage);

/** Returns the accessor of the day a deal first entered a stage. */
export const enteredOn = (stage: string): Accessor<DealInStages, Day> =>
  accessor("history", (deal) => earliest(staysOf(deal).map((stay) => (stay.stage === stage ? stay.enteredOn : null))));

/** Tests if a deal reached a stage: the deal was in that stage or a later one, or was won. */
export const hasReached =
  (stage: string) =>
  (deal: DealInStages): boolean =>
    staysOf(deal).some(isAtLeast(stage, deal)) || isFirst(stage, deal) || (isWon(deal) && isListed(stage, deal));

/**
 * Returns the accessor of the day a deal reached a stage. Its creation reaches the first stage of its pipeline, its win
 * reaches all stages.
 */
export const reachedOn = (stage: string): Accessor<DealInStages, Day> =>
  accessor("history", (deal) =>
    earliest([
      ...staysOf(deal)
        .filter(isAtLeast(stage, deal))
        .map((stay) => stay.enteredOn),
      isFirst(stage, deal) ? createdOn(deal) : null,
      isWon(deal) && isListed(stage, deal) ? closedOn(deal) : null,
    ]),
  );

const isListed = (stage: string, { order = noOrder }: DealInStages): boolean => order.orderOf.has(stage);

const isFirst = (stage: string, { order = noOrder }: DealInStages): boolean =>
  order.orderOf.get(stage) === order.lowest;

/** Tests if a stay is in a stage or a later one. A stage that the pipeline does not list equals only itself. */
function isAtLeast(stage: string, { order: { orderOf } = noOrder }: DealInStages): (stay: StageStay) => boolean {
  const minOrder = orderOf.get(stage) ?? Infinity;
  return (stay) => stay.stage === stage || (orderOf.get(stay.stage) ?? -Infinity) >= minOrder;
}

/** Returns the earliest known day: ISO days sort as texts. */
const earliest = (days: readonly (Day | null | undefined)[]): Day | null =>
  days.filter((day) => day != null).sort()[0] ?? null;

/**
 * Returns the time basis of deals by the day they came to a stage, whatever their outcome. Stays and closes after the
 * window's day do not count. A win or loss without a day counts as recorded, because its time is unknown.
 */
export const dealsByEntry = (entryDay: Accessor<DealInStages, Day>): FlowBasis<DealInStages> =>
  cohort(entryDay, (deal, day) => {
    const closed = readDayOf(closedOn, deal);
    return {
      ...deal,
      outcome: closed != null && closed > day ? "open" : deal.outcome,
      stays: staysOf(deal).filter((stay) => stay.enteredOn === null || stay.enteredOn <= day),
    };
  });
