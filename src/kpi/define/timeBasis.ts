import type { Metric } from "../../metric/metric.js";
import type { Predicate } from "../../metric/accessor.js";
import type { Accessor } from "../../metric/accessor.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import type { Day } from "../../time/day.js";
import type { Span, Window } from "./window.js";

/**
 * How facts of a KPI stand in time. A clock cuts a metric to a window, and says which facts it cannot place.
 */
export type TimeBasis<Item> =
  FlowBasis<Item> | StockBasis<Item> | IntervalBasis<Item> | BalanceBasis<Item> | PresenceBasis<Item>;

/** Any clock, as a way to cut a metric. */
export interface AnyTimeBasis<in out Item> extends Noting<Item> {
  /** The metric over those facts alone that belong to the window, as they stood in it; itself where it is all of time. */
  readonly cut: <State, Value>(metric: Metric<Item, State, Value>, window: Window) => Metric<Item, State, Value>;
}

/** The part of a clock that leaves facts as they are: it cuts a metric over any records that have what it reads. */
interface SelectingBasis<in Item> extends Noting<Item> {
  /** The metric over those facts alone that belong to the window; itself if the window is all of time. */
  readonly cut: <Fact extends Item, State, Value>(
    metric: Metric<Fact, State, Value>,
    window: Window,
  ) => Metric<Fact, State, Value>;
}

interface Noting<in Item> {
  /** What a measure in a window says beside its evidence; `count` tells how many of its facts are of a kind. */
  readonly notes?: (
    window: Window,
    count: (predicate: Predicate<Item>) => number,
  ) => { readonly reconstructed: number };
}

/** Each fact has one day of its own: a win its closing day. */
export interface FlowBasis<in Item> extends SelectingBasis<Item> {
  readonly kind: "flow";
  readonly reading: Accessor<Item, Day>;
}

/** A fact is looked at on a day, as it was known then: an open deal. */
export interface StockBasis<in out Item> extends AnyTimeBasis<Item> {
  readonly kind: "stock";
  /** Whether the fact lacks a day that it would take to look at it on any day. */
  readonly isUnplaced: (item: Item) => boolean;
  /** The fact as known at the end of the day; null where it did not exist. */
  readonly at: (item: Item, day: Day) => Item | null;
  /** The day a window looks at; undefined where it takes facts as they stand. */
  readonly dayIn: (window: Window) => Day | undefined;
}

/** A fact holds for a period of its own: a quota. It belongs to every window that contains that period. */
export interface IntervalBasis<in out Item> extends AnyTimeBasis<Item> {
  readonly kind: "span";
  readonly spanOf: (item: Item) => Span;
  /** The first day of that period. */
  readonly startOf: (item: Item) => Day;
  /** The fact as it counts at the end of a day, where that makes a difference: a quota of which a part is due by then. */
  readonly at?: (item: Item, day: Day) => Item;
}

/**
 * A fact is looked at on two days, the day before a period and its last: a contract that ran at the opening, and whether it
 * still does at the closing.
 */
export interface BalanceBasis<in out Item> extends AnyTimeBasis<Item> {
  readonly kind: "balance";
  /** The fact as it counts between the two days; null where it says nothing of them. */
  readonly between: (item: Item, days: BalanceDays) => Item | null;
  /** The day on which a fact's groups are asked, where it is not the closing: an order's own. */
  readonly groupedOn?: Accessor<Item, Day>;
}

/** The days on which a period is opened and closed: both at their end. */
export interface BalanceDays {
  /** The day before the period. */
  readonly opening: Day;
  /** The period's last day, or the last that is known of it. */
  readonly closing: Day;
}

/**
 * A fact is there for a time of its own, and belongs to every window that has a day of that time: a rep from hire to leave.
 */
export interface PresenceBasis<in Item> extends SelectingBasis<Item> {
  readonly kind: "presence";
  /** Whether the fact was there on some day of the window. */
  readonly isThere: (item: Item, window: Window) => boolean;
  /** The last day of a window on which a fact that was there in it was; undefined where it still is and the window is open. */
  readonly lastDayIn: (item: Item, window: Window) => Day | undefined;
}

/** Whether a fact lacks the day that would place it. */
export function isUnplaced<Item>(clock: TimeBasis<Item>, item: Item): boolean {
  switch (clock.kind) {
    case "flow":
      return readDayOf(clock.reading, item) == null;
    case "stock":
      return clock.isUnplaced(item);
    case "span":
    case "balance":
    case "presence":
      return false;
  }
}
