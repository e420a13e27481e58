import { readDayOf } from "../../model/accessors/accessor.js";
import { closedOn, isClosed } from "../../model/accessors/opportunity.js";
import { changedOn } from "../../model/accessors/stageChange.js";
import type { Metric } from "../../metric/metric.js";
import { project } from "../../metric/unnest.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { StageChange } from "../../model/records/stageChange.js";
import type { Day } from "../../time/day.js";
import { flow, type FlowBasis } from "../define/flow.js";
import type { Window } from "../define/window.js";

/** Fields that place a deal by its close. */
export type ClosingDeal = Pick<Opportunity, "outcome" | "closedOn" | "history">;

/**
 * Returns the time basis of deals by the day of their close.
 *
 * @param lookBack - deal as known at the end of a day, of a deal that was closed by then and is open or closed later by its
 *   record; null if it counts in no window
 */
export function closesBy(
  lookBack: <Deal extends ClosingDeal>(deal: Deal, day: Day) => Deal | null,
): FlowBasis<ClosingDeal> {
  const byClose = flow(closedOn);
  const asKnown = <Deal extends ClosingDeal>(deal: Deal, day: Day): Deal | null =>
    wasClosed(deal, day) ? lookBack(deal, day) : deal;
  return {
    ...byClose,
    asKnown,
    cut: <Fact extends ClosingDeal, State, Value>(metric: Metric<Fact, State, Value>, window: Window) => {
      const { asOf } = window;
      const cut = byClose.cut(metric, window);
      return asOf ? project((deal: Fact) => asKnown(deal, asOf), cut) : cut;
    },
  };
}

/** Returns true for a deal whose history states a win or a loss up to a day that its record does not date. */
export function wasClosed(deal: ClosingDeal, day: Day): boolean {
  const isClosing = (change: StageChange): boolean =>
    (change.outcome ?? "open") !== "open" && isUpTo(day, changedOn(change));
  return !(isClosed(deal) && isUpTo(day, readDayOf(closedOn, deal))) && deal.history?.some(isClosing) === true;
}

const isUpTo = (day: Day, on: Day | null | undefined): boolean => on != null && on <= day;
