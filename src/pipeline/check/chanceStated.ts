import { isShare } from "../../metric/sumWeighted.js";
import type { Amount } from "../../exact/amount.js";
import { shortOf } from "../../exact/shortNumber.js";

/** Whether a value that is stated is no probability. */
export const isOutOfRange = (stated: Amount | null | undefined): boolean =>
  stated != null && chanceStated(stated) === null;

/** A stated probability as a number to compare with others; null where none is stated, or what is stated is none. */
export function chanceStated(stated: Amount | null | undefined): number | null {
  if (stated == null) return null;
  const short = shortOf(stated);
  if (Number.isFinite(short)) return short >= 0 && short <= 1 ? short : null;
  return isShare(stated) ? Number(stated) : null;
}
