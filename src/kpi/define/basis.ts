import type { Accessor } from "../../metric/accessor.js";
import type { Metric } from "../../metric/metric.js";
import { project } from "../../metric/unnest.js";
import type { Day } from "../../time/day.js";
import type { Window } from "./window.js";

/** Time basis that cuts a metric to a window. */
export interface CuttingBasis<in out Item> {
  /** Returns the metric over the facts of the window, as known in it; the metric itself for all of time. */
  readonly cut: <State, Value>(metric: Metric<Item, State, Value>, window: Window) => Metric<Item, State, Value>;
}

/** Time basis that leaves facts unchanged: it cuts a metric over any records with the fields that it reads. */
export interface SelectingBasis<in Item> {
  /** Returns the metric over the facts of the window; the metric itself for all of time. */
  readonly cut: <Fact extends Item, State, Value>(
    metric: Metric<Fact, State, Value>,
    window: Window,
  ) => Metric<Fact, State, Value>;
}

/** Part of a time basis that shows facts window by window: an engine scans all facts once for each window. */
export interface ViewingBasis<in out Item> {
  /** Returns the view of facts in a window; null if no fact belongs to it. */
  readonly viewIn: (window: Window) => FactView<Item> | null;
  /** Functions that `viewIn` calls. Two bases of one kind with the same functions show every fact alike. */
  readonly readBy: readonly unknown[];
  /** Tests if a fact lacks a day that every window needs; absent if every fact can be shown. */
  readonly isUnplaced?: (item: Item) => boolean;
}

/** Facts as they count in one window. */
export interface FactView<in out Item> {
  /** Returns a fact as it counts in the window, null if outside the window; absent if all facts count unchanged. */
  readonly look?: (item: Item) => Item | null;
  /** Day of a fact's team or region: one day for all facts, the day that an accessor reads, or null for the latest. */
  readonly groupedOn: Accessor<Item, Day> | Day | null;
}

/** Returns the cut of a time basis that shows facts through a view. */
export const cutToView =
  <Item>(viewIn: ViewingBasis<Item>["viewIn"]) =>
  <State, Value>(metric: Metric<Item, State, Value>, window: Window): Metric<Item, State, Value> => {
    const view = viewIn(window);
    return view !== null && view.look === undefined ? metric : project(view?.look ?? (() => null), metric);
  };
