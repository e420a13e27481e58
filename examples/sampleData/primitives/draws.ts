import type { Random } from "./randomStream.js";

/** A whole number from `least` to `most`, both included. */
export function drawInteger(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

export function drawBoolean(random: Random, probability: number): boolean {
  return random() < probability;
}

export function pick<Choice>(random: Random, choices: readonly Choice[]): Choice {
  return choiceAt(choices, drawInteger(random, 0, choices.length - 1));
}

/** A choice in proportion to its weight. */
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

/** Standard normal, as the sum of twelve uniforms: the same bits on every engine. */
export function drawNormal(random: Random): number {
  let total = -6;
  for (let draw = 0; draw < 12; draw += 1) total += random();
  return total;
}

/** Right-tailed: half of the draws lie below `median`. */
export function drawLogNormal(random: Random, median: number, spread: number): number {
  return median * Math.exp(spread * drawNormal(random));
}

function choiceAt<Choice>(choices: readonly Choice[], index: number): Choice {
  if (index < 0 || index >= choices.length) throw new RangeError("Nothing to choose from.");
  return choices[index] as Choice;
}
