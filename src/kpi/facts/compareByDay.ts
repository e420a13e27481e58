import { compareKeys } from "../../collections/compareKeys.js";
import type { Day } from "../../time/day.js";

interface Dated {
  readonly id?: string | null | undefined;
  readonly on?: Day | null | undefined;
}

/** By day, those without one last; of one day by id, so that the order of the records does not matter. */
export const compareByDay = (left: Dated, right: Dated): number =>
  compareKeys(left.on ?? null, right.on ?? null) || compareKeys(left.id ?? null, right.id ?? null);
