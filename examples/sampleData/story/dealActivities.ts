import { businessDayFrom, businessDayUpTo } from "../basis/businessDay.js";
import type { DayNumber } from "../basis/dayNumber.js";
import { between, chance, pick } from "../basis/draws.js";
import { randomStream, type Random } from "../basis/randomStream.js";
import { asOf } from "../basis/span.js";
import { ownerOn } from "../company/repOn.js";
import { segmentProfile } from "../company/segments.js";
import { isAppointment, minutesOf, type Activity, type ActivityKind } from "./activity.js";
import type { Deal } from "./records.js";
import { stageStays, type StageStay } from "./stageStays.js";

/** What a deal's stages are worked with. */
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

const otherwise: readonly ActivityKind[] = ["call"];

const perStage = 0.6;

/** What was done for a deal in each of its stages, and what is planned for those still open. */
export function dealActivities(deal: Deal): Activity[] {
  const random = randomStream(`activities ${deal.id}`);
  const { effort } = segmentProfile(deal.account.segment);
  const worked = stageStays(deal).flatMap((stay) => {
    const count = Math.floor(perStage * effort + random());
    return Array.from({ length: count }, () => activityIn(deal, stay, random)).flatMap((activity) => activity);
  });
  return deal.outcome === "open" && chance(random, 0.4) ? [...worked, plannedActivity(deal, random)] : worked;
}

function activityIn(deal: Deal, { stage, on, until }: StageStay, random: Random): Activity[] {
  const kind = pick(random, kindsIn[stage.name] ?? otherwise);
  const day = businessDayUpTo(between(random, on, until));
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
  if (fate < 0.1) return missed({ ...activity, status: "no-show" }, deal, random);
  return [{ ...activity, status: fate < 0.16 ? "cancelled" : "held" }];
}

/** A no-show costs half an hour; six in ten are booked again while the deal is alive. */
function missed(activity: Activity, deal: Deal, random: Random): Activity[] {
  const noShow = { ...activity, minutes: 30 };
  const on = businessDayFrom(activity.on + between(random, 2, 14));
  const isAlive = on <= (deal.closedOn ?? asOf);
  if (!chance(random, 0.65) || !isAlive) return [noShow];
  const again: Activity = { ...activity, on, owner: ownerOn(deal.rep, on), bookedOn: activity.on, status: "held" };
  return [{ ...noShow, rebookedAs: again }, again];
}

function plannedActivity(deal: Deal, random: Random): Activity {
  const kind = pick(random, ["meeting", "call", "video", "demo"] as const);
  const on = businessDayFrom(asOf + between(random, 1, 20));
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
  return Math.max(earliest, businessDayUpTo(day - between(random, 2, 15)));
}
