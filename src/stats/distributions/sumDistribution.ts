import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { SalesKpiError } from "../../errors.js";
import { checkDistribution, type DiscreteDistribution } from "./discreteDistribution.js";
import { exactSum } from "../sample/exactSum.js";
import { greatestCommonDivisor } from "../../exact/greatestCommonDivisor.js";
import { fromScaled, scaledIntegers } from "./scaledIntegers.js";

/** What independent numbers may sum to. */
export interface SumDistribution extends DiscreteDistribution {
  readonly mean: number;
  readonly variance: number;
  readonly standardDeviation: number;
  /** How far a value may be from the sum it stands for: 0 where the values are exact. */
  readonly error: number;
}

const sumKinds: OptionKinds<NonNullable<Parameters<typeof sumDistribution>[1]>> = { mostPoints: "number?" };

/**
 * Distribution of the sum of independent numbers that each have a few possible values: the year's budget of what each rep may
 * earn. No simulation, so no error of one, and no seed.
 *
 *     P(X + Y = s) = Σ P(X = x) P(Y = s − x)
 *
 * Values mean the decimals they print as and sums are kept as integers, so that equal sums are one value. With more than
 * `mostPoints` different sums, values go to a grid of so many points: each in parts to the two points beside it, so that every
 * mean stays what it was. Mean and variance are those of the numbers themselves. Of no numbers the sum is 0, for certain.
 *
 * @param mostPoints - the most values there may be, from 2 to 2²⁰
 * @throws SalesKpiError `impossible-request` where a part is no distribution or has no value, or `mostPoints` is no whole number from 2 to 2²⁰
 * @example sumDistribution([{ values: [0, 10], probabilities: [0.5, 0.5] }, { values: [0, 10], probabilities: [0.5, 0.5] }]).probabilities // => [0.25, 0.5, 0.25]
 */
export function sumDistribution(
  parts: readonly DiscreteDistribution[],
  options: { readonly mostPoints?: number } = {},
): SumDistribution {
  const { mostPoints = 2 ** 16 } = checkOptions("sumDistribution", options, sumKinds);
  check(parts, mostPoints);
  const { integers, scale } = scaledIntegers(parts.flatMap(({ values }) => values));
  let next = 0;
  const whole = parts.map(({ values, probabilities }): WholePart => {
    const own = integers.slice(next, (next += values.length));
    const least = own[0] ?? 0n;
    return { least, offsets: own.map((value) => value - least), probabilities };
  });
  const least = whole.reduce((sum, part) => sum + part.least, 0n);
  const range = whole.reduce((sum, { offsets }) => sum + (offsets.at(-1) ?? 0n), 0n);
  const unit = whole.flatMap(({ offsets }) => offsets).reduce(greatestCommonDivisor, 0n) || 1n;
  const isExact = range / unit < BigInt(mostPoints);
  const width = isExact ? unit : widthOf(range, mostPoints - 1 - parts.length);
  const masses = whole.map((part) => onGrid(part, width)).reduce(convolved, [1]);
  const found = masses.flatMap((mass, place) =>
    mass > 0 ? [{ mass, value: fromScaled(least + BigInt(place) * width, scale) }] : [],
  );
  const moments = parts.map(momentsOf);
  const variance = exactSum(moments.map((each) => each.variance));
  return {
    values: found.map(({ value }) => value),
    probabilities: found.map(({ mass }) => mass),
    mean: exactSum(moments.map(({ mean }) => mean)),
    variance,
    standardDeviation: Math.sqrt(variance),
    error: isExact ? 0 : fromScaled(width * BigInt(parts.length), scale),
  };
}

/** So wide that a range has no more steps than there is room for; what lies between two points takes one more for each part. */
function widthOf(range: bigint, room: number): bigint {
  if (room < 1)
    throw new SalesKpiError("impossible-request", "mostPoints: there must be a few more points than numbers to sum");
  return (range + BigInt(room) - 1n) / BigInt(room);
}

interface WholePart {
  readonly least: bigint;
  /** Distances from the least value. */
  readonly offsets: readonly bigint[];
  readonly probabilities: readonly number[];
}

/** Masses over the points of a grid from the least value on; what lies between two points goes to both, so that the mean stays. */
function onGrid({ offsets, probabilities }: WholePart, width: bigint): number[] {
  const masses = Array.from({ length: Number((offsets.at(-1) ?? 0n) / width) + 2 }, () => 0);
  offsets.forEach((offset, index) => {
    const place = Number(offset / width);
    const beyond = Number(offset % width) / Number(width);
    const mass = probabilities[index] ?? NaN;
    masses[place] = (masses[place] ?? NaN) + mass * (1 - beyond);
    masses[place + 1] = (masses[place + 1] ?? NaN) + mass * beyond;
  });
  return masses.at(-1) === 0 ? masses.slice(0, -1) : masses;
}

function convolved(sum: readonly number[], part: readonly number[]): number[] {
  const next = new Float64Array(sum.length + part.length - 1);
  part.forEach((probability, size) => {
    if (probability > 0)
      sum.forEach((mass, place) => {
        next[place + size] = (next[place + size] ?? NaN) + mass * probability;
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

function check(parts: readonly DiscreteDistribution[], mostPoints: number): void {
  parts.forEach((part, index) => {
    checkDistribution(part);
    if (part.values.length === 0)
      throw new SalesKpiError("impossible-request", `parts[${index}]: a number without a value has no sum`);
  });
  if (!(Number.isSafeInteger(mostPoints) && mostPoints > 1 && mostPoints <= most))
    throw new SalesKpiError("impossible-request", `mostPoints: ${mostPoints} is no whole number from 2 to ${most}`);
}

const most = 1_048_576;
