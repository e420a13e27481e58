import { closedOn } from "../../model/accessors/opportunity.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { TimeToCause } from "../../stats/survival/cumulativeIncidence.js";
import type { Day } from "../../time/day.js";
import { daysBetween } from "../../time/dayNumber.js";

/** Event that ends a deal. An open deal is censored. */
export type DealEvent = "won" | "lost";

/** All events, which compete with one another. */
export const dealEvents: readonly DealEvent[] = ["won", "lost"];

/** Duration of a deal in days, with its event; `cause` is null if the deal is censored. */
export interface DealDuration extends TimeToCause<DealEvent> {
  /** Days until the deal moved to another stage; null if it stayed to the end. */
  readonly stay: number | null;
}

/** Deal as known on a day, and the day its duration starts. */
export interface DealStart {
  readonly deal: Opportunity;
  readonly from: Day;
  /** Day the deal moved to another stage; null if it did not, and if stages do not matter. */
  readonly movedOn?: Day | null | undefined;
}

/** Days between which deals are observed. */
export interface ObservationWindow {
  readonly asOf: Day;
  /** First day of recording; null if all deals were recorded from their start. */
  readonly adoptedOn: Day | null;
}

/** Durations of deals, and counts of the deals without one. */
export interface DealDurations {
  readonly durations: readonly DealDuration[];
  /** # deals that end before they start. */
  readonly missing: number;
  /** # deals that ended before the first day of recording, and so were never observed at risk. */
  readonly beforeAdoption: number;
}

/** Returns the durations of deals. */
export function dealDurations(starts: readonly DealStart[], window: ObservationWindow): DealDurations {
  const durations: DealDuration[] = [];
  let [missing, beforeAdoption] = [0, 0];
  for (const start of starts) {
    const duration = dealDuration(start, window);
    if (duration === "negative") missing += 1;
    else if (duration === "before-adoption") beforeAdoption += 1;
    else durations.push(duration);
  }
  return { durations, missing, beforeAdoption };
}

/** Returns the duration from a day to the win or loss, of an open deal to the day of the history; or why there is none. */
export function dealDuration(
  { deal, from, movedOn }: DealStart,
  { asOf, adoptedOn }: ObservationWindow,
): DealDuration | "negative" | "before-adoption" {
  const { outcome } = deal;
  const time = daysBetween(from, readDayOf(closedOn, deal) ?? asOf);
  if (time < 0) return "negative";
  // Left truncation: a deal that started before the first day of recording is at risk from that day on, if it lasted so long.
  const entry = adoptedOn === null || adoptedOn <= from ? null : daysBetween(from, adoptedOn);
  if (entry !== null && time <= entry) return "before-adoption";
  const stay = movedOn == null ? null : daysBetween(from, movedOn);
  return { time, cause: outcome === "open" ? null : outcome, entry, stay };
}
