import { closedOn } from "../../model/accessors/opportunity.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { TimeToCause } from "../../stats/survival/cumulativeIncidence.js";
import type { Day } from "../../time/day.js";
import { daysBetween } from "../../time/dayNumber.js";

/** What becomes of a deal in the end. */
export type Ending = "won" | "lost";

export const endings: readonly Ending[] = ["won", "lost"];

/** For how long a deal was watched, and how that ended. */
export interface WatchedDeal extends TimeToCause<Ending> {
  /** Days after which it went to another stage; null where it was in this one to the end. */
  readonly stay: number | null;
}

/** Watches sorted by whether they can be used. */
export interface Watches {
  readonly watched: readonly WatchedDeal[];
  /** # that end before they begin. */
  readonly missing: number;
  /** # that ended before deals began to be recorded: nobody saw them among those at risk. */
  readonly beforeAdoption: number;
}

/** A deal as known on a day, and the day its time begins. */
export interface Beginning {
  readonly deal: Opportunity;
  readonly from: Day;
  /** The day it went on to another stage; null where it did not, and where stages do not matter. */
  readonly movedOn?: Day | null | undefined;
}

/** Deals from a day of theirs to their win or loss, open ones to the day they are looked at. */
export function watchesOf(beginnings: readonly Beginning[], known: WatchedFrom): Watches {
  const watched: WatchedDeal[] = [];
  let [missing, beforeAdoption] = [0, 0];
  for (const beginning of beginnings) {
    const watch = watchOf(beginning, known);
    if (watch === "negative") missing += 1;
    else if (watch === "before-adoption") beforeAdoption += 1;
    else watched.push(watch);
  }
  return { watched, missing, beforeAdoption };
}

/** From where deals are looked at. */
export interface WatchedFrom {
  readonly asOf: Day;
  readonly adoptedOn: Day | null;
}

/** A deal from a day of its to its win or loss, an open one to the day it is looked at; or why it was not watched. */
export function watchOf(
  { deal, from, movedOn }: Beginning,
  { asOf, adoptedOn }: WatchedFrom,
): WatchedDeal | "negative" | "before-adoption" {
  const { outcome } = deal;
  const time = daysBetween(from, readDayOf(closedOn, deal) ?? asOf);
  if (time < 0) return "negative";
  // Who began before deals were recorded, and lasted, is seen from then on; who did not last is not seen at all.
  const entry = adoptedOn === null || adoptedOn <= from ? null : daysBetween(from, adoptedOn);
  if (entry !== null && time <= entry) return "before-adoption";
  const stay = movedOn == null ? null : daysBetween(from, movedOn);
  return { time, cause: outcome === "open" ? null : outcome, entry, stay };
}
