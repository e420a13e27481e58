import { businessDayFrom } from "../basis/businessDay.js";
import { between, chance, logNormal, pick } from "../basis/draws.js";
import { randomStream } from "../basis/randomStream.js";
import { asOf, firstDay } from "../basis/span.js";
import { accountManager, ownerOn, repFor } from "../company/repOn.js";
import { minutesOf, type Activity, type ActivityKind } from "./activity.js";
import type { Account } from "./records.js";

const daysBetweenContacts = { Gold: 120, Silver: 330, Bronze: 900 } as const;

/** Account managers keep in touch with customers beside their deals: often with Gold, seldom with Bronze. */
export function accountActivities(account: Account): Activity[] {
  const { customerSince, lostOn = asOf, segment, region } = account;
  if (customerSince === undefined) return [];
  const random = randomStream(`contacts ${account.id}`);
  const start = Math.max(customerSince, firstDay) + between(random, 0, daysBetweenContacts[segment]);
  const activities: Activity[] = [];
  for (
    let day = start;
    day < Math.min(lostOn, asOf);
    day += Math.round(logNormal(random, daysBetweenContacts[segment], 0.4))
  ) {
    const on = businessDayFrom(day);
    const kind: ActivityKind =
      segment === "Gold" && chance(random, 0.5) ? "visit" : pick(random, ["call", "call", "e-mail"]);
    const owner = ownerOn(repFor(accountManager, region, on, random), on);
    if (on <= asOf) activities.push({ owner, on, kind, minutes: minutesOf(kind, random), status: "held", account });
  }
  return activities;
}
