import { businessDayOnOrAfter, businessDayOnOrBefore } from "../primitives/businessDay.js";
import { drawBoolean } from "../primitives/draws.js";
import { randomStream } from "../primitives/randomStream.js";
import { asOf, firstDay } from "../primitives/span.js";
import { accountExecutive, accountManager, isEmployed } from "../company/repOn.js";
import type { Rep } from "../company/reps.js";
import { minutesOf, type Activity, type ActivityKind } from "./activity.js";

const fortnight = 14;
const fridayOfFirstWeek = 4;

/** Returns a rep's fortnightly time sheet: admin, prospecting of account executives, coaching and training. */
export function officeActivities(rep: Rep): Activity[] {
  const random = randomStream(`office ${rep.id}`);
  const isSelling = rep.role === accountExecutive || rep.role === accountManager;
  const activities: Activity[] = [];
  const log = (on: number, kind: ActivityKind): void => {
    const isDue = on >= firstDay && on <= asOf && isEmployed(rep, on);
    if (isDue) activities.push({ owner: rep, on, kind, minutes: minutesOf(kind, random), status: "held" });
  };
  for (let friday = firstDay + fridayOfFirstWeek; friday <= asOf + fortnight; friday += fortnight) {
    const sheetDay = businessDayOnOrBefore(friday);
    log(sheetDay, "admin");
    if (rep.role === accountExecutive && drawBoolean(random, 0.5)) log(sheetDay, "prospecting");
    if (isSelling && drawBoolean(random, rep.seniority === "junior" ? 0.4 : 0.18))
      log(businessDayOnOrAfter(friday - 9), "coaching");
    if (drawBoolean(random, 0.05)) log(businessDayOnOrAfter(friday - 11), "training");
  }
  return activities;
}
