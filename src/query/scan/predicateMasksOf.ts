import type { Predicate } from "../../metric/accessor.js";
import type { Batch } from "./batch.js";
import type { PredicateMasks, PredicateSet } from "./batchColumns.js";
import { columnCache } from "./columnCache.js";
import type { RecordSource } from "./recordSource.js";

/** Largest number of predicates in a set: the bits of a mask. */
export const maxPredicates = 16;

/** Returns a predicate set of the source that contains these predicates: the first with room for them, or a new one. */
export function predicateSetFor<Item>(
  { predicateSets }: RecordSource<Item>,
  predicates: readonly Predicate<Item>[],
): PredicateSet<Item> {
  const union = (set: PredicateSet<Item>): Set<Predicate<Item>> => new Set([...set.predicates, ...predicates]);
  let set = predicateSets.find((candidate) => union(candidate).size <= maxPredicates);
  if (set === undefined) predicateSets.push((set = { predicates: [] }));
  for (const predicate of predicates) if (!set.predicates.includes(predicate)) set.predicates.push(predicate);
  return set;
}

/** Returns the masks of a batch. Predicates that joined the set since the last call are evaluated now. */
export function predicateMasksOf<Item>(batch: Batch<Item>, set: PredicateSet<Item>): PredicateMasks {
  const column = batch.columns.masks.getOrFill(set, (spare) =>
    masksFrom(spare, spare?.masks.fill(0) ?? new Uint16Array(batch.capacity), 0),
  );
  while (column.evaluated < set.predicates.length) {
    const [first, second, third, fourth] = set.predicates.slice(column.evaluated);
    if (first === undefined) break;
    evaluateFour(batch, first, second ?? never, third ?? never, fourth ?? never, column);
    column.evaluated = Math.min(column.evaluated + 4, set.predicates.length);
  }
  return column;
}

/** Returns masks of which the first predicates are evaluated, without selections. Reuses the cache of an earlier batch. */
export function masksFrom(spare: PredicateMasks | undefined, masks: Uint16Array, evaluated: number): PredicateMasks {
  spare?.selections.clear();
  return { masks, evaluated, failed: [], selections: spare?.selections ?? columnCache() };
}

const never = (): boolean => false;

/**
 * Evaluates four predicates on each record of a batch. Each predicate has a call site of its own: an engine inlines a call
 * site that always calls the same function, and programs run the same KPIs again and again.
 */
function evaluateFour<Item>(
  batch: Batch<Item>,
  first: Predicate<Item>,
  second: Predicate<Item>,
  third: Predicate<Item>,
  fourth: Predicate<Item>,
  { masks, evaluated, failed }: PredicateMasks,
): void {
  const { items, start, size } = batch;
  for (let index = 0; index < size; index += 1)
    try {
      for (; index < size; index += 1) {
        const item = items[start + index] as Item;
        const mask = (first(item) ? 1 : 0) | (second(item) ? 2 : 0) | (third(item) ? 4 : 0) | (fourth(item) ? 8 : 0);
        masks[index] = masks[index]! | (mask << evaluated);
      }
    } catch {
      // Each predicate is evaluated again by itself, because any of the four may have thrown.
      [first, second, third, fourth].forEach((predicate, position) => {
        if (holds(predicate, items[start + index] as Item))
          masks[index] = masks[index]! | (1 << (evaluated + position));
      });
      failed.push(index);
    }
}

function holds<Item>(predicate: Predicate<Item>, item: Item): boolean {
  try {
    return predicate(item);
  } catch {
    return false;
  }
}
