/** Source of uniform draws in [0, 1). Each call gives the next one. */
export type Random = () => number;

const seed = "mesurel-1";

/**
 * Returns a source of draws that depends on the name alone. Each record has a stream of its own, so a change to one kind of
 * record leaves the others as they were.
 */
export function randomStream(name: string): Random {
  let counter = hashText(`${seed} ${name}`);
  return () => {
    counter = (counter + 0x9e3779b9) | 0;
    return mixBits(counter) / 2 ** 32;
  };
}

/** Hashes a text by FNV-1a. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash | 0;
}

/** Mixes bits by the 32-bit finaliser of MurmurHash3 (Appleby, 2008). Neighbouring counters give unrelated draws. */
function mixBits(value: number): number {
  let bits = value ^ (value >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
