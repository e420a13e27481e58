import { normalDensity } from "../../stats/distributions/normalDensity.js";
import { normalQuantile } from "../../stats/distributions/normalQuantile.js";

/** Cells of the words' range, each with a cubic of its own. */
const cells = 4096;
/** Cells at either end in which the quantile bends too much for a cubic. */
const steep = 16;

/**
 * Standard normal numbers from 32-bit words: the quantile of (word + ½) / 2³², within 10⁻⁷.
 *
 * In the middle by a cubic for each of 4,096 cells that has the quantile and its slope at both ends; in the outermost 0.8 % by the
 * quantile itself. The farthest are 6.2 deviations out.
 */
export function normalScores(words: Uint32Array, scores: Float64Array): void {
  const cubics = (shared ??= cubicsOfCells());
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place] ?? 0;
    const cell = word >>> 20;
    if (cell < steep || cell >= cells - steep) scores[place] = normalQuantile((word + 0.5) / 2 ** 32);
    else {
      const within = ((word & 0xfffff) + 0.5) / 2 ** 20;
      const first = cell * 4;
      scores[place] =
        ((cubics[first + 3]! * within + cubics[first + 2]!) * within + cubics[first + 1]!) * within + cubics[first]!;
    }
  }
}

/** Made at the first draw: the same in every run, and a millisecond's work. */
let shared: Float64Array | undefined;

function cubicsOfCells(): Float64Array {
  const cubics = new Float64Array(cells * 4);
  for (let cell = steep; cell < cells - steep; cell += 1) {
    const [start, end] = [normalQuantile(cell / cells), normalQuantile((cell + 1) / cells)];
    const [slopeAtStart, slopeAtEnd] = [1 / (cells * normalDensity(start)), 1 / (cells * normalDensity(end))];
    const rise = end - start;
    cubics.set(
      [start, slopeAtStart, 3 * rise - 2 * slopeAtStart - slopeAtEnd, slopeAtStart + slopeAtEnd - 2 * rise],
      cell * 4,
    );
  }
  return cubics;
}
