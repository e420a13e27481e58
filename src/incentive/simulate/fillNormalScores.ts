import { normalDensity } from "../../stats/distributions/normalDensity.js";
import { normalQuantile } from "../../stats/distributions/normalQuantile.js";

/** Cells of the words' range, each with its own cubic. */
const cells = 4096;
/** Cells at either end in which no cubic follows the quantile closely. */
const tailCells = 16;

/**
 * Fills `scores` with standard normal numbers from 32-bit words: the quantile of (word + ½) / 2³², within 10⁻⁷.
 *
 * A cubic for each of 4,096 cells matches the quantile and its slope at both ends of the cell. The outermost 0.8 % are computed as
 * the quantile itself. The greatest scores are 6.2 deviations from 0.
 */
export function fillNormalScores(words: Uint32Array, scores: Float64Array): void {
  const cubics = (cachedCubics ??= cubicsOfCells());
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? 0;
    const cell = word >>> 20;
    if (cell < tailCells || cell >= cells - tailCells) scores[index] = normalQuantile((word + 0.5) / 2 ** 32);
    else {
      const within = ((word & 0xfffff) + 0.5) / 2 ** 20;
      const first = cell * 4;
      scores[index] =
        ((cubics[first + 3]! * within + cubics[first + 2]!) * within + cubics[first + 1]!) * within + cubics[first]!;
    }
  }
}

/** Cubics of all cells, computed at the first draw in about a millisecond. */
let cachedCubics: Float64Array | undefined;

function cubicsOfCells(): Float64Array {
  const cubics = new Float64Array(cells * 4);
  for (let cell = tailCells; cell < cells - tailCells; cell += 1) {
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
