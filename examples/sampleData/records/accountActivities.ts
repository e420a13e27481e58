import { businessDayOnOrAfter } from "../primitives/businessDay.js";
import { drawInteger, drawBoolean, drawLogNormal, pick } from "../primitives/draws.js";
import { randomStream } from "../primitives/randomStream.js";
import { asOf, firstDay } from "../primitives/span.js";
import { accountManager, ownerOn, pickRep } from "../company/repOn.js";
import { minutesOf, type Activity, type ActivityKind } from "./activity.js";
import type { Account } from "./recordTypes.js";

const daysBetweenContacts = { Gold: 120, Silver: 330, Bronze: 900 } as const;

/** Returns the contacts of account managers with a customer beside its deals: many with Gold, few with Bronze. */
export function accountActivities(account: Account): Activity[] {
  const { customerSince, lostOn = asOf, segment, region } = account;
  if (customerSince === undefined) return [];
  const random = randomStream(`contacts ${account.id}`);
  const start = Math.max(customerSince, firstDay) + drawInteger(random, 0, daysBetweenContacts[segment]);
  const activities: Activity[] = [];
  for (
    let day = start;
    day < Math.min(lostOn, asOf);
    day += Math.round(drawLogNormal(random, daysBetweenContacts[segment], 0.4))
  ) {
    const on = businessDayOnOrAfter(day);
    const kind: ActivityKind =
      segment === "Gold" && drawBoolean(random, 0.5) ? "visit" : pick(random, ["call", "call", "e-mail"]);
    const owner = ownerOn(pickRep(accountManager, region, on, random), on);
    if (on <= asOf) activities.push({ owner, on, kind, minutes: minutesOf(kind, random), status: "held", account });
  }
  return activities;
}
