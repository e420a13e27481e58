import { roomFor } from "../kernels/roomFor.js";
import type { Answers } from "../blockColumns.js";
import { select, selectAnswers, type Selection } from "../selection.js";
import { made } from "../table.js";

/** Which records somebody asks about: those of the bins that answer to one of some masks in full. */
export interface Question {
  /** Asks about the bins of a mask as well. */
  readonly ask: (mask: number) => void;
  /** What tells it from other questions. */
  readonly name: () => string;
  /** The records of a block whose bins are asked about. */
  readonly chosen: (asked: AskedBlock) => Chosen;
}

/** A block whose records have their bins. */
export interface AskedBlock {
  readonly bins: Int32Array;
  /** How many bins there are so far. */
  readonly binCount: number;
  readonly size: number;
  readonly answers: Answers;
  /** Whether the block and its answers are kept for the next question. */
  readonly isKept: boolean;
}

/** The records of a block that are asked about, and whether a bin is. */
export interface Chosen {
  readonly selection: Selection;
  readonly has: (bin: number) => boolean;
}

export function question(bitsOf: (bin: number) => number, room: number): Question {
  const masks: number[] = [];
  const rows = new Uint16Array(room);
  let flags: Uint8Array = new Uint8Array(0);
  // Asked for once all have asked, and then at every block.
  let name: string | undefined;
  // Bin 0 is nobody's.
  let known = 1;
  const nameOf = (): string => (name ??= masks.sort((left, right) => left - right).join());
  return {
    ask: (mask) => {
      if (!masks.includes(mask)) masks.push(mask);
    },
    name: nameOf,
    chosen: ({ bins, binCount, size, answers, isKept }) => {
      flags = roomFor(binCount, flags);
      for (; known < binCount; known += 1) {
        const bits = bitsOf(known);
        flags[known] = masks.some((mask) => (bits & mask) === mask) ? 1 : 0;
      }
      const selection = isKept
        ? made(answers.selections, nameOf(), () => selectAnswers(answers.bits, masks, size))
        : select(bins, flags, size, rows);
      return { selection, has: (bin) => flags[bin] === 1 };
    },
  };
}
