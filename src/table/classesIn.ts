import type { Predicate } from "../metric/plan.js";
import { answersIn } from "./answersIn.js";
import type { Table } from "./table.js";

/**
 * Records sorted into classes by several predicates at once: two records are of one class when every predicate answers the
 * same for both. Won, lost and open deals are three classes, however many metrics ask about them.
 */
export interface RowClasses<in out Item> {
  readonly count: number;
  /** Class of each record. */
  readonly of: Uint16Array;
  /** Classes in which all of the predicates hold. */
  readonly where: (predicates: readonly Predicate<Item>[]) => readonly number[];
}

/** How many predicates one code can tell apart. */
export const mostPredicates = 16;

export function classesIn<Item>(table: Table<Item>, predicates: readonly Predicate<Item>[]): RowClasses<Item> {
  const codes = new Uint16Array(table.items.length);
  predicates.forEach((predicate, bit) => {
    const answers = answersIn(table, predicate);
    for (let index = 0; index < codes.length; index += 1) codes[index] = codes[index]! | (answers[index]! << bit);
  });
  const { found, of } = renumbered(codes);
  return {
    count: found.length,
    of,
    where: (held) => {
      const mask = held.reduce((bits, predicate) => bits | (1 << predicates.indexOf(predicate)), 0);
      return found.flatMap((code, index) => ((code & mask) === mask ? [index] : []));
    },
  };
}

/** Codes as numbers from 0, in the order they were first met, so that classes nobody is in take no room. */
function renumbered(codes: Uint16Array): { readonly found: readonly number[]; readonly of: Uint16Array } {
  const numberOf = new Int32Array(1 << mostPredicates).fill(-1);
  const found: number[] = [];
  const of = codes.map((code) => {
    let number = numberOf[code]!;
    if (number === -1) {
      number = found.push(code) - 1;
      numberOf[code] = number;
    }
    return number;
  });
  return { found, of };
}
