import { drawBoolean, drawNormal } from "../primitives/draws.js";
import { fromLogit, logit } from "../primitives/logit.js";
import type { Random } from "../primitives/randomStream.js";
import type { Rep } from "../company/reps.js";
import type { Stage } from "../company/stages.js";

/**
 * What the rep states on entry to a stage, in percent and steps of five: often the table's value as it stands, else
 * moved by what they sense of the deal, and by their own bias.
 */
export function statedProbability(stage: Stage, rep: Rep, promise: number, random: Random): number {
  if (rep.bias === 0 && drawBoolean(random, 0.4)) return stage.probability;
  const sensed = 0.8 * promise + 0.3 * drawNormal(random);
  const probability = fromLogit(logit(stage.probability / 100) + rep.bias + sensed);
  return Math.min(95, Math.max(5, Math.round(probability * 20) * 5));
}
