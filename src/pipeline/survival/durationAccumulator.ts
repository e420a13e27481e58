import { stageOrders } from "../../kpi/facts/stageOrder.js";
import { keyOfStage, listStages } from "../../kpi/facts/listStages.js";
import { compareKeys } from "../../collections/compareKeys.js";
import { incidenceSteps } from "../../stats/survival/incidenceSteps.js";
import { stageMap } from "../value/stageMap.js";
import { dealDuration, dealEvents, type DealDuration, type DealEvent, type DealStart } from "./dealDuration.js";
import type { HistoryAsOf } from "./dealHistory.js";
import { durationCounter, riskCounts, type CountedDuration } from "./durationCounter.js";
import type { LearnedCurves, WinTimes, WinTimesOrigin } from "./learnedCurves.js";
import { countWithoutStages, forEachFirstEntry, type StagedDeal } from "./stageEntries.js";

/** Accumulator of the durations of one group of deals. */
export interface DurationAccumulator {
  readonly add: (start: DealStart) => void;
  readonly durations: () => readonly CountedDuration[];
  /** Returns the number of deals whose duration would be negative. */
  readonly missing: () => number;
}

/** Returns an empty accumulator of deals of a history. */
export function durationAccumulator(history: HistoryAsOf): DurationAccumulator {
  const counter = durationCounter();
  let missing = 0;
  return {
    add: (start) => {
      const duration = dealDuration(start, history);
      if (duration === "negative") missing += 1;
      else if (duration !== "before-adoption") counter.add(duration);
    },
    durations: counter.counted,
    missing: () => missing,
  };
}

/** Accumulator of the durations of deals since their first entry to each stage. */
export interface StageDurationAccumulator {
  readonly add: (staged: StagedDeal) => void;
  readonly winTimes: (since: "stage-entry" | "stay") => WinTimes;
}

/** Returns an empty accumulator of deals by stage. */
export function stageDurationAccumulator(history: HistoryAsOf): StageDurationAccumulator {
  const stages = stageMap(() => durationAccumulator(history));
  return {
    add: (staged) => {
      forEachFirstEntry(staged, (stage, start) => {
        stages.getOrCreate(staged.deal.pipelineId ?? null, stage).add(start);
      });
    },
    winTimes: (since) => {
      const groups = listStages(history.book.stages, stages.entries().map(keyOfStage), undefined).flatMap(
        ({ pipeline, stage }) => {
          const accumulator = stages.get(pipeline, stage);
          // A stage of the book that no deal entered has no curve.
          return accumulator === undefined ? [] : [{ pipeline, stage, accumulator }];
        },
      );
      return learnCurves(history, since, groups, countWithoutStages(history));
    },
  };
}

/** Durations of one group of deals, and the stage or pipeline they belong to. */
interface DurationGroup extends Pick<LearnedCurves, "pipeline" | "stage"> {
  readonly accumulator: DurationAccumulator;
}

/** Returns the win times of groups of deals; `missing` counts the deals that belong to no group. */
export function learnCurves(
  history: HistoryAsOf,
  since: WinTimesOrigin,
  groups: readonly DurationGroup[],
  missing: number,
): WinTimes {
  const curves = groups.map(({ pipeline, stage, accumulator }) => {
    const durations = accumulator.durations();
    const [won, lost, open] = [countOf(durations, "won"), countOf(durations, "lost"), countOf(durations, null)];
    return {
      ...{ pipeline, stage, n: won + lost + open, won, lost, open },
      rows: incidenceSteps(riskCounts(durations), dealEvents),
      deals: since === "stay" ? repeated(durations) : null,
    };
  });
  const firstStages = Array.from(stageOrders(history.book.stages), ([pipeline, { first }]) => ({
    pipeline,
    stage: first,
  })).sort((left, right) => compareKeys(left.pipeline, right.pipeline));
  const negative = groups.reduce((count, { accumulator }) => count + accumulator.missing(), 0);
  return { asOf: history.asOf, since, curves, firstStages, missing: missing + negative };
}

const countOf = (durations: readonly CountedDuration[], cause: DealEvent | null): number =>
  durations.reduce((count, duration) => (duration.cause === cause ? count + duration.n : count), 0);

/** Returns each duration as often as deals share it. */
function repeated(durations: readonly CountedDuration[]): DealDuration[] {
  const deals: DealDuration[] = [];
  for (const { n, ...duration } of durations) for (let count = 0; count < n; count += 1) deals.push(duration);
  return deals;
}
