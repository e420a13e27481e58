import type { Accessor } from "../../metric/accessor.js";
import type { Day } from "../../time/day.js";
import { dayBefore } from "../../time/dayBefore.js";
import { cutToView, type CuttingBasis, type ViewingBasis } from "./basis.js";
import type { Span } from "./window.js";

/** Time basis of facts compared on two days, the day before a period and its last day: a contract at opening and closing. */
export interface BalanceBasis<in out Item> extends CuttingBasis<Item>, ViewingBasis<Item> {
  readonly kind: "balance";
  /** Returns the fact as it counts between the two days; null if the fact does not count. */
  readonly between: (item: Item, days: BalanceDays) => Item | null;
  /** Day of a fact's team or region, if other than the closing day: the day of an order. */
  readonly groupedOn?: Accessor<Item, Day>;
}

/** Days on which a period opens and closes, both at their end. */
export interface BalanceDays {
  /** Day before the period. */
  readonly opening: Day;
  /** Last day of the period, or its last known day. */
  readonly closing: Day;
}

/**
 * Returns the time basis of facts that are compared across a period: as known the day before, and as known on the last day
 * of the period, or on `asOf` if that is earlier. Without a period no fact counts.
 *
 * @param between - the fact as it counts between the two days; null if the fact does not count
 * @param groupedOn - the day of a fact's team or region, if other than the closing day
 * @example evaluate(balance((deal, { closing }) => (deal.createdOn <= closing ? deal : null)).cut(count(), { during: { start: "2026-01-01", end: "2026-04-01" } }), [{ createdOn: "2026-03-31" }, { createdOn: "2026-04-01" }]) // => 1
 */
export function balance<Item>(
  between: BalanceBasis<Item>["between"],
  groupedOn?: BalanceBasis<Item>["groupedOn"],
): BalanceBasis<Item> {
  const viewIn: BalanceBasis<Item>["viewIn"] = ({ during, asOf }) => {
    const days = during && balanceDays(during, asOf ?? null);
    return days ? { look: (item) => between(item, days), groupedOn: groupedOn ?? days.closing } : null;
  };
  return {
    kind: "balance",
    between,
    ...(groupedOn && { groupedOn }),
    viewIn,
    readBy: [between, groupedOn],
    cut: cutToView(viewIn),
  };
}

/** Returns the days on which a period is compared; undefined if the period starts after `asOf`. */
export function balanceDays({ start, end }: Span, asOf: Day | null): BalanceDays | undefined {
  const last = dayBefore(end);
  const closing = asOf !== null && asOf < last ? asOf : last;
  return closing < start ? undefined : { opening: dayBefore(start), closing };
}
