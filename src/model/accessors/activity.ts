import type { Day } from "../../time/day.js";
import type { Activity } from "../records/activity.js";
import type { Accessor } from "../../metric/accessor.js";
import { accessor } from "./accessor.js";

/**
 * Kinds of activity that are meetings: somebody else was to be there, at a time that was agreed on. Decision: which-meetings.
 */
export const meetingKinds: ReadonlySet<string> = new Set(["meeting", "phone meeting", "video", "visit", "demo"]);

/**
 * Whether a kind of activity is work on prospects and customers, for records that do not say so themselves. Of a kind that is
 * not in the table nobody can tell. Decision: selling-kinds.
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
 * Whether the activity took place.
 *
 * @example isHeld({ status: "held" }) // => true
 */
export const isHeld = ({ status }: Pick<Activity, "status">): boolean => status === "held";

/**
 * Whether the rep was there and the other side was not.
 *
 * @example isNoShow({ status: "no-show" }) // => true
 */
export const isNoShow = ({ status }: Pick<Activity, "status">): boolean => status === "no-show";

/**
 * Whether the activity is a meeting, by its kind: see {@link meetingKinds}.
 *
 * @example ["visit", "call"].map((kind) => isMeeting({ kind })) // => [ true, false ]
 */
export const isMeeting = ({ kind }: Pick<Activity, "kind">): boolean => meetingKinds.has(kind);

/**
 * Whether the activity is work on prospects and customers: as its record says, else as its kind does in {@link sellingKinds};
 * null where neither tells.
 *
 * @example [{ kind: "call" }, { kind: "call", selling: false }, { kind: "errand" }].map(isSelling) // => [ true, false, null ]
 */
export const isSelling = ({ kind, selling }: Partial<Pick<Activity, "kind" | "selling">>): boolean | null =>
  selling ?? sellingKinds.get(kind ?? "") ?? null;

/**
 * The minutes the activity took, or was to take.
 *
 * @example minutesOf({ minutes: 45 }) // => 45
 */
export const minutesOf: Accessor<Pick<Activity, "minutes">, number> = accessor(
  "minutes",
  (activity) => activity.minutes,
);

/**
 * The day the activity was agreed on.
 *
 * @example bookedOn({ bookedOn: "2026-01-09" }) // => '2026-01-09'
 */
export const bookedOn: Accessor<Pick<Activity, "bookedOn">, Day> = accessor(
  "bookedOn",
  (activity) => activity.bookedOn,
);
