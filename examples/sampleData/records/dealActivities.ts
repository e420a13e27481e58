import { businessDayOnOrAfter, businessDayOnOrBefore } from "../primitives/businessDay.js";
import type { DayNumber } from "../primitives/dayNumber.js";
import { drawInteger, drawBoolean, pick } from "../primitives/draws.js";
import { randomStream, type Random } from "../primitives/randomStream.js";
import { asOf } from "../primitives/span.js";
import { ownerOn } from "../company/repOn.js";
import { segmentProfile } from "../company/segments.js";
import { isAppointment, minutesOf, type Activity, type ActivityKind } from "./activity.js";
import type { Deal } from "./recordTypes.js";
import { stageStays, type StageStay } from "./stageStays.js";

/** Kinds of activities in each stage. */
const kindsIn: Readonly<Record<string, readonly ActivityKind[]>> = {
  Qualification: ["call", "call", "e-mail", "video"],
  "Needs analysis": ["meeting", "video", "call", "visit"],
  Demo: ["demo", "demo", "meeting", "video"],
  Proposal: ["proposal", "meeting", "call", "e-mail"],
  Negotiation: ["meeting", "call", "visit", "video"],
  "Renewal due": ["call", "e-mail"],
  Review: ["meeting", "video", "call"],
  "Renewal quote": ["proposal", "call", "e-mail"],
  Agreement: ["call", "video"],
};

const defaultKinds: readonly ActivityKind[] = ["call"];

const perStage = 0.6;

/** Makes the activities of a deal in each of its stages, and the planned ones of open deals. */
export function dealActivities(deal: Deal): Activity[] {
  const random = randomStream(`activities ${deal.id}`);
  const { effort } = segmentProfile(deal.account.segment);
  const worked = stageStays(deal).flatMap((stay) => {
    const count = Math.floor(perStage * effort + random());
    return Array.from({ length: count }, () => activitiesInStay(deal, stay, random)).flatMap((activity) => activity);
  });
  return deal.outcome === "open" && drawBoolean(random, 0.4) ? [...worked, plannedActivity(deal, random)] : worked;
}

function activitiesInStay(deal: Deal, { stage, on, until }: StageStay, random: Random): Activity[] {
  const kind = pick(random, kindsIn[stage.name] ?? defaultKinds);
  const day = businessDayOnOrBefore(drawInteger(random, on, until));
  if (day < on) return [];
  const activity = {
    owner: ownerOn(deal.rep, day),
    on: day,
    kind,
    minutes: minutesOf(kind, random),
    bookedOn: isAppointment(kind) ? bookingDay(day, deal.createdOn, random) : undefined,
    account: deal.account,
    deal,
  };
  const fate = isAppointment(kind) ? random() : 1;
  if (fate < 0.1) return noShowActivities({ ...activity, status: "no-show" }, deal, random);
  return [{ ...activity, status: fate < 0.16 ? "cancelled" : "held" }];
}

/** Returns a no-show of half an hour. Six in ten are booked again while the deal is open. */
function noShowActivities(activity: Activity, deal: Deal, random: Random): Activity[] {
  const noShow = { ...activity, minutes: 30 };
  const on = businessDayOnOrAfter(activity.on + drawInteger(random, 2, 14));
  const isAlive = on <= (deal.closedOn ?? asOf);
  if (!drawBoolean(random, 0.65) || !isAlive) return [noShow];
  const again: Activity = { ...activity, on, owner: ownerOn(deal.rep, on), bookedOn: activity.on, status: "held" };
  return [{ ...noShow, rebookedAs: again }, again];
}

function plannedActivity(deal: Deal, random: Random): Activity {
  const kind = pick(random, ["meeting", "call", "video", "demo"] as const);
  const on = businessDayOnOrAfter(asOf + drawInteger(random, 1, 20));
  const bookedOn = isAppointment(kind) ? bookingDay(asOf, deal.createdOn, random) : undefined;
  return {
    owner: ownerOn(deal.rep, on),
    on,
    kind,
    minutes: minutesOf(kind, random),
    status: "planned",
    bookedOn,
    account: deal.account,
    deal,
  };
}

function bookingDay(day: DayNumber, earliest: DayNumber, random: Random): DayNumber {
  return Math.max(earliest, businessDayOnOrBefore(day - drawInteger(random, 2, 15)));
}
