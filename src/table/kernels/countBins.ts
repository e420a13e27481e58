/** How many records each bin has. */
export function countBins(bins: Int32Array, size: number, counts: Float64Array): void {
  for (let index = 0; index < size; index += 1) {
    const bin = bins[index]!;
    counts[bin] = counts[bin]! + 1;
  }
}
