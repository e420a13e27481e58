import { businessDayOnOrAfter } from "../primitives/businessDay.js";
import { drawBoolean } from "../primitives/draws.js";
import { randomStream } from "../primitives/randomStream.js";
import { asOf } from "../primitives/span.js";
import { ownerOn } from "../company/repOn.js";
import { minutesOf, type Activity } from "./activity.js";
import type { Lead } from "./recordTypes.js";

/** Returns the logged calls to a qualified lead. The lead desk logs a quarter of its calls. */
export function leadActivities(lead: Lead): Activity[] {
  const random = randomStream(`activities ${lead.id}`);
  const { qualifiedOn } = lead;
  if (qualifiedOn === undefined || !drawBoolean(random, 0.26)) return [];
  const on = businessDayOnOrAfter(qualifiedOn);
  const kind = drawBoolean(random, 0.8) ? "call" : "e-mail";
  if (on > asOf) return [];
  return [{ owner: ownerOn(lead.owner, on), on, kind, minutes: minutesOf(kind, random), status: "held", lead }];
}
