import { chanceStated } from "./chanceStated.js";
import type { DealCheck } from "./dealCheck.js";
import { plainAmount } from "./plainAmount.js";

/** A won deal that states less than 1, or a lost one that states more than 0. */
export const closedProbability: DealCheck<"closed-probability"> = ({ deal: { outcome, probability } }) => {
  if (outcome === "open" || probability == null) return null;
  const chance = chanceStated(probability);
  if (chance === null || chance === (outcome === "won" ? 1 : 0)) return null;
  return { outcome, stated: plainAmount(probability) };
};
