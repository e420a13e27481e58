import { normalCdf } from "./normalCdf.js";
import { normalDensity } from "./normalDensity.js";
import { normalQuantile } from "./normalQuantile.js";
import { fromScaled } from "./scaledIntegers.js";
import type { UncertainPart } from "./uncertainParts.js";

/** Chances of parts, given the value `z` of the common factor; with the moments of their sum. */
export interface FactorView {
  readonly up: Float64Array;
  readonly down: Float64Array;
  readonly mean: number;
  readonly variance: number;
  /** Third central moment. */
  readonly third: number;
  /** Slope of the mean in z. */
  readonly slope: number;
}

/**
 * Returns a function that gives the chances of parts for a value of their common normal factor. A part comes if
 * `√ρ Z + √(1 − ρ) E` is below the threshold of its chance. So each part keeps its overall chance, and given Z all
 * parts are independent.
 *
 *     P(comes | z) = Φ((Φ⁻¹(p) + √ρ z) / √(1 − ρ))
 */
export function oneFactor(
  parts: readonly UncertainPart[],
  scale: number,
  correlation: number,
): (z: number) => FactorView {
  const [loading, rest] = [Math.sqrt(correlation), Math.sqrt(1 - correlation)];
  const amounts = parts.map(({ size }) => fromScaled(size, scale));
  // A pipeline has many deals and few different probabilities, so each threshold is computed once.
  const kindIds = new Map<string, number>();
  const kinds: { readonly threshold: number; readonly sign: number }[] = [];
  const kindOf = parts.map(({ up, isReversal }) => {
    const name = `${up} ${isReversal}`;
    const kind = kindIds.get(name) ?? kinds.length;
    if (kind === kinds.length) kinds.push({ threshold: normalQuantile(up), sign: isReversal ? -1 : 1 });
    kindIds.set(name, kind);
    return kind;
  });
  return (z) => {
    const reached = kinds.map(({ threshold, sign }) => (threshold + sign * loading * z) / rest);
    const [ups, downs] = [reached.map((x) => normalCdf(x)), reached.map((x) => normalCdf(-x))];
    const slopes = reached.map((x, kind) => (normalDensity(x) * (kinds[kind]?.sign ?? NaN) * loading) / rest);
    const [up, down] = [new Float64Array(parts.length), new Float64Array(parts.length)];
    let [mean, variance, third, slope] = [0, 0, 0, 0];
    kindOf.forEach((kind, index) => {
      const [p, q, amount] = [ups[kind] ?? NaN, downs[kind] ?? NaN, amounts[index] ?? NaN];
      up[index] = p;
      down[index] = q;
      mean += amount * p;
      variance += amount * amount * p * q;
      third += amount * amount * amount * p * q * (q - p);
      slope += amount * (slopes[kind] ?? NaN);
    });
    return { up, down, mean, variance, third, slope };
  };
}
