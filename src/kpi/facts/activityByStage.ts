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

/** Stage of the activities; `stage` is null for activities on deals that were in no stage. */
export type ActivityStage = Omit<ListedStage, "stage"> & { readonly stage: string | null };

/** Activities at a stage, and the deals that passed the stage. */
export interface StageActivity<out Value> {
  readonly stage: ActivityStage;
  /** Value of a metric over the held activities on deals in the stage. */
  readonly work: Value;
  /** Number of deals that passed the stage. */
  readonly passed: number;
}

/**
 * Returns a metric of the activities on deals, and the number of deals that passed, by stage. An activity counts at the
 * stage of its deal on its day. A deal passes a stage if it comes to a later stage in the window, or is won in the
 * window. The book's stages come first, then stages that only deals name. Work before a deal's creation or after its
 * close comes last.
 */
export function activityByStage<State, Value>(
  book: BookOf<"activities" | "opportunities">,
  window: Window,
  metric: Metric<ActivityWithHourlyCost, State, Value>,
): readonly StageActivity<Value>[] {
  checkWindow(window);
  const records = materialize(book) as typeof book;
  const deals = new Map(Array.from(dealsInStages(records), (deal) => [deal.id, deal]));
  const activities = Array.from(activitiesWithHourlyCost(records)).flatMap((activity): ActivityAtStage[] => {
    const deal = deals.get(activity.opportunityId ?? "");
    return deal === undefined ? [] : [{ ...activity, stageKey: stageKeyOn(deal, activity.on ?? undefined) }];
  });
  const workOf = evaluate(byDay.cut(where(isAtWork, groupBy(stageOfActivity, metric)), window), activities);
  const passesByStage = evaluate(
    byPassDay.cut(groupBy(stageOfPass, count()), window),
    [...deals.values()].flatMap(passesOf),
  );
  const stages = listStages(
    records.stages ?? [],
    [...workOf.keys(), ...passesByStage.keys()].filter((key) => key !== null),
    undefined,
  );
  const noStage: ActivityStage = { pipeline: null, stage: null, title: null, order: null, funnelStage: null };
  return [...stages.map((stage) => ({ stage, key: keyOfStage(stage) })), { stage: noStage, key: null }].flatMap(
    ({ stage, key }) => {
      const work = workOf.get(key);
      if (key === null && work === undefined) return [];
      return [{ stage, work: work ?? metric.result(metric.init()), passed: passesByStage.get(key) ?? 0 }];
    },
  );
}

interface ActivityAtStage extends ActivityWithHourlyCost {
  readonly stageKey: string | null;
}

/** Returns the key of a deal's stage at the end of a day; null before the deal's creation and after its close. */
function stageKeyOn(deal: DealInStages, day: Day | undefined): string | null {
  const stays = staysOf(deal);
  const stay = stays.findLast(({ enteredOn }) => day !== undefined && enteredOn !== null && enteredOn <= day);
  const isOver = stay === stays.at(-1) && stay?.leftOn != null && day !== undefined && stay.leftOn < day;
  return stay === undefined || isOver ? null : keyIn(deal, stay.stage);
}

interface Pass {
  readonly stageKey: string;
  readonly on: Day | null;
}

/** Returns the stages that a deal passed. The day is that of the first later stage, or else that of the win. */
function passesOf(deal: DealInStages): Pass[] {
  const stays = staysOf(deal);
  return [...new Set(stays.map(({ stage }) => stage))].flatMap((stage) => {
    const since = stays.slice(stays.findIndex((stay) => stay.stage === stage));
    const beyond = since.find((stay) => isBeyond(stay.stage, stage, deal));
    if (beyond === undefined && !isWon(deal)) return [];
    return [
      {
        stageKey: keyIn(deal, stage),
        on: beyond === undefined ? (readDayOf(closedOn, deal) ?? null) : beyond.enteredOn,
      },
    ];
  });
}

const isBeyond = (later: string, stage: string, { order }: DealInStages): boolean =>
  (order?.orderOf.get(later) ?? -Infinity) > (order?.orderOf.get(stage) ?? Infinity);

const keyIn = (deal: DealInStages, stage: string): string => keyOfStage(stageNameOf({ ...deal, stage }));

const byDay = flow<ActivityAtStage>(happenedOn);
const byPassDay = flow<Pass>(accessor<Pass, Day>("history", ({ on }) => on));

const isAtWork = (activity: ActivityAtStage): boolean => isHeld(activity);
const stageOfActivity = ({ stageKey }: ActivityAtStage): string | null => stageKey;
const stageOfPass = ({ stageKey }: Pass): string => stageKey;
