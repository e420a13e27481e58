import type { Random } from "./randomStream.js";

/** Draws a whole number from `min` to `max`, both included. */
export function drawInteger(random: Random, min: number, max: number): number {
  return min + Math.floor(random() * (max - min + 1));
}

export function drawBoolean(random: Random, probability: number): boolean {
  return random() < probability;
}

export function pick<Choice>(random: Random, choices: readonly Choice[]): Choice {
  return choiceAt(choices, drawInteger(random, 0, choices.length - 1));
}

/** Draws a choice with a probability in proportion to its weight. */
export function pickBy<Choice>(
  random: Random,
  choices: readonly Choice[],
  weightOf: (choice: Choice) => number,
): Choice {
  const weights = choices.map(weightOf);
  let left = random() * weights.reduce((total, weight) => total + weight, 0);
  const index = weights.findIndex((weight) => (left -= weight) < 0);
  return choiceAt(choices, index === -1 ? weights.length - 1 : index);
}

/** Draws a standard normal value as the sum of twelve uniforms, with the same bits on every engine. */
export function drawNormal(random: Random): number {
  let total = -6;
  for (let draw = 0; draw < 12; draw += 1) total += random();
  return total;
}

/** Draws a right-tailed value. Half of the draws lie below `median`. */
export function drawLogNormal(random: Random, median: number, spread: number): number {
  return median * Math.exp(spread * drawNormal(random));
}

function choiceAt<Choice>(choices: readonly Choice[], index: number): Choice {
  if (index < 0 || index >= choices.length)
    throw new RangeError(`choices: expected an index below ${choices.length}, got ${index}`);
  return choices[index] as Choice;
}
