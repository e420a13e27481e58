import { invalidValue } from "../sample/invalidValue.js";
import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import { checkDistribution, type DiscreteDistribution } from "./discreteDistribution.js";
import { exactSum } from "../sample/exactSum.js";
import { greatestCommonDivisor } from "../../exact/greatestCommonDivisor.js";
import { fromScaled, scaledIntegers } from "./scaledIntegers.js";

/** Distribution of a sum of independent numbers. */
export interface SumDistribution extends DiscreteDistribution {
  readonly mean: number;
  readonly variance: number;
  readonly standardDeviation: number;
  /** Largest distance of a value from its sum: 0 if the values are exact. */
  readonly error: number;
}

const sumKinds: OptionKinds<NonNullable<Parameters<typeof sumDistribution>[1]>> = { mostPoints: "number?" };

/**
 * Returns the distribution of the sum of independent numbers that each have a few possible values: a year's budget,
 * say, from the possible pay of each rep. There is no simulation, so no sampling error and no seed.
 *
 *     P(X + Y = s) = Σ P(X = x) P(Y = s − x)
 *
 * Values mean the decimals that they print as, and sums are integers. So equal sums are one value. With more than
 * `mostPoints` different sums, values go to a grid of so many points. Each value is split between its two neighbours on
 * the grid, so every mean is kept. Mean and variance are those of the numbers themselves. No numbers have the sum 0 for
 * certain.
 *
 * @param mostPoints - limit of the number of values, from 2 to 2²⁰
 * @throws SalesKpiError `impossible-request` if a part is no distribution or has no value, or `mostPoints` is no whole
 * number from 2 to 2²⁰. Also if a grid of `mostPoints` has no room for all parts
 * @example sumDistribution([{ values: [0, 10], probabilities: [0.5, 0.5] }, { values: [0, 10], probabilities: [0.5, 0.5] }]).probabilities // => [0.25, 0.5, 0.25]
 */
export function sumDistribution(
  parts: readonly DiscreteDistribution[],
  options: { readonly mostPoints?: number } = {},
): SumDistribution {
  const { mostPoints = 2 ** 16 } = checkOptions("sumDistribution", options, sumKinds);
  checkParts(parts, mostPoints);
  const { integers, scale } = scaledIntegers(parts.flatMap(({ values }) => values));
  let next = 0;
  const wholeParts = parts.map(({ values, probabilities }): WholePart => {
    const partValues = integers.slice(next, (next += values.length));
    const least = partValues[0] ?? 0n;
    return { least, offsets: partValues.map((value) => value - least), probabilities };
  });
  const least = wholeParts.reduce((sum, part) => sum + part.least, 0n);
  const range = wholeParts.reduce((sum, { offsets }) => sum + (offsets.at(-1) ?? 0n), 0n);
  const unit = wholeParts.flatMap(({ offsets }) => offsets).reduce(greatestCommonDivisor, 0n) || 1n;
  const isExact = range / unit < BigInt(mostPoints);
  const width = isExact ? unit : widthOf(range, mostPoints, parts.length);
  const masses = wholeParts.map((part) => massesOnGrid(part, width)).reduce(convolve, [1]);
  const points = masses.flatMap((mass, point) =>
    mass > 0 ? [{ mass, value: fromScaled(least + BigInt(point) * width, scale) }] : [],
  );
  const moments = parts.map(momentsOf);
  const variance = exactSum(moments.map((part) => part.variance));
  return {
    values: points.map(({ value }) => value),
    probabilities: points.map(({ mass }) => mass),
    mean: exactSum(moments.map(({ mean }) => mean)),
    variance,
    standardDeviation: Math.sqrt(variance),
    error: isExact ? 0 : fromScaled(width * BigInt(parts.length), scale),
  };
}

/**
 * Returns the least width of steps that fit a range into `mostPoints`. Values between two points take one more point
 * for each part.
 */
function widthOf(range: bigint, mostPoints: number, parts: number): bigint {
  const room = mostPoints - 1 - parts;
  if (room < 1)
    refuse(
      "sumDistribution: mostPoints",
      mostPoints,
      `at least ${parts + 2}, two more than the ${parts} numbers to sum`,
    );
  return (range + BigInt(room) - 1n) / BigInt(room);
}

/** Possible values of a number, as integers from the least value on. */
interface WholePart {
  readonly least: bigint;
  /** Distances from the least value. */
  readonly offsets: readonly bigint[];
  readonly probabilities: readonly number[];
}

/**
 * Returns masses over the points of a grid from the least value on. Values between two points are split so that the
 * mean is kept.
 */
function massesOnGrid({ offsets, probabilities }: WholePart, width: bigint): number[] {
  const masses = Array.from({ length: Number((offsets.at(-1) ?? 0n) / width) + 2 }, () => 0);
  offsets.forEach((offset, index) => {
    const point = Number(offset / width);
    const beyond = Number(offset % width) / Number(width);
    const mass = probabilities[index] ?? NaN;
    masses[point] = (masses[point] ?? NaN) + mass * (1 - beyond);
    masses[point + 1] = (masses[point + 1] ?? NaN) + mass * beyond;
  });
  return masses.at(-1) === 0 ? masses.slice(0, -1) : masses;
}

function convolve(sum: readonly number[], part: readonly number[]): number[] {
  const next = new Float64Array(sum.length + part.length - 1);
  part.forEach((probability, size) => {
    if (probability > 0)
      sum.forEach((mass, point) => {
        next[point + size] = (next[point + size] ?? NaN) + mass * probability;
      });
  });
  return [...next];
}

function momentsOf({ values, probabilities }: DiscreteDistribution): {
  readonly mean: number;
  readonly variance: number;
} {
  const mean = exactSum(values.map((value, index) => value * (probabilities[index] ?? NaN)));
  return {
    mean,
    variance: exactSum(values.map((value, index) => (value - mean) ** 2 * (probabilities[index] ?? NaN))),
  };
}

function checkParts(parts: readonly DiscreteDistribution[], mostPoints: number): void {
  parts.forEach((part, index) => {
    checkDistribution(part);
    if (part.values.length === 0) throw invalidValue("parts", index, part, "a distribution with a value");
  });
  if (!(Number.isSafeInteger(mostPoints) && mostPoints > 1 && mostPoints <= most))
    refuse("sumDistribution: mostPoints", mostPoints, `a whole number from 2 to ${most}`);
}

/** Limit of points. */
const most = 1_048_576;
