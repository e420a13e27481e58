import { roomFor } from "../kernels/roomFor.js";
import { select, type Selection } from "../selection.js";

/** Which records somebody asks about: those of the bins that answer to one of some masks in full. */
export interface Question {
  /** Asks about the bins of a mask as well. */
  readonly ask: (mask: number) => void;
  /** What tells it from other questions. */
  readonly name: () => string;
  /** The records of a block whose bins are asked about. */
  readonly chosen: (bins: Int32Array, binCount: number, blockRows: number) => Chosen;
}

/** The records of a block that are asked about, and whether a bin is. */
export interface Chosen {
  readonly selection: Selection;
  readonly has: (bin: number) => boolean;
}

export function question(bitsOf: (bin: number) => number, room: number): Question {
  const masks: number[] = [];
  const rows = new Int32Array(room);
  let flags: Uint8Array = new Uint8Array(0);
  // Asked for once all have asked, and then at every block.
  let name: string | undefined;
  // Bin 0 is nobody's.
  let known = 1;
  return {
    ask: (mask) => {
      if (!masks.includes(mask)) masks.push(mask);
    },
    name: () => (name ??= masks.sort((left, right) => left - right).join()),
    chosen: (bins, binCount, blockRows) => {
      flags = roomFor(binCount, flags);
      for (; known < binCount; known += 1) {
        const bits = bitsOf(known);
        flags[known] = masks.some((mask) => (bits & mask) === mask) ? 1 : 0;
      }
      return { selection: select(bins, flags, blockRows, rows), has: (bin) => flags[bin] === 1 };
    },
  };
}
