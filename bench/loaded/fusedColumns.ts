import { Decimal } from "sales-kpi";
import { compareKeys, compareMonths, lineOf, type Answer, type Line } from "../scorecard/answer.js";
import type { Columns } from "./columns.js";

/** Columns in whole cents, hundredths and days, for an exact hand-written pass. */
export interface FusedColumns extends Columns {
  readonly cents: Float64Array;
  readonly hundredths: Float64Array;
}

export const fusedColumnsOf = (columns: Columns): FusedColumns => ({
  ...columns,
  cents: columns.amounts.map((amount) => Math.round(amount * 100)),
  hundredths: columns.probabilities.map((share) => Math.round(share * 100)),
});

const maxDays = 1024;

/**
 * Computes the answer by one hand-written pass for this request. It is exact in cents up to sums of 2^53, with medians by histogram.
 * It has no carry, no checks and no missing values.
 */
export function fusedColumns({
  rows,
  keys,
  codes,
  outcomes,
  cents,
  hundredths,
  cycles,
  months,
  monthNames,
}: FusedColumns): Answer {
  const groups = keys.length;
  const counts = new Float64Array(groups * 3);
  const revenue = new Float64Array(groups);
  const pipeline = new Float64Array(groups);
  const weighted = new Float64Array(groups);
  const days = new Float64Array(groups);
  const histograms = new Int32Array(groups * maxDays);
  const byMonthCode = new Float64Array(monthNames.length);
  for (let row = 0; row < rows; row += 1) {
    const group = codes[row]!;
    const outcome = outcomes[row]!;
    counts[group * 3 + outcome]! += 1;
    if (outcome === 1) {
      const cycle = cycles[row]!;
      revenue[group]! += cents[row]!;
      days[group]! += cycle;
      histograms[group * maxDays + cycle]! += 1;
      byMonthCode[months[row]!]! += cents[row]!;
    } else if (outcome === 0) {
      pipeline[group]! += cents[row]!;
      weighted[group]! += cents[row]! * hundredths[row]!;
    }
  }
  const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
  const totalHistogram = new Int32Array(maxDays);
  histograms.forEach((count, index) => (totalHistogram[index % maxDays]! += count));
  const countOf = (outcome: number): number =>
    keys.reduce((total, _, group) => total + counts[group * 3 + outcome]!, 0);
  const line = (
    key: string,
    outcomeCounts: readonly number[],
    sums: readonly number[],
    histogram: Int32Array,
  ): Line => {
    const [open = 0, won = 0, lost = 0] = outcomeCounts;
    const [inCents = 0, openCents = 0, weightedUnits = 0, cycleDays = 0] = sums;
    const exact = new Decimal(inCents).div(100);
    return lineOf(key, {
      open,
      won,
      lost,
      revenue: { exact: exact.toFixed(), mean: won === 0 ? "" : exact.div(won).toFixed() },
      pipeline: new Decimal(openCents).div(100).toFixed(),
      weighted: new Decimal(weightedUnits).div(10_000).toFixed(),
      days: cycleDays,
      medianDays: medianOf(histogram, won),
    });
  };
  return {
    lines: keys
      .map((key, group) =>
        line(
          key,
          Array.from(counts.subarray(group * 3, group * 3 + 3)),
          [revenue[group]!, pipeline[group]!, weighted[group]!, days[group]!],
          histograms.subarray(group * maxDays, (group + 1) * maxDays),
        ),
      )
      .sort(compareKeys),
    total: line(
      "",
      [countOf(0), countOf(1), countOf(2)],
      [sum(revenue), sum(pipeline), sum(weighted), sum(days)],
      totalHistogram,
    ),
    months: monthNames
      .flatMap((month, code) =>
        month === "" || byMonthCode[code] === 0
          ? []
          : [{ month, wonRevenue: new Decimal(byMonthCode[code]!).div(100).toFixed() }],
      )
      .sort(compareMonths),
  };
}

function medianOf(histogram: Int32Array, size: number): number | null {
  if (size === 0) return null;
  const dayAt = (rank: number): number => {
    let passed = 0;
    for (let day = 0; day < histogram.length; day += 1) {
      passed += histogram[day]!;
      if (passed > rank) return day;
    }
    return NaN;
  };
  return (dayAt((size - 1) >> 1) + dayAt(size >> 1)) / 2;
}
