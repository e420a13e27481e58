import { compareKeys, compareMonths, lineOf, median, type Answer, type Line } from "../scorecard/answer.js";
import type { Columns } from "./columns.js";

/** Computes the answer by a plain float loop over typed arrays, with medians of sorted days. Inexact. */
export function floatColumns({
  rows,
  keys,
  codes,
  outcomes,
  amounts,
  probabilities,
  cycles,
  months,
  monthNames,
}: Columns): Answer {
  const groups = keys.length;
  const counts = new Float64Array(groups * 3);
  const revenue = new Float64Array(groups);
  const pipeline = new Float64Array(groups);
  const weighted = new Float64Array(groups);
  const days = new Float64Array(groups);
  const byMonthCode = new Float64Array(monthNames.length);
  for (let row = 0; row < rows; row += 1) {
    const group = codes[row]!;
    const outcome = outcomes[row]!;
    const amount = amounts[row]!;
    counts[group * 3 + outcome]! += 1;
    if (outcome === 1) {
      revenue[group]! += amount;
      days[group]! += cycles[row]!;
      byMonthCode[months[row]!]! += amount;
    } else if (outcome === 0) {
      pipeline[group]! += amount;
      weighted[group]! += amount * probabilities[row]!;
    }
  }
  const starts = new Int32Array(groups + 1);
  for (let group = 0; group < groups; group += 1) starts[group + 1] = starts[group]! + counts[group * 3 + 1]!;
  const next = starts.slice();
  const sorted = new Int32Array(starts[groups]!);
  for (let row = 0; row < rows; row += 1) if (outcomes[row] === 1) sorted[next[codes[row]!]!++] = cycles[row]!;
  const allDays = sorted.slice().sort();
  const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
  const line = (
    key: string,
    parts: readonly [number, number, number],
    sums: readonly [number, number, number, number],
    ordered: Int32Array,
  ): Line =>
    lineOf(key, {
      open: parts[0],
      won: parts[1],
      lost: parts[2],
      revenue: { exact: String(sums[0]), mean: String(sums[0] / parts[1]) },
      pipeline: String(sums[1]),
      weighted: String(sums[2]),
      days: sums[3],
      medianDays: median(ordered),
    });
  const countOf = (outcome: number): number => keys.reduce((sum, _, group) => sum + counts[group * 3 + outcome]!, 0);
  return {
    lines: keys
      .map((key, group) =>
        line(
          key,
          [counts[group * 3]!, counts[group * 3 + 1]!, counts[group * 3 + 2]!],
          [revenue[group]!, pipeline[group]!, weighted[group]!, days[group]!],
          sorted.subarray(starts[group], starts[group + 1]).sort(),
        ),
      )
      .sort(compareKeys),
    total: line(
      "",
      [countOf(0), countOf(1), countOf(2)],
      [total(revenue), total(pipeline), total(weighted), total(days)],
      allDays,
    ),
    months: monthNames
      .flatMap((month, code) =>
        month === "" || byMonthCode[code] === 0 ? [] : [{ month, wonRevenue: String(byMonthCode[code]) }],
      )
      .sort(compareMonths),
  };
}
