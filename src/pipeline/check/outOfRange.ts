import { isOutOfRange } from "./chanceStated.js";
import type { DealCheck } from "./dealCheck.js";
import { plainAmount } from "./plainAmount.js";

/** A probability below 0 or above 1, in the record or its history. */
export const outOfRange: DealCheck<"probability-out-of-range"> = ({ deal, changes }, { fractions }) => {
  const isAmiss = isOutOfRange(deal.probability);
  const amiss = changes.filter(({ probability }) => isOutOfRange(probability));
  const stated = isAmiss ? deal.probability : amiss[0]?.probability;
  if (stated == null) return null;
  return { stated: plainAmount(stated), values: amiss.length + (isAmiss ? 1 : 0), fractions: fractions() };
};
