import { filter } from "../../metric/filter.js";
import { createdOn } from "../../model/accessors/opportunity.js";
import type { Accessor } from "../../metric/accessor.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import type { Lead } from "../../model/records/lead.js";
import type { Day } from "../../time/day.js";
import type { FlowBasis } from "../define/flow.js";
import { flow } from "../define/flow.js";

/**
 * Returns the time basis of an event of leads, such as the qualification or the conversion. With `asOf`, leads created
 * later are left out, whatever their records say. Leads without a creation day are left out too.
 */
export function leadsByEvent<Item extends Pick<Lead, "createdOn">>(eventDay: Accessor<Item, Day>): FlowBasis<Item> {
  const byEvent = flow(eventDay);
  return {
    ...byEvent,
    cut: (metric, window) => {
      const { asOf } = window;
      if (asOf === undefined) return byEvent.cut(metric, window);
      const isKnown = (lead: Item): boolean => {
        const created = readDayOf(createdOn, lead);
        return created != null && created <= asOf;
      };
      return byEvent.cut(filter(isKnown, metric), window);
    },
  };
}
