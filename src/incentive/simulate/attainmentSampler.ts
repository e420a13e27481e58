import {
  maxMillionths,
  maxScore,
  millionthsPerTarget,
  type AttainmentDistribution,
  type AttainmentVariable,
  type DrawnAttainment,
} from "./attainmentVariable.js";
import { fillNormalScores } from "./fillNormalScores.js";
import { fillPhiloxWords } from "./fillPhiloxWords.js";
import { streamKey } from "./streamKey.js";

/** Sampler of attainments, batch by batch. */
export interface AttainmentSampler {
  /**
   * Fills a column with the attainments of the scenarios from `first` on, in whole millionths. `first` and the column's length are
   * multiples of 4.
   */
  readonly fill: (attainment: AttainmentVariable, first: number, column: Float64Array) => void;
}

/**
 * Returns the sampler of a seed. A draw depends on the seed, the random stream and the scenario only: any scenario of any attainment can
 * be drawn in any order, and two plans see the same draws.
 *
 *     score = √ρ market + √(1 − ρ) own;   attainment = distribution(score), to the nearest millionth
 */
export function attainmentSampler(seed: number, batchSize: number): AttainmentSampler {
  const words = new Uint32Array(batchSize);
  const scratch = new Float64Array(batchSize);
  const marketScores = new Map<number, Float64Array>();

  /** Scores of members that a team's attainment was summed from, kept until the members' own attainments need them. */
  const memberScores = new Map<string, Float64Array>();
  const spareColumns: Float64Array[] = [];

  /** Returns the scores of a batch. They stay valid until the next call. */
  function scoresOf(attainment: DrawnAttainment, first: number, rows: number, isMember: boolean): Float64Array {
    const key = `${attainment.stream[0]} ${attainment.stream[1]} ${first}`;
    const cached = memberScores.get(key);
    if (cached !== undefined) {
      if (!isMember && memberScores.delete(key)) spareColumns.push(cached);
      return cached;
    }
    const isCached = isMember && memberScores.size * batchSize < maxCachedScores;
    const scores = isCached ? (spareColumns.pop() ?? new Float64Array(batchSize)) : scratch;
    drawScores(attainment, first, rows, scores);
    if (isCached) memberScores.set(key, scores);
    return scores;
  }

  function drawScores(
    { stream, marketCorrelation }: DrawnAttainment,
    first: number,
    rows: number,
    scores: Float64Array,
  ): void {
    const batchWords = rows === batchSize ? words : words.subarray(0, rows);
    fillPhiloxWords(batchWords, first, { seed, key: stream, period: 0 });
    fillNormalScores(batchWords, scores);
    if (marketCorrelation === 0) return;
    const market = marketScoresOf(first, batchWords);
    const [sharedWeight, ownWeight] = [Math.sqrt(marketCorrelation), Math.sqrt(1 - marketCorrelation)];
    for (let row = 0; row < rows; row += 1) scores[row] = sharedWeight * market[row]! + ownWeight * scores[row]!;
  }

  /** Returns the market's scores of a batch, which all reps share. */
  function marketScoresOf(first: number, batchWords: Uint32Array): Float64Array {
    const cached = marketScores.get(first);
    if (cached !== undefined) return cached;
    const scores = new Float64Array(batchWords.length);
    fillPhiloxWords(batchWords, first, { seed, key: marketStream, period: 0 });
    fillNormalScores(batchWords, scores);
    marketScores.set(first, scores);
    return scores;
  }

  return {
    fill: (attainment, first, column) => {
      if (attainment.kind === "drawn") {
        const scores = scoresOf(attainment, first, column.length, false);
        fillAttainments(attainment.distribution, attainment.ratio * millionthsPerTarget, scores, column);
        return;
      }
      column.fill(0);
      for (const member of attainment.members) {
        const scores = scoresOf(member, first, column.length, true);
        addAttainments(member.distribution, member.ratio * millionthsPerTarget, scores, column);
      }
      for (let row = 0; row < column.length; row += 1) column[row] = roundMillionths(column[row]!);
    },
  };
}

/** Greatest number of cached scores: 64 megabytes. Scores beyond the cache are drawn again, with the same result. */
const maxCachedScores = 8_388_608;

const marketStream = streamKey("market");

/** Rounds to the nearest whole millionth and limits the result to `maxMillionths` in both directions. */
const roundMillionths = (millionths: number): number =>
  Math.min(Math.max(Math.floor(millionths + 0.5), -maxMillionths), maxMillionths);

/** Fills a column with attainments in whole millionths. */
function fillAttainments(
  distribution: AttainmentDistribution,
  unit: number,
  scores: Float64Array,
  column: Float64Array,
): void {
  if (distribution.kind === "normal") {
    // The most frequent distribution, in one pass.
    const [mean, deviation] = [distribution.mean * unit, distribution.standardDeviation * unit];
    const staysWithinLimit = Math.abs(mean) + maxScore * Math.abs(deviation) < maxMillionths;
    if (staysWithinLimit)
      for (let row = 0; row < column.length; row += 1) column[row] = Math.floor(mean + deviation * scores[row]! + 0.5);
    else
      for (let row = 0; row < column.length; row += 1) column[row] = roundMillionths(mean + deviation * scores[row]!);
  } else {
    column.fill(0);
    addAttainments(distribution, unit, scores, column);
    for (let row = 0; row < column.length; row += 1) column[row] = roundMillionths(column[row]!);
  }
}

/** Adds attainments to a column, in millionths that are not yet whole. */
function addAttainments(
  distribution: AttainmentDistribution,
  unit: number,
  scores: Float64Array,
  column: Float64Array,
): void {
  const rows = column.length;
  if (distribution.kind === "normal") {
    const [mean, deviation] = [distribution.mean * unit, distribution.standardDeviation * unit];
    for (let row = 0; row < rows; row += 1) column[row]! += mean + deviation * scores[row]!;
  } else if (distribution.kind === "log-normal") {
    const { mu, sigma } = distribution;
    for (let row = 0; row < rows; row += 1) column[row]! += unit * Math.exp(mu + sigma * scores[row]!);
  } else {
    const { scores: ends, values } = distribution;
    for (let row = 0; row < rows; row += 1) {
      const score = scores[row]!;
      let index = 0;
      while (index < ends.length && score > ends[index]!) index += 1;
      column[row]! += unit * values[index]!;
    }
  }
}
