import type { IncidenceRow } from "../../stats/survival/incidenceRow.js";
import { incidenceSteps } from "../../stats/survival/incidenceSteps.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import { dealEvents, type DealDuration, type DealEvent } from "./dealDuration.js";
import { riskCounts, type CountedDuration } from "./durationCounter.js";
import type { LearnedCurves } from "./learnedCurves.js";

type Incidence = readonly IncidenceRow<DealEvent>[];

/**
 * Returns the cumulative incidence among the deals that were open, or still in the stage, after so many days (a landmark
 * analysis). The curves start on that day: they are the differences (F(h) − F(t)) ÷ S(t) of the whole curves, with a
 * standard error of their own.
 */
export function incidenceAfter(curves: LearnedCurves, days: number): Incidence {
  const { durations, byDays } = landmarksOf(curves);
  return getOrInsert(byDays, days, () =>
    durations === null
      ? incidenceSteps(
          curves.rows.filter(({ time }) => time > days),
          dealEvents,
        )
      : incidenceSteps(riskCounts(stayedLonger(durations, days)), dealEvents),
  );
}

/** Curves that were computed before, because many deals of a pipeline are of one age. */
const landmarks = new WeakMap<LearnedCurves, Landmarks>();

interface Landmarks {
  /** Durations of the deals, longest stay first; null if stays do not matter. */
  readonly durations: readonly CountedDuration[] | null;
  /** Incidence after each number of days that was asked for. */
  readonly byDays: Map<number, Incidence>;
}

function landmarksOf(curves: LearnedCurves): Landmarks {
  const known = landmarks.get(curves);
  if (known !== undefined) return known;
  const { deals } = curves;
  const durations = deals && countNeighbours(deals).sort((left, right) => daysInStage(right) - daysInStage(left));
  const created = { durations, byDays: new Map<number, Incidence>() };
  landmarks.set(curves, created);
  return created;
}

/** Returns the first durations of a list in order of stays: those with more than so many days in the stage. */
function stayedLonger(durations: readonly CountedDuration[], days: number): readonly CountedDuration[] {
  const end = durations.findIndex((duration) => daysInStage(duration) <= days);
  return end === -1 ? durations : durations.slice(0, end);
}

/** Returns the days that a deal was observed in the stage. */
const daysInStage = ({ time, stay }: DealDuration): number => (stay === null ? time : Math.min(time, stay));

/** Counts equal neighbours: learned win times list equal durations side by side. */
function countNeighbours(durations: readonly DealDuration[]): CountedDuration[] {
  const counted: (DealDuration & { n: number })[] = [];
  for (const duration of durations) {
    const last = counted.at(-1);
    if (last !== undefined && isEqual(last, duration)) last.n += 1;
    else counted.push({ ...duration, n: 1 });
  }
  return counted;
}

const isEqual = (one: DealDuration, other: DealDuration): boolean =>
  one.time === other.time && one.cause === other.cause && one.stay === other.stay && one.entry === other.entry;
