import { filter } from "../../metric/filter.js";
import { createdOn } from "../../model/accessors/opportunity.js";
import type { Accessor } from "../../metric/accessor.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import type { Lead } from "../../model/records/lead.js";
import type { Day } from "../../time/day.js";
import type { FlowBasis } from "../define/flow.js";
import { flow } from "../define/flow.js";

/**
 * The clock of what happened to leads: their qualification, their conversion. Asked about a day, a lead that had not come
 * in by then is left out whatever its record says, and so is one that does not say when it came in.
 */
export function leadsByEvent<Item extends Pick<Lead, "createdOn">>(reading: Accessor<Item, Day>): FlowBasis<Item> {
  const happened = flow(reading);
  return {
    ...happened,
    cut: (metric, window) => {
      const { asOf } = window;
      if (asOf === undefined) return happened.cut(metric, window);
      const isKnown = (lead: Item): boolean => {
        const created = readDayOf(createdOn, lead);
        return created != null && created <= asOf;
      };
      return happened.cut(filter(isKnown, metric), window);
    },
  };
}
