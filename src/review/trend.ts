import { checkOptions, type OptionKinds } from "../checkOptions.js";
import { divideMoney } from "../metric/ratioMoney.js";
import { Decimal } from "../exact/decimal.js";
import { refuseOption } from "../pipeline/value/refuseOption.js";

type Value = number | Decimal | null;

/** Season and window of a trend. */
export interface TrendOptions {
  /** Points in a year: 12 for months, 4 for quarters. Without it there is no year-on-year change. */
  readonly perYear?: number | undefined;
  /** Points of the rolling mean; 3 by default. */
  readonly window?: number | undefined;
}

const trendKinds: OptionKinds<TrendOptions> = { perYear: "number?", window: "number?" };

/** Point of a series, with its changes and its limits. */
export interface TrendPoint {
  readonly value: number | Decimal | null;
  /** Relative change on the point before; null if that point is 0 or less, or null. */
  readonly change: number | null;
  /** Relative change on the point a year before. */
  readonly yearOnYear: number | null;
  /** Mean of the last points up to this one; null with too few points, or if one is null. */
  readonly rollingMean: number | null;
  /** True if the point lies beyond its control limits; null with fewer than eight points before it. */
  readonly unusual: boolean | null;
  /** Control limits of the point, from the points before it. */
  readonly expected: { readonly low: number; readonly high: number } | null;
}

/** Fewest points for control limits. */
const minimumPoints = 8;

/** 3 / 1.128: three standard deviations, estimated by the mean distance of neighbours. */
const limitFactor = 2.66;

/**
 * Returns a series of values with the change on the point before, the rolling mean, and the unusual points.
 *
 *     expected = mean ± 2.66 × mean distance of neighbours, of all points before
 *
 * The limits are those of a control chart of individual values (XmR), which assumes no distribution and does not widen with a
 * trend's length as a standard deviation would. A point is judged by the points before it alone. With fewer than eight values
 * before it `unusual` is null. For a seasonal series use the year-on-year change.
 *
 * Source: D. J. Wheeler, Understanding Variation: The Key to Managing Chaos (1993).
 *
 * @param values - one value for each period, in order; null if nothing was measured
 * @throws SalesKpiError `impossible-request` if a window or a year has no whole number of points
 * @example trend([100, 110, 99])[1].change // => 0.1
 * @example trend([10, 12, 11, 9, 10, 11, 10, 12, 30]).at(-1).unusual // => true
 */
export function trend(values: readonly Value[], options: TrendOptions = {}): TrendPoint[] {
  const { perYear, window = 3 } = checkOptions("trend", options, trendKinds);
  for (const [field, points] of Object.entries({ perYear, window }))
    if (points !== undefined && !(Number.isInteger(points) && points > 0))
      refuseOption("trend", field, points, "a whole number of points from 1 on");
  const numbers = values.map((value) => (value === null ? null : Number(value)));
  return values.map((value, index) => {
    const before = numbers.slice(0, index).filter((number) => number !== null);
    const expected = before.length < minimumPoints ? null : limitsOf(before);
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
  const width = (limitFactor * total(distances)) / distances.length;
  return { low: mean - width, high: mean + width };
}

function changeOn(then: Value, now: Value): number | null {
  if (then === null || now === null || !new Decimal(then).gt(0)) return null;
  return Number(divideMoney(new Decimal(now).minus(then), new Decimal(then)));
}

const meanOf = (numbers: readonly (number | null)[]): number | null =>
  numbers.some((number) => number === null) ? null : total(numbers as readonly number[]) / numbers.length;

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
