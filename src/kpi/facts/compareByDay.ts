import { compareKeys } from "../../collections/compareKeys.js";
import type { Day } from "../../time/day.js";

interface Dated {
  readonly id?: string | null | undefined;
  readonly on?: Day | null | undefined;
}

/**
 * Compares records by day, then by id, so that the order of the records does not matter. Records without a day come
 * last.
 */
export const compareByDay = (left: Dated, right: Dated): number =>
  compareKeys(left.on ?? null, right.on ?? null) || compareKeys(left.id ?? null, right.id ?? null);
