import { project } from "../../metric/unnest.js";
import type { Day } from "../../time/day.js";
import { dayBefore } from "../../time/dayBefore.js";
import type { BalanceBasis, BalanceDays } from "./timeBasis.js";
import type { Span } from "./window.js";

/**
 * The clock of facts that are compared across a period: as they stood before it, and as they stand on its last day, or on
 * the day asked about where that is earlier. Without a period there is nothing to compare, so no fact counts.
 *
 * @param between - the fact with what it says of the two days; null where it says nothing
 * @param groupedOn - the day on which a scorecard asks for the fact's team or region, where it is not the closing
 * @example evaluate(balance((deal, { closing }) => (deal.createdOn <= closing ? deal : null)).cut(count(), { during: { start: "2026-01-01", end: "2026-04-01" } }), [{ createdOn: "2026-03-31" }, { createdOn: "2026-04-01" }]) // => 1
 */
export const balance = <Item>(
  between: BalanceBasis<Item>["between"],
  groupedOn?: BalanceBasis<Item>["groupedOn"],
): BalanceBasis<Item> => ({
  kind: "balance",
  between,
  ...(groupedOn && { groupedOn }),
  cut: (metric, { during, asOf }) => {
    const days = during && balanceDays(during, asOf ?? null);
    return project((item) => (days ? between(item, days) : null), metric);
  },
});

/** The days a period is compared on; undefined where nothing of it is known by the day asked about. */
export function balanceDays({ start, end }: Span, asOf: Day | null): BalanceDays | undefined {
  const last = dayBefore(end);
  const closing = asOf !== null && asOf < last ? asOf : last;
  return closing < start ? undefined : { opening: dayBefore(start), closing };
}
