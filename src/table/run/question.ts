import { roomFor } from "../kernels/roomFor.js";

/** Which bins somebody asks about: those whose records answered to one of some masks in full. */
export interface Question {
  /** Asks about the bins of a mask as well. */
  readonly ask: (mask: number) => void;
  /** A flag for each bin up to a count. */
  readonly flags: (binCount: number) => Uint8Array;
}

export function question(bitsOf: (bin: number) => number): Question {
  const masks: number[] = [];
  let flags: Uint8Array = new Uint8Array(0);
  // Bin 0 is nobody's.
  let known = 1;
  return {
    ask: (mask) => masks.push(mask),
    flags: (binCount) => {
      flags = roomFor(binCount, flags);
      for (; known < binCount; known += 1) {
        const bits = bitsOf(known);
        flags[known] = masks.some((mask) => (bits & mask) === mask) ? 1 : 0;
      }
      return flags;
    },
  };
}
