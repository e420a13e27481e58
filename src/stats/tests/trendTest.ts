import { refuse } from "../../errors.js";
import { normalCdf } from "../distributions/normalCdf.js";
import { invalidValue } from "../sample/invalidValue.js";

/** Trend of shares over ordered groups, with its test. */
export interface TrendTest {
  /** Test statistic: above 0 if shares rise with the scores, below 0 if they fall. */
  readonly z: number;
  /** z²: chi-squared distributed with 1 degree of freedom if there is no trend. */
  readonly statistic: number;
  /** Two-sided p-value. */
  readonly pValue: number;
}

/**
 * Tests for a linear trend in the shares of ordered groups: the Cochran–Armitage test.
 *
 *     z = Σ (tᵢ − t̄) successesᵢ ÷ √(p (1 − p) Σ nᵢ (tᵢ − t̄)²),   p = Σ successes ÷ Σ n,   t̄ = Σ nᵢ tᵢ ÷ Σ n
 *
 * The scores tᵢ of the groups are 1, 2, 3 … by default; only their relative distances matter. There is no correction
 * for continuity. A small p-value means that shares rise or fall on the whole, not that each share is above the one
 * before: see {@link isotonicFit}. Null if no trend can show: cases with fewer than two different scores, or successes
 * in all cases or in none.
 *
 * Sources: W. G. Cochran, Some methods for strengthening the common χ² tests (1954); P. Armitage, Tests for linear
 * trends in proportions and frequencies (1955).
 *
 * @param successes - number of successes in each group
 * @param sizes - number of cases in each group
 * @throws SalesKpiError `impossible-request` if successes are not from 0 to the size of their group, a size or score is
 *   not finite, a size is below 0, or the lengths differ.
 * @example trendTest([10, 18, 30], [50, 50, 50])?.pValue.toFixed(6) // => "0.000040"
 */
export function trendTest(
  successes: readonly number[],
  sizes: readonly number[],
  scores: readonly number[] = Array.from(sizes, (_, index) => index + 1),
): TrendTest | null {
  const groups = groupsOf(successes, sizes, scores);
  const sum = (of: (group: Group) => number): number => groups.reduce((total, group) => total + of(group), 0);
  const n = sum((group) => group.size);
  const happened = sum((group) => group.happened);
  if (happened === 0 || happened === n || new Set(groups.map(({ score }) => score)).size < 2) return null;
  const mean = sum((group) => group.size * group.score) / n;
  const spread = sum((group) => group.size * (group.score - mean) ** 2);
  const rate = happened / n;
  const z =
    sum(({ score, happened: successful }) => (score - mean) * successful) / Math.sqrt(rate * (1 - rate) * spread);
  return { z, statistic: z * z, pValue: 2 * normalCdf(-Math.abs(z)) };
}

interface Group {
  readonly happened: number;
  readonly size: number;
  readonly score: number;
}

/** Returns the groups with cases. Throws for lists of different lengths and for impossible numbers. */
function groupsOf(successes: readonly number[], sizes: readonly number[], scores: readonly number[]): Group[] {
  for (const [name, list] of Object.entries({ successes, scores }))
    if (list.length !== sizes.length)
      refuse(`trendTest: ${name}`, list.length, `${sizes.length} numbers, one for each group`);
  return Array.from(sizes, (size, index): Group => {
    const [happened = NaN, score = NaN] = [successes[index], scores[index]];
    if (!(Number.isFinite(size) && size >= 0)) throw invalidValue("sizes", index, size, "a finite number from 0 on");
    if (!(Number.isFinite(happened) && happened >= 0 && happened <= size))
      throw invalidValue("successes", index, happened, `a number from 0 to ${size}`);
    if (!Number.isFinite(score)) throw invalidValue("scores", index, score, "a finite number");
    return { happened, size, score };
  }).filter(({ size }) => size > 0);
}
