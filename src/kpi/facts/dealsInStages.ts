import { closedOn, createdOn, isClosed, isWon } from "../../model/accessors/opportunity.js";
import type { Accessor } from "../../metric/accessor.js";
import { accessor } from "../../model/accessors/accessor.js";
import { changedOn } from "../../model/accessors/stageChange.js";
import { changesUpTo } from "../../model/history/changesUpTo.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Stage } from "../../model/records/stage.js";
import type { Day } from "../../time/day.js";
import type { FlowBasis } from "../define/flow.js";
import { cohort } from "../define/cohort.js";
import { noOrder, stageOrders, type StageOrder } from "./stageOrder.js";
import { closeAsOf } from "./closes.js";
import { stageStays, type StageStay } from "../views/stageStays.js";

/** Deal with its stays in stages. */
export interface DealInStages extends Opportunity {
  readonly stays?: readonly StageStay[];
  /** Day of the first win that the history states. */
  readonly firstWonOn?: Day | null;
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

/** Tests if a deal has a history of stages. Today's stage alone does not tell the stages before it. */
export const hasPath = ({ history }: DealInStages): boolean => history != null;

/** Tests if a deal was ever in a stage, or was closed in it. */
export const wasIn =
  (stage: string) =>
  (deal: DealInStages): boolean =>
    visitsOf(deal).some((visit) => visit.stage === stage);

/** Returns the accessor of the day a deal first entered a stage; unknown without a history. */
export const enteredOn = (stage: string): Accessor<DealInStages, Day> =>
  accessor("history", (deal) =>
    hasPath(deal) ? earliest(visitsOf(deal).map((visit) => (visit.stage === stage ? visit.on : null))) : null,
  );

/** Tests if a deal reached a stage: the deal was in that stage or a later one, was closed in it, or was won. */
export const hasReached =
  (stage: string) =>
  (deal: DealInStages): boolean =>
    staysOf(deal).some(isAtLeast(stage, deal)) ||
    wasIn(stage)(deal) ||
    isFirst(stage, deal) ||
    hasWonBeyond(stage, deal);

/**
 * Returns the accessor of the day a deal reached a stage. Its creation reaches the first stage of its pipeline, its win
 * reaches all stages, and a close reaches the stage of the close. Unknown without a history, except for the first stage.
 */
export const reachedOn = (stage: string): Accessor<DealInStages, Day> =>
  accessor("history", (deal) =>
    earliest([
      isFirst(stage, deal) ? createdOn(deal) : null,
      ...(hasPath(deal)
        ? [
            enteredOn(stage)(deal),
            ...staysOf(deal)
              .filter(isAtLeast(stage, deal))
              .map((stay) => stay.enteredOn),
            hasWonBeyond(stage, deal) ? earliest([firstWonOn(deal), isWon(deal) ? closedOn(deal) : null]) : null,
          ]
        : []),
    ]),
  );

/** Stage that a deal came to, by a move or by a close. */
interface Visit {
  readonly stage: string;
  readonly on: Day | null | undefined;
}

/** Returns the stages that a deal came to. A move is listed twice, where it leaves and where it comes to. */
const visitsOf = (deal: DealInStages): readonly Visit[] => [
  ...staysOf(deal).flatMap(({ stage, enteredOn: on, next, leftOn }): Visit[] =>
    next === null
      ? [{ stage, on }]
      : [
          { stage, on },
          { stage: next, on: leftOn },
        ],
  ),
  ...(isClosed(deal) ? [{ stage: deal.stage, on: closedOn(deal) }] : []),
];

const hasWonBeyond = (stage: string, deal: DealInStages): boolean =>
  isListed(stage, deal) && (isWon(deal) || firstWonOn(deal) !== null);

/** Returns the day of the first win that a deal's history states, up to its close; null if it states none. */
function firstWonOn(deal: DealInStages): Day | null {
  if (deal.firstWonOn !== undefined) return deal.firstWonOn;
  if (deal.history?.some(({ outcome }) => outcome === "won") !== true) return null;
  const change = changesUpTo(deal, closedOn(deal) ?? null).find(({ outcome }) => outcome === "won");
  return (change && changedOn(change)) ?? null;
}

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
  cohort(entryDay, (deal, day) => ({
    ...closeAsOf(deal, day),
    stays: staysOf(deal).flatMap((stay) => stayAsOf(stay, day)),
    firstWonOn: isUpTo(day, firstWonOn(deal)) ? firstWonOn(deal) : null,
  }));

/** Returns a stay as known at the end of a day, in a list; an empty list if it began later. */
function stayAsOf(stay: StageStay, day: Day): StageStay[] {
  if (stay.enteredOn !== null && stay.enteredOn > day) return [];
  return stay.leftOn !== null && stay.leftOn > day ? [{ ...stay, leftOn: null, next: null, isLeft: false }] : [stay];
}

const isUpTo = (day: Day, on: Day | null): boolean => on !== null && on <= day;
