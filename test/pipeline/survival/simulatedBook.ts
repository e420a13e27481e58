import type { Opportunity } from "../../../src/model/records/opportunity.js";
import { seededDraws } from "../../../src/stats/random/seededDraws.js";
import { addDays } from "../../../src/time/dayNumber.js";
import { asOf } from "./randomDurations.js";

/** The days before the one that deals are looked at on: there are few of them, and many deals. */
const dayBefore = (days: number): string => (daysBefore[days] ??= addDays(asOf, -days));
const daysBefore: string[] = [];

/** How many deals, created evenly over how many days up to the day they are looked at, and which share will be won. */
export interface Simulation {
  readonly deals: number;
  readonly window: number;
  readonly winning: number;
}

/**
 * A book with a known truth: whatever becomes of a deal comes after days that are Weibull's with shape 1.3 and scale 70, so
 * that half have closed after 52.8 days.
 */
export function simulatedBook(seed: number, { deals, window, winning }: Simulation): readonly Opportunity[] {
  const draw = seededDraws(seed);
  return Array.from({ length: deals }, (_, index): Opportunity => {
    const watched = Math.floor(window * draw(index, 0));
    const days = Math.round(70 * (-Math.log(draw(index, 1))) ** (1 / 1.3));
    const createdOn = dayBefore(watched);
    const about = { id: `d${index.toString()}`, stage: "demo", createdOn };
    return days > watched
      ? { ...about, outcome: "open" }
      : { ...about, outcome: draw(index, 2) < winning ? "won" : "lost", closedOn: dayBefore(watched - days) };
  });
}
