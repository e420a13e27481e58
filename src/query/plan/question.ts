import type { Poll } from "../scan/blockColumns.js";

/** Which records somebody asks about: those that answer to a poll with all bits of one of some masks. */
export interface Question<in out Item> {
  readonly poll: Poll<Item>;
  /** Asks about the records that answer to a mask as well. */
  readonly ask: (mask: number) => void;
  /** Whether it is about records that answer so. */
  readonly isAbout: (answer: number) => boolean;
  /** All bits that any of the masks has. */
  readonly bits: () => number;
  /** What tells it from other questions to its poll. */
  readonly name: () => string;
  /** Writes the places of the first so many answers that it is about, in order, and says how many they are. */
  readonly select: (answers: Uint16Array, size: number, rows: Uint16Array) => number;
}

export function question<Item>(poll: Poll<Item>): Question<Item> {
  const masks: number[] = [];
  let bits = 0;
  let name: string | undefined;
  // Whether it is about an answer, in the last bit, once that is found out: 0, then 2 or 3.
  let told: Uint8Array | undefined;
  const isAbout = (answer: number): boolean => masks.some((mask) => (answer & mask) === mask);
  return {
    poll,
    ask: (mask) => {
      if (masks.includes(mask)) return;
      masks.push(mask);
      bits |= mask;
      name = told = undefined;
    },
    isAbout,
    bits: () => bits,
    name: () => (name ??= masks.toSorted((left, right) => left - right).join()),
    select: (answers, size, rows) => {
      const asked = bits;
      const found = (told ??= new Uint8Array(asked + 1));
      let selected = 0;
      for (let index = 0; index < size; index += 1) {
        // Every row is written and only kept where it counts: a processor guesses a branch that goes either way wrongly, which
        // costs more than the writing.
        rows[selected] = index;
        const answer = answers[index]! & asked;
        if (found[answer] === 0) found[answer] = isAbout(answer) ? 3 : 2;
        selected += found[answer]! & 1;
      }
      return selected;
    },
  };
}
