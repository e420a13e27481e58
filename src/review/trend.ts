import { checkOptions, type OptionKinds } from "../checkOptions.js";
import { SalesKpiError } from "../errors.js";
import { divideMoney } from "../metric/ratioMoney.js";
import { Decimal } from "../exact/decimal.js";

type Value = number | Decimal | null;

/** How a series is looked at. */
export interface TrendOptions {
  /** How many points make a year: 12 for months, 4 for quarters. Without it there is no year-on-year change. */
  readonly perYear?: number | undefined;
  /** How many points a rolling mean covers; 3 by default. */
  readonly window?: number | undefined;
}

const trendKinds: OptionKinds<TrendOptions> = { perYear: "number?", window: "number?" };

/** A point of a series, with what led to it. */
export interface TrendPoint {
  readonly value: number | Decimal | null;
  /** Relative change on the point before; null where that was 0 or less, or has no answer. */
  readonly change: number | null;
  /** Relative change on the point a year before. */
  readonly yearOnYear: number | null;
  /** Mean of the last points up to this one; null before there are enough of them, or where one has no answer. */
  readonly rollingMean: number | null;
  /** Whether the point lies beyond what the points before it would let expect; null with fewer than eight of them. */
  readonly unusual: boolean | null;
  /** What the points before let expect of it. */
  readonly expected: { readonly low: number; readonly high: number } | null;
}

/** Fewer points before it do not tell what is usual. */
const fewest = 8;

/** 3 / 1.128: three standard deviations, told by the mean distance of neighbours. */
const reach = 2.66;

/**
 * A series of values with the changes from one to the next, the rolling mean, and which of them are unusual.
 *
 *     expected = mean ± 2.66 × mean distance of neighbours, of all points before
 *
 * The limits are those of a chart of individual values (XmR), which asks nothing of the distribution and does not widen with
 * a trend's length as a standard deviation would. A point is judged by the points before it alone; with fewer than eight
 * that have an answer nobody knows what is usual, and the answer is null. A series that follows the seasons is to be asked by
 * its year-on-year change.
 *
 * Source: D. J. Wheeler, Understanding Variation: The Key to Managing Chaos (1993).
 *
 * @param values - one for each period, in order; null where there is no answer
 * @throws SalesKpiError `impossible-request` where a window or a year has no whole number of points
 * @example trend([100, 110, 99])[1].change // => 0.1
 * @example trend([10, 12, 11, 9, 10, 11, 10, 12, 30]).at(-1).unusual // => true
 */
export function trend(values: readonly Value[], options: TrendOptions = {}): TrendPoint[] {
  const { perYear, window = 3 } = checkOptions("trend", options, trendKinds);
  for (const [field, points] of Object.entries({ perYear, window }))
    if (points !== undefined && !(Number.isInteger(points) && points > 0))
      throw new SalesKpiError("impossible-request", `${field} is no whole number of points: ${points}`, { field });
  const numbers = values.map((value) => (value === null ? null : Number(value)));
  return values.map((value, index) => {
    const before = numbers.slice(0, index).filter((number) => number !== null);
    const expected = before.length < fewest ? null : limitsOf(before);
    const number = numbers[index] ?? null;
    return {
      value,
      change: changeOn(values[index - 1] ?? null, value),
      yearOnYear: perYear === undefined ? null : changeOn(values[index - perYear] ?? null, value),
      rollingMean: index + 1 < window ? null : meanOf(numbers.slice(index + 1 - window, index + 1)),
      expected,
      unusual: expected === null || number === null ? null : number < expected.low || number > expected.high,
    };
  });
}

function limitsOf(before: readonly number[]): { readonly low: number; readonly high: number } {
  const mean = total(before) / before.length;
  const distances = before.slice(1).map((number, index) => Math.abs(number - (before[index] ?? number)));
  const width = (reach * total(distances)) / distances.length;
  return { low: mean - width, high: mean + width };
}

function changeOn(then: Value, now: Value): number | null {
  if (then === null || now === null || !new Decimal(then).gt(0)) return null;
  return Number(divideMoney(new Decimal(now).minus(then), new Decimal(then)));
}

const meanOf = (numbers: readonly (number | null)[]): number | null =>
  numbers.some((number) => number === null) ? null : total(numbers as readonly number[]) / numbers.length;

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
