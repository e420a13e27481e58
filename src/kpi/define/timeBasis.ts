import { readDayOf } from "../../model/accessors/accessor.js";
import type { BalanceBasis } from "./balance.js";
import type { FlowBasis } from "./flow.js";
import type { IntervalBasis } from "./interval.js";
import type { PresenceBasis } from "./presence.js";
import type { DoubtBasis, StockBasis } from "./stock.js";

/**
 * Time basis of a KPI's facts, which cuts a metric to a window. An engine reads the days of a flow as a column. The facts of
 * any other basis come through its `viewIn`.
 */
export type TimeBasis<Item> =
  | FlowBasis<Item>
  | StockBasis<Item>
  | DoubtBasis<Item>
  | IntervalBasis<Item>
  | BalanceBasis<Item>
  | PresenceBasis<Item>;

/** Tests if a fact lacks the day that decides its window. */
export const isUnplaced = <Item>(basis: TimeBasis<Item>, item: Item): boolean =>
  "reading" in basis ? readDayOf(basis.reading, item) == null : (basis.isUnplaced?.(item) ?? false);

/** Tests if two time bases put every fact in the same windows, so that one scan serves both. */
export const placeAlike = (left: TimeBasis<unknown>, right: TimeBasis<unknown>): boolean =>
  left.kind === right.kind && readersOf(left).every((reader, index) => reader === readersOf(right)[index]);

const readersOf = (basis: TimeBasis<unknown>): readonly unknown[] =>
  "reading" in basis ? [basis.reading] : basis.readBy;
