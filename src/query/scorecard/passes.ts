import { balanceDays } from "../../kpi/define/balance.js";
import { isUnplaced, type TimeBasis } from "../../kpi/define/timeBasis.js";
import type { Accessor } from "../../metric/accessor.js";
import { layersOf, noSlot, type DaySpan } from "../scan/slots.js";
import { tableOf, type Table } from "../scan/table.js";
import type { Day } from "../../time/day.js";
import { toDayNumber } from "../../time/dayNumber.js";
import { lastDay } from "../../time/period.js";
import { isAlways } from "./bundles.js";
import type { DayOf } from "./columns.js";
import { isPeriod, type Leaf } from "./leaves.js";

/** One way through facts on which each of them is in one slot at the most. */
export interface Pass {
  readonly table: Table<unknown>;
  /** The day on which the groups of a fact are asked. */
  readonly dayOf: DayOf;
  readonly slots: Slotting;
}

/** The slot of every fact: one for all, or that of the day which a reading finds. */
export type Slotting = { readonly slot: number } | DaySlots;

interface DaySlots {
  readonly reading: Accessor<unknown, Day>;
  readonly spans: readonly DaySpan[];
  /** The slot of facts that have no day. */
  readonly undated: number;
}

/** The ways through a leaf's facts that it takes to count each of them in all its slots. */
export function passesOf(leaf: Leaf, table: Table<unknown>, asOf: Day | null): readonly Pass[] {
  const { slots, kpi } = leaf;
  const { timeBasis: timeBasis } = kpi;
  const dayOf = dayOfFacts(timeBasis, asOf);
  if (timeBasis.kind === "balance" && isAlways(leaf)) return [];
  if (isAlways(leaf)) return [{ table, dayOf, slots: { slot: 0 } }];
  if (timeBasis.kind === "flow")
    return daySlots(leaf, timeBasis.reading).map((bySpan) => ({ table, dayOf, slots: bySpan }));
  return slots.flatMap((asked, slot): Pass[] => {
    const through = (look: (item: unknown) => unknown, day: DayOf = dayOf): Pass[] => [
      { table: tableOf(table.record, table.items, { look }), dayOf: day, slots: { slot } },
    ];
    if (asked === "undated") return through((item) => (isUnplaced(timeBasis, item) ? item : null));
    if (!isPeriod(asked)) return [];
    if (timeBasis.kind === "interval") {
      const isWithin = ({ start, end }: { readonly start: Day; readonly end: Day }): boolean =>
        asked.start <= start && end <= asked.end;
      return through((item) => (isWithin(timeBasis.spanOf(item)) ? item : null));
    }
    if (timeBasis.kind === "balance") {
      const days = balanceDays(asked, asOf);
      return days === undefined
        ? []
        : through((item) => timeBasis.between(item, days), timeBasis.groupedOn ?? days.closing);
    }
    if (timeBasis.kind === "presence") {
      const window = { during: asked, asOf: asOf ?? undefined };
      return through(
        (item) => (timeBasis.isThere(item, window) ? item : null),
        (item) => timeBasis.lastDayIn(item, window),
      );
    }
    const last = lastDay(asked);
    const day = asOf !== null && asOf < last ? asOf : last;
    return through((item) => timeBasis.at(item, day), day);
  });
}

function dayOfFacts(timeBasis: TimeBasis<unknown>, asOf: Day | null): DayOf {
  switch (timeBasis.kind) {
    case "flow":
      return timeBasis.reading;
    case "interval":
      return timeBasis.startOf;
    case "stock":
    case "balance":
    case "presence":
      return asOf;
  }
}

/** The periods of a leaf in layers that have no day twice. */
function daySlots({ slots }: Leaf, reading: Accessor<unknown, Day>): DaySlots[] {
  const spans = slots.flatMap((asked, slot): DaySpan[] =>
    isPeriod(asked) ? [{ start: toDayNumber(asked.start), end: toDayNumber(asked.end), slot }] : [],
  );
  const [first = [], ...more] = layersOf(spans);
  return [
    { reading, spans: first, undated: slots.indexOf("undated") },
    ...more.map((layer) => ({ reading, spans: layer, undated: noSlot })),
  ];
}
