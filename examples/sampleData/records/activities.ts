import { reps } from "../company/reps.js";
import { accountActivities } from "./accountActivities.js";
import type { Activity } from "./activity.js";
import { dealActivities } from "./dealActivities.js";
import { leadActivities } from "./leadActivities.js";
import { officeActivities } from "./officeActivities.js";
import type { Deals } from "./deals.js";
import type { Lead } from "./recordTypes.js";

/** Makes all logged activities, by day. */
export function makeActivities(leads: readonly Lead[], { accounts, deals }: Deals): Activity[] {
  const activities = [
    ...deals.flatMap(dealActivities),
    ...leads.flatMap(leadActivities),
    ...accounts.flatMap(accountActivities),
    ...reps.flatMap(officeActivities),
  ];
  return activities.sort((left, right) => left.on - right.on);
}
