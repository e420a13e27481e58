import { refuse } from "../../errors.js";
import { philox } from "./philox.js";

/** Function that returns a number between 0 and 1 for each index of a stream. Default stream 0. */
export type Draws = (index: number, stream?: number) => number;

/**
 * Returns random numbers that are the same in every run: evenly spread between 0 and 1, both excluded, one for each index.
 *
 * A draw depends on the seed, the index and the stream alone, and not on earlier draws. So simulations may run in any order
 * and in any parts, and a single one may run again. A stream is a second index: the simulation, say, beside the deal.
 *
 *     u = (k + ½) / 2⁵²,   k = the first 52 bits of philox((index, stream), seed)
 *
 * Index, stream and seed are whole numbers from 0 to 2⁵³ − 1.
 *
 * @throws SalesKpiError `impossible-request` if the seed, or the index or stream of a draw, is no such number.
 * @example
 * const draw = seededDraws(2026);
 * [draw(0), draw(1), draw(0, 7)] // => [0.4310784869646501, 0.9882805976897623, 0.773215803881396]
 */
export function seededDraws(seed: number): Draws {
  const key = wordsOf("seed", seed);
  return (index, stream = 0) => {
    const [high, low] = philox([...wordsOf("index", index), ...wordsOf("stream", stream)], key);
    // 52 bits and not 53: with one more, the last number would be rounded to 1.
    return (high * 2 ** 20 + (low >>> 12) + 0.5) / 2 ** 52;
  };
}

/** Returns the lower and the upper 32 bits of a whole number. */
function wordsOf(name: string, value: number): readonly [number, number] {
  if (!(Number.isSafeInteger(value) && value >= 0)) refuse(name, value, "a whole number from 0 to 2^53 - 1");
  return [value >>> 0, Math.floor(value / 2 ** 32)];
}
