import type { DayNumber } from "../primitives/dayNumber.js";
import { asOf } from "../primitives/span.js";
import type { Deal, StageChange } from "./recordTypes.js";

export interface StageStay extends StageChange {
  /** Day the deal left the stage, or the last day of the data. */
  readonly until: DayNumber;
}

/** Returns a deal's stays in stages in order, without the changes that only move its expected close. */
export function stageStays(deal: Deal): StageStay[] {
  const entries = deal.history.filter((change, index) => deal.history[index - 1]?.stage !== change.stage);
  return entries.map((entry, index) => ({ ...entry, until: entries[index + 1]?.on ?? deal.closedOn ?? asOf }));
}
