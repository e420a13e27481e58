import type { Day } from "../../time/day.js";
import type { Activity } from "../records/activity.js";
import type { Accessor } from "../../metric/accessor.js";
import { accessor } from "./accessor.js";

/**
 * Kinds of activity that are meetings: the rep meets another person, at an agreed time. Decision: which-meetings.
 */
export const meetingKinds: ReadonlySet<string> = new Set(["meeting", "phone meeting", "video", "visit", "demo"]);

/**
 * Kinds of activity, each with true if it is work on prospects and customers. The table serves records that do not say so
 * themselves; a kind that is not in the table is neither. Decision: selling-kinds.
 */
export const sellingKinds: ReadonlyMap<string, boolean> = new Map([
  ["call", true],
  ["e-mail", true],
  ["meeting", true],
  ["phone meeting", true],
  ["video", true],
  ["visit", true],
  ["demo", true],
  ["proposal", true],
  ["prospecting", true],
  ["admin", false],
  ["coaching", false],
  ["training", false],
]);

/**
 * Returns true if the activity took place.
 *
 * @example isHeld({ status: "held" }) // => true
 */
export const isHeld = ({ status }: Pick<Activity, "status">): boolean => status === "held";

/**
 * Returns true if the rep was there and the other side was not.
 *
 * @example isNoShow({ status: "no-show" }) // => true
 */
export const isNoShow = ({ status }: Pick<Activity, "status">): boolean => status === "no-show";

/**
 * Returns true if the activity is a meeting, by its kind: see {@link meetingKinds}.
 *
 * @example ["visit", "call"].map((kind) => isMeeting({ kind })) // => [ true, false ]
 */
export const isMeeting = ({ kind }: Pick<Activity, "kind">): boolean => meetingKinds.has(kind);

/**
 * Returns true if the activity is work on prospects and customers, by its record, else by its kind in {@link sellingKinds};
 * null if neither says.
 *
 * @example [{ kind: "call" }, { kind: "call", selling: false }, { kind: "errand" }].map(isSelling) // => [ true, false, null ]
 */
export const isSelling = ({ kind, selling }: Partial<Pick<Activity, "kind" | "selling">>): boolean | null =>
  selling ?? sellingKinds.get(kind ?? "") ?? null;

/**
 * Returns the minutes that the activity took, or was to take.
 *
 * @example minutesOf({ minutes: 45 }) // => 45
 */
export const minutesOf: Accessor<Pick<Activity, "minutes">, number> = accessor(
  "minutes",
  (activity) => activity.minutes,
);

/**
 * Returns the day on which the activity was agreed.
 *
 * @example bookedOn({ bookedOn: "2026-01-09" }) // => '2026-01-09'
 */
export const bookedOn: Accessor<Pick<Activity, "bookedOn">, Day> = accessor(
  "bookedOn",
  (activity) => activity.bookedOn,
);
