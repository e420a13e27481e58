import { businessDayFrom, businessDayUpTo } from "../basis/businessDay.js";
import { chance } from "../basis/draws.js";
import { randomStream } from "../basis/randomStream.js";
import { asOf, firstDay } from "../basis/span.js";
import { accountExecutive, accountManager, isEmployed } from "../company/repOn.js";
import type { Rep } from "../company/reps.js";
import { minutesOf, type Activity, type ActivityKind } from "./activity.js";

const fortnight = 14;
const fridayOfFirstWeek = 4;

/** A rep's fortnightly time sheet: admin, prospecting of account executives, coaching and training. */
export function officeActivities(rep: Rep): Activity[] {
  const random = randomStream(`office ${rep.id}`);
  const isSelling = rep.role === accountExecutive || rep.role === accountManager;
  const activities: Activity[] = [];
  const log = (on: number, kind: ActivityKind): void => {
    const isDue = on >= firstDay && on <= asOf && isEmployed(rep, on);
    if (isDue) activities.push({ owner: rep, on, kind, minutes: minutesOf(kind, random), status: "held" });
  };
  for (let friday = firstDay + fridayOfFirstWeek; friday <= asOf + fortnight; friday += fortnight) {
    const sheetDay = businessDayUpTo(friday);
    log(sheetDay, "admin");
    if (rep.role === accountExecutive && chance(random, 0.5)) log(sheetDay, "prospecting");
    if (isSelling && chance(random, rep.seniority === "junior" ? 0.4 : 0.18))
      log(businessDayFrom(friday - 9), "coaching");
    if (chance(random, 0.05)) log(businessDayFrom(friday - 11), "training");
  }
  return activities;
}
