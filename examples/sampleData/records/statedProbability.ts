import { drawBoolean, drawNormal } from "../primitives/draws.js";
import { fromLogit, logit } from "../primitives/logit.js";
import type { Random } from "../primitives/randomStream.js";
import type { Rep } from "../company/reps.js";
import type { Stage } from "../company/stages.js";

/**
 * Draws the probability that a rep states on entry to a stage, in percent and steps of five. Often it is the value of the
 * stage table. Otherwise the rep's impression of the deal and the rep's bias move it.
 */
export function statedProbability(stage: Stage, rep: Rep, strength: number, random: Random): number {
  if (rep.bias === 0 && drawBoolean(random, 0.4)) return stage.probability;
  const impression = 0.8 * strength + 0.3 * drawNormal(random);
  const probability = fromLogit(logit(stage.probability / 100) + rep.bias + impression);
  return Math.min(95, Math.max(5, Math.round(probability * 20) * 5));
}
