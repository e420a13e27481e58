import { businessDayFrom } from "../basis/businessDay.js";
import { chance } from "../basis/draws.js";
import { randomStream } from "../basis/randomStream.js";
import { asOf } from "../basis/span.js";
import { ownerOn } from "../company/repOn.js";
import { minutesOf, type Activity } from "./activity.js";
import type { Lead } from "./records.js";

/** The lead desk logs a quarter of its calls to leads worth one. */
export function leadActivities(lead: Lead): Activity[] {
  const random = randomStream(`activities ${lead.id}`);
  const { qualifiedOn } = lead;
  if (qualifiedOn === undefined || !chance(random, 0.26)) return [];
  const on = businessDayFrom(qualifiedOn);
  const kind = chance(random, 0.8) ? "call" : "e-mail";
  if (on > asOf) return [];
  return [{ owner: ownerOn(lead.owner, on), on, kind, minutes: minutesOf(kind, random), status: "held", lead }];
}
