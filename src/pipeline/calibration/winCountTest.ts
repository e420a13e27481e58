import { binomialTest } from "../../stats/tests/binomialTest.js";
import { normalCdf } from "../../stats/distributions/normalCdf.js";
import { poissonBinomial } from "../../stats/distributions/poissonBinomial.js";

/** Most deals with an exact distribution; beyond, the distribution is as good as normal. */
const maximumExact = 2000;

/**
 * Tests the number of wins against stated probabilities. Returns the two-sided mid-p, exact up to 2,000 deals; null without
 * deals. If all probabilities are equal it is the binomial test.
 *
 *     2 × min(P(X < won), P(X > won)) + P(X = won), 1 at most
 */
export function winCountTest(won: number, stated: readonly number[]): number | null {
  const [first] = stated;
  if (first === undefined) return null;
  if (stated.every((value) => value === first)) return binomialTest(won, stated.length, first)?.midP ?? null;
  if (stated.length > maximumExact) return normalTest(won, stated);
  const { probabilities } = poissonBinomial(stated);
  const sum = (masses: readonly number[]): number => masses.reduce((total, mass) => total + mass, 0);
  const [below, above] = [sum(probabilities.slice(0, won)), sum(probabilities.slice(won + 1).reverse())];
  return Math.min(2 * Math.min(below, above) + (probabilities[won] ?? 0), 1);
}

function normalTest(won: number, stated: readonly number[]): number {
  const inOrder = stated.toSorted((left, right) => left - right);
  const mean = inOrder.reduce((sum, p) => sum + p, 0);
  const deviation = Math.sqrt(inOrder.reduce((sum, p) => sum + p * (1 - p), 0));
  if (deviation === 0) return won === mean ? 1 : 0;
  return 2 * normalCdf(-Math.abs(won - mean) / deviation);
}
