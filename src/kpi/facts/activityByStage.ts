import { count } from "../../metric/count.js";
import { evaluate } from "../../metric/evaluate.js";
import { groupBy } from "../../metric/groupBy.js";
import type { Metric } from "../../metric/metric.js";
import { where } from "../../metric/where.js";
import type { BookOf } from "../../model/book/salesBook.js";
import { isHeld } from "../../model/accessors/activity.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import { closedOn, isWon } from "../../model/accessors/opportunity.js";
import { readDayOf, accessor } from "../../model/accessors/accessor.js";
import type { Day } from "../../time/day.js";
import { activitiesWithHourlyCost, type ActivityWithHourlyCost } from "./activitiesWithHourlyCost.js";
import { dealsInStages, staysOf, type DealInStages } from "./dealsInStages.js";
import { flow } from "../define/flow.js";
import { materialize } from "../define/materialize.js";
import { checkWindow, type Window } from "../define/window.js";
import { keyOfStage, stageNameOf, listStages, type ListedStage } from "./listStages.js";

/** A stage that work was done at; without a name for work on deals that were in none. */
export type ActivityStage = Omit<ListedStage, "stage"> & { readonly stage: string | null };

/** What was done at a stage. */
export interface StageActivity<out Value> {
  readonly place: ActivityStage;
  /** What a metric says of the held activities on deals in the stage. */
  readonly work: Value;
  /** # deals that passed it. */
  readonly passed: number;
}

/**
 * The work on deals by the stage that each was in on the day of the activity, and the deals that passed each stage in the
 * window: that came to a later one after it, or were won. Stages of the book come first, then those that only deals name, then work
 * before a deal was created and after it was closed.
 */
export function activityByStage<State, Value>(
  given: BookOf<"activities" | "opportunities">,
  window: Window,
  metric: Metric<ActivityWithHourlyCost, State, Value>,
): readonly StageActivity<Value>[] {
  checkWindow(window);
  const book = materialize(given) as typeof given;
  const deals = new Map(Array.from(dealsInStages(book), (deal) => [deal.id, deal]));
  const activities = Array.from(activitiesWithHourlyCost(book)).flatMap((activity): AtStage[] => {
    const deal = deals.get(activity.opportunityId ?? "");
    return deal === undefined ? [] : [{ ...activity, at: stageAt(deal, activity.on) }];
  });
  const works = evaluate(byDay.cut(where(isAtWork, groupBy(stageOfActivity, metric)), window), activities);
  const passes = evaluate(byPassing.cut(groupBy(stageOfPass, count()), window), [...deals.values()].flatMap(passesOf));
  const named = listStages(
    book.stages ?? [],
    [...works.keys(), ...passes.keys()].filter((key) => key !== null),
    undefined,
  );
  const nowhere: ActivityStage = { pipeline: null, stage: null, title: null, order: null, funnelStage: null };
  return [...named.map((place) => ({ place, key: keyOfStage(place) })), { place: nowhere, key: null }].flatMap(
    ({ place, key }) => {
      const work = works.get(key);
      if (key === null && work === undefined) return [];
      return [{ place, work: work ?? metric.result(metric.init()), passed: passes.get(key) ?? 0 }];
    },
  );
}

interface AtStage extends ActivityWithHourlyCost {
  readonly at: string | null;
}

/** The stage a deal was in at the end of a day, as a key; null before it was created and after it was closed. */
function stageAt(deal: DealInStages, day: Day | undefined): string | null {
  const stay = staysOf(deal).findLast(({ enteredOn }) => day !== undefined && enteredOn !== null && enteredOn <= day);
  const isOver = stay?.next === null && stay.leftOn !== null && day !== undefined && stay.leftOn < day;
  return stay === undefined || isOver ? null : keyIn(deal, stay.stage);
}

interface Pass {
  readonly at: string;
  readonly on: Day | null;
}

/** The stages that a deal passed, each by the day it first came to a later one, or else by its win. */
function passesOf(deal: DealInStages): Pass[] {
  const stays = staysOf(deal);
  return [...new Set(stays.map(({ stage }) => stage))].flatMap((stage) => {
    const since = stays.slice(stays.findIndex((stay) => stay.stage === stage));
    const beyond = since.find((stay) => isBeyond(stay.stage, stage, deal));
    if (beyond === undefined && !isWon(deal)) return [];
    return [
      { at: keyIn(deal, stage), on: beyond === undefined ? (readDayOf(closedOn, deal) ?? null) : beyond.enteredOn },
    ];
  });
}

const isBeyond = (later: string, stage: string, { order }: DealInStages): boolean =>
  (order?.orderOf.get(later) ?? -Infinity) > (order?.orderOf.get(stage) ?? Infinity);

const keyIn = (deal: DealInStages, stage: string): string => keyOfStage(stageNameOf({ ...deal, stage }));

const byDay = flow<AtStage>(happenedOn);
const byPassing = flow<Pass>(accessor<Pass, Day>("history", ({ on }) => on));

const isAtWork = (activity: AtStage): boolean => isHeld(activity);
const stageOfActivity = ({ at }: AtStage): string | null => at;
const stageOfPass = ({ at }: Pass): string => at;
