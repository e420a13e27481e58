import type { PredicateSet } from "./batchColumns.js";

/** Filter of records by their predicate mask: a record passes if it has all bits of one of the included masks. */
export interface RowFilter<in out Item> {
  readonly predicateSet: PredicateSet<Item>;
  /** Lets the records with all bits of another mask pass as well. */
  readonly include: (mask: number) => void;
  /** Returns true if a record with this mask passes. */
  readonly matches: (mask: number) => boolean;
  /** Returns the union of the included masks. */
  readonly usedBits: () => number;
  /** Returns the text that tells this filter from other filters over its predicate set. */
  readonly cacheKey: () => string;
  /** Writes the positions of the passing records among the first `size` to `rows`, in order, and returns their number. */
  readonly select: (masks: Uint16Array, size: number, rows: Uint16Array) => number;
}

/** Returns a filter that lets nothing pass until a mask is included. */
export function rowFilter<Item>(predicateSet: PredicateSet<Item>): RowFilter<Item> {
  const included: number[] = [];
  let union = 0;
  let key: string | undefined;
  // Verdicts by mask, filled on demand: 0 for unknown, 2 for no, 3 for yes. The last bit is the verdict.
  let verdicts: Uint8Array | undefined;
  const matches = (mask: number): boolean => included.some((required) => (mask & required) === required);
  return {
    predicateSet,
    include: (mask) => {
      if (included.includes(mask)) return;
      included.push(mask);
      union |= mask;
      key = verdicts = undefined;
    },
    matches,
    usedBits: () => union,
    cacheKey: () => (key ??= included.toSorted((left, right) => left - right).join()),
    select: (masks, size, rows) => {
      const used = union;
      const verdictOf = (verdicts ??= new Uint8Array(used + 1));
      let selected = 0;
      for (let index = 0; index < size; index += 1) {
        // Each row is written, and the position advances only for a passing one: without a branch, because a processor
        // mispredicts a branch that goes either way, and a misprediction costs more than the write.
        rows[selected] = index;
        const mask = masks[index]! & used;
        if (verdictOf[mask] === 0) verdictOf[mask] = matches(mask) ? 3 : 2;
        selected += verdictOf[mask]! & 1;
      }
      return selected;
    },
  };
}
