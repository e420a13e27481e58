import { only } from "../../metric/only.js";
import { dayRead, type FieldReading } from "../../model/questions/reads.js";
import type { Day } from "../../time/day.js";
import type { FlowClock } from "./clock.js";

/**
 * The clock of facts that have one day: in a period when that day is in it, and not later than a day asked about. Days
 * are ISO text, which sorts as time does.
 *
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function flow<Item>(reading: FieldReading<Item, Day>): FlowClock<Item> {
  const dayOf = (item: Item): Day | null | undefined => dayRead(reading, item);
  return {
    kind: "flow",
    dayOf,
    cut: (metric, { during, asOf }) =>
      during || asOf
        ? only((item) => {
            const day = dayOf(item);
            return day != null && (!during || (during.start <= day && day < during.end)) && (!asOf || day <= asOf);
          }, metric)
        : metric,
  };
}
