import { acquisitionPinned } from "./pinned/acquisition.js";
import { activityPinned } from "./pinned/activity.js";
import { conversionPinned } from "./pinned/conversion.js";
import { customersPinned } from "./pinned/customers.js";
import { dataPinned } from "./pinned/data.js";
import { leadsPinned } from "./pinned/leads.js";
import { peoplePinned } from "./pinned/people.js";
import { pipelinePinned } from "./pinned/pipeline.js";
import { revenuePinned } from "./pinned/revenue.js";
import { speedPinned } from "./pinned/speed.js";
import { targetsPinned } from "./pinned/targets.js";

/** A KPI's answers over {@link pinnedBook}: an exact amount as text, a number as its two sides. */
export interface Pinned {
  readonly always: number | string | null;
  /** 2026-01-01 up to 2026-04-01. */
  readonly quarter: number | string | null;
  /** 2026-05-15. */
  readonly asOf: number | string | null;
}

export type PinnedNumbers = Readonly<Record<string, Pinned>>;

/**
 * Computed by hand. A difference is a breaking change, to be listed in the changelog under "Numbers change".
 *
 * Won: o01, o03, o04 in the quarter, o07 and o06 after it, o13 on no day. Lost: o02, o11 in the quarter, o05 the day after.
 */
export const pinnedNumbers: PinnedNumbers = {
  ...leadsPinned,
  ...pipelinePinned,
  ...conversionPinned,
  ...revenuePinned,
  ...speedPinned,
  ...targetsPinned,
  ...activityPinned,
  ...acquisitionPinned,
  ...customersPinned,
  ...peoplePinned,
  ...dataPinned,
};
