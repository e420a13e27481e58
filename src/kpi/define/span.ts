import { where } from "../../metric/where.js";
import type { SpanClock } from "./clock.js";
import type { Span } from "./window.js";

/**
 * The clock of facts that hold for a period of their own. One belongs to a window that contains its whole period; a
 * quarter's quota is no month's.
 *
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export const span = <Item>(spanOf: (item: Item) => Span): SpanClock<Item> => ({
  kind: "span",
  spanOf,
  cut: (metric, { during }) =>
    during === undefined
      ? metric
      : where((item) => {
          const { start, end } = spanOf(item);
          return during.start <= start && end <= during.end;
        }, metric),
});
