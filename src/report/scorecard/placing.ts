import { isUnplaced, type Clock } from "../../kpi/define/clock.js";
import { factsOf } from "../../kpi/define/factsOf.js";
import type { Span } from "../../kpi/define/window.js";
import { fold } from "../../metric/evaluate.js";
import type { Json } from "../../metric/metric.js";
import { dayRead } from "../../model/questions/reads.js";
import type { SalesBook } from "../../model/book/salesBook.js";
import type { Dimension } from "../../model/dimension/dimension.js";
import type { Day } from "../../time/day.js";
import { lastDay } from "../../time/period.js";
import { made } from "../../table/table.js";
import { isPeriod, isShown, type Leaf, type PutState, type Slot } from "./leaves.js";
import { standingIn } from "./standing.js";

/** Puts the states of a leaf into the cells they belong to, computed fact by fact. */
export function placeFacts(leaf: Leaf, book: SalesBook, by: readonly Dimension[], put: PutState): void {
  const { kpi, metric, slots } = leaf;
  const keysOf = keysReader(kpi, book, by);
  const placesOf = placesReader(kpi.clock, slots, book.asOf);
  const cells = new Map<string, { readonly keys: readonly (string | null)[]; readonly states: (Json | undefined)[] }>();
  const add = (_: null, item: unknown): null => {
    for (const { slot, then, day } of placesOf(item)) {
      const keys = keysOf(then, day);
      const { states } = made(cells, JSON.stringify(keys), () => ({ keys, states: [] }));
      states[slot] = metric.add(states[slot] ?? metric.init(), then);
    }
    return null;
  };
  fold({ init: () => null, add }, factsOf(kpi, book), kpi.of);
  for (const { keys, states } of cells.values())
    states.forEach((state, slot) => {
      if (state !== undefined && isShown(leaf, slot, state)) put(leaf, keys, slot, state);
    });
}

/** A slot that a fact belongs to, the day it does so, and the fact as it stood then. */
interface Place {
  readonly slot: number;
  readonly then: unknown;
  readonly day: Day | null;
}

function placesReader(
  clock: Clock<unknown>,
  slots: readonly Slot[],
  asOf: Day | undefined,
): (item: unknown) => readonly Place[] {
  switch (clock.kind) {
    case "flow":
      return (item) => {
        const day = dayRead(clock.reading, item) ?? null;
        return placesIn(slots, item, day, ({ start, end }) => day !== null && start <= day && day < end, day === null);
      };
    case "span":
      return (item) => {
        const { start, end } = clock.spanOf(item);
        return placesIn(slots, item, start, (period) => period.start <= start && end <= period.end, false);
      };
    case "stock": {
      const days = slots.map((slot) => (isPeriod(slot) ? earlier(lastDay(slot), asOf) : null));
      return (item) => {
        const isUndated = isUnplaced(clock, item);
        const seen = days.flatMap((day, slot) => {
          const then = day === null || isUndated ? null : clock.at(item, day);
          return then === null ? [] : [{ slot, then, day }];
        });
        return [...seen, ...placesIn(slots, item, asOf ?? null, () => false, isUndated)];
      };
    }
  }
}

/** The slots a fact belongs to as it stands. */
const placesIn = (
  slots: readonly Slot[],
  then: unknown,
  day: Day | null,
  isIn: (period: Span) => boolean,
  isUndated: boolean,
): Place[] =>
  slots.flatMap((slot, index) =>
    slot === "always" || (slot === "undated" && isUndated) || (isPeriod(slot) && isIn(slot))
      ? [{ slot: index, then, day }]
      : [],
  );

const earlier = (day: Day, limit: Day | undefined): Day => (limit !== undefined && limit < day ? limit : day);

function keysReader(
  kpi: Leaf["kpi"],
  book: SalesBook,
  by: readonly Dimension[],
): (item: unknown, day: Day | null) => (string | null)[] {
  const standings = by.map((dimension) => standingIn(dimension, kpi, book));
  return (item, day) => {
    const keys: (string | null)[] = [];
    for (const standing of standings) {
      const key = standing(item, day);
      if (key === undefined) return keys;
      keys.push(key);
    }
    return keys;
  };
}
