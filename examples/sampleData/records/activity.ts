import type { DayNumber } from "../primitives/dayNumber.js";
import { drawLogNormal } from "../primitives/draws.js";
import type { Random } from "../primitives/randomStream.js";
import type { Rep } from "../company/reps.js";
import type { Account, Deal, Lead } from "./recordTypes.js";

export type ActivityKind =
  | "call"
  | "e-mail"
  | "meeting"
  | "video"
  | "demo"
  | "visit"
  | "proposal"
  | "prospecting"
  | "admin"
  | "coaching"
  | "training";

export interface Activity {
  readonly owner: Rep;
  readonly on: DayNumber;
  readonly kind: ActivityKind;
  readonly minutes: number;
  readonly status: "planned" | "held" | "no-show" | "cancelled";
  readonly bookedOn?: DayNumber | undefined;
  readonly account?: Account;
  readonly deal?: Deal;
  readonly lead?: Lead;
  /** The activity that replaced a no-show. */
  readonly rebookedAs?: Activity | undefined;
}

const usualMinutes: Readonly<Record<ActivityKind, number>> = {
  call: 20,
  "e-mail": 10,
  meeting: 75,
  video: 50,
  demo: 100,
  visit: 210,
  proposal: 120,
  prospecting: 240,
  admin: 780,
  coaching: 60,
  training: 240,
};

/** Draws the minutes of an activity, in steps of five, around the usual minutes of its kind. */
export function minutesOf(kind: ActivityKind, random: Random): number {
  return Math.max(5, Math.round(drawLogNormal(random, usualMinutes[kind], 0.25) / 5) * 5);
}

/** Tells if a customer can fail to attend an activity of the kind. */
export function isAppointment(kind: ActivityKind): boolean {
  return kind === "meeting" || kind === "video" || kind === "demo" || kind === "visit";
}
