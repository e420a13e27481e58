import { only } from "../../metric/only.js";
import { createdOn } from "../../model/questions/opportunity.js";
import { dayRead, type FieldReading } from "../../model/questions/reads.js";
import type { Lead } from "../../model/records/lead.js";
import type { Day } from "../../time/day.js";
import type { FlowClock } from "../define/clock.js";
import { flow } from "../define/flow.js";

/**
 * The clock of what happened to leads: their qualification, their conversion. Asked about a day, a lead that had not come
 * in by then is left out whatever its record says, and so is one that does not say when it came in.
 */
/* @__NO_SIDE_EFFECTS__ */
export function leadsBy<Item extends Pick<Lead, "createdOn">>(reading: FieldReading<Item, Day>): FlowClock<Item> {
  const happened = flow(reading);
  return {
    ...happened,
    cut: (metric, window) => {
      const { asOf } = window;
      if (asOf === undefined) return happened.cut(metric, window);
      const isKnown = (lead: Item): boolean => {
        const created = dayRead(createdOn, lead);
        return created != null && created <= asOf;
      };
      return happened.cut(only(isKnown, metric), window);
    },
  };
}
