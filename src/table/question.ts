import type { Poll } from "./blockColumns.js";

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
  /** For each answer, cut to those bits, whether it is about it; {@link untold} before that is found out. */
  readonly told: () => Uint8Array;
}

export const untold = 0;
/** In its last bit an answer that was found out says whether the question is about it. */
export const toldNo = 2;
export const toldYes = 3;

export function question<Item>(poll: Poll<Item>): Question<Item> {
  const masks: number[] = [];
  let bits = 0;
  let name: string | undefined;
  let told: Uint8Array | undefined;
  return {
    poll,
    ask: (mask) => {
      if (masks.includes(mask)) return;
      masks.push(mask);
      bits |= mask;
      name = told = undefined;
    },
    isAbout: (answer) => masks.some((mask) => (answer & mask) === mask),
    bits: () => bits,
    name: () => (name ??= masks.toSorted((left, right) => left - right).join()),
    told: () => (told ??= new Uint8Array(bits + 1)),
  };
}
