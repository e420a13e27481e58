import { atRiskAt } from "../survival/atRiskAt.js";
import { chiSquaredSurvival } from "../distributions/chiSquaredSurvival.js";
import type { TimeToEvent } from "../survival/survivalCurve.js";
import { riskTable } from "../survival/riskTable.js";

/** Comparison of the times to an event in several groups, with its test. */
export interface LogRank {
  readonly chiSquared: number;
  readonly degreesOfFreedom: number;
  /** Probability of groups at least as far apart, if all groups have the same hazard. */
  readonly pValue: number;
  /** Number of events in each group. */
  readonly observed: readonly number[];
  /** Expected number of events in each group, if all groups have the same hazard. */
  readonly expected: readonly number[];
}

/**
 * Tests whether an event comes equally soon in several groups: the log-rank test. Censored subjects count as at risk
 * until their time.
 *
 *     observedₖ = Σ eventsₖᵢ,   expectedₖ = Σ eventsᵢ × atRiskₖᵢ ÷ atRiskᵢ     over the times tᵢ of events
 *     χ² = (observed − expected)ᵀ V⁻¹ (observed − expected),   one group left out
 *     Vₖₗ = Σ eventsᵢ (atRiskᵢ − eventsᵢ) ÷ (atRiskᵢ − 1) × shareₖᵢ (δₖₗ − shareₗᵢ),   shareₖᵢ = atRiskₖᵢ ÷ atRiskᵢ
 *
 * Each event has the same weight, early or late. So the test may miss curves that differ but cross. A group without
 * expected events is not compared and takes no degree of freedom. Null if fewer than two groups remain, or if they were
 * never at risk together.
 *
 * Sources: N. Mantel, Evaluation of survival data and two new rank order statistics arising in its consideration,
 * Cancer Chemotherapy Reports 50 (1966); R. Peto and J. Peto, Asymptotically efficient rank invariant test procedures
 * (1972).
 *
 * @throws SalesKpiError `impossible-request` if a time is negative or not finite, or an entry is not before its time.
 *   The index counts through all groups, one after the other.
 * @example
 * const days = (...times: readonly number[]) => times.map((time) => ({ time, event: true }));
 * logRank([days(10, 20, 30, 40), days(50, 60, 70, 80)])?.pValue.toFixed(4) // => '0.0067'
 */
export function logRank(groups: readonly (readonly TimeToEvent[])[]): LogRank | null {
  const atRiskByGroup = groups.map(atRiskAt);
  const observed = groups.map((group) => group.filter(({ event }) => event).length);
  const expected = groups.map(() => 0);
  const variance = groups.map(() => groups.map(() => 0));
  for (const { time, atRisk, ended } of riskTable(groups.flat())) {
    const events = ended.filter(({ event }) => event).length;
    if (events === 0) continue;
    const shares = atRiskByGroup.map((atRiskOf) => atRiskOf(time) / atRisk);
    const spread = atRisk === 1 ? 0 : (events * (atRisk - events)) / (atRisk - 1);
    shares.forEach((share, row) => {
      expected[row] = (expected[row] ?? 0) + events * share;
      variance[row] = shares.map(
        (other, column) => (variance[row]?.[column] ?? 0) + spread * share * ((row === column ? 1 : 0) - other),
      );
    });
  }
  // The gaps add up to 0, so the last group follows from the others.
  const compared = expected.flatMap((count, group) => (count > 0 ? [group] : [])).slice(0, -1);
  if (compared.length === 0) return null;
  const gaps = compared.map((group) => (observed[group] ?? 0) - (expected[group] ?? 0));
  const chiSquared = quadraticForm(
    compared.map((row) => compared.map((column) => variance[row]?.[column] ?? 0)),
    gaps,
  );
  if (chiSquared === null) return null;
  const degreesOfFreedom = compared.length;
  return { chiSquared, degreesOfFreedom, pValue: chiSquaredSurvival(chiSquared, degreesOfFreedom), observed, expected };
}

/** Returns gᵀ V⁻¹ g by elimination, row by row; null if V has no inverse. V is symmetric and positive semidefinite. */
function quadraticForm(matrix: readonly (readonly number[])[], gaps: readonly number[]): number | null {
  const [[pivot = 0, ...across] = [], ...rows] = matrix;
  const [gap = 0, ...others] = gaps;
  if (gaps.length === 0) return 0;
  if (!(pivot > singular)) return null;
  const rest = quadraticForm(
    rows.map(([first = 0, ...row]) => row.map((value, column) => value - (first * (across[column] ?? 0)) / pivot)),
    others.map((value, index) => value - ((across[index] ?? 0) * gap) / pivot),
  );
  return rest === null ? null : rest + (gap * gap) / pivot;
}

/** Largest variance of events that may be rounding alone. */
const singular = 1e-12;
