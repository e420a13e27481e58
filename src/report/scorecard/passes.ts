import { balanceDays } from "../../kpi/define/balance.js";
import { isUnplaced, type Clock } from "../../kpi/define/clock.js";
import type { FieldReading } from "../../model/questions/reads.js";
import { layersOf, noSlot, type DaySpan } from "../../table/slots.js";
import { tableOf, type Table } from "../../table/table.js";
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
  readonly reading: FieldReading<unknown, Day>;
  readonly spans: readonly DaySpan[];
  /** The slot of facts that have no day. */
  readonly undated: number;
}

/** The ways through a leaf's facts that it takes to count each of them in all its slots. */
export function passesOf(leaf: Leaf, table: Table<unknown>, asOf: Day | null): readonly Pass[] {
  const { slots, kpi } = leaf;
  const { clock } = kpi;
  const dayOf = dayOfFacts(clock, asOf);
  if (clock.kind === "balance" && isAlways(leaf)) return [];
  if (isAlways(leaf)) return [{ table, dayOf, slots: { slot: 0 } }];
  if (clock.kind === "flow") return daySlots(leaf, clock.reading).map((bySpan) => ({ table, dayOf, slots: bySpan }));
  return slots.flatMap((asked, slot): Pass[] => {
    const through = (look: (item: unknown) => unknown, day: DayOf = dayOf): Pass[] => [
      { table: tableOf(table.record, table.items, { look }), dayOf: day, slots: { slot } },
    ];
    if (asked === "undated") return through((item) => (isUnplaced(clock, item) ? item : null));
    if (!isPeriod(asked)) return [];
    if (clock.kind === "span") {
      const isWithin = ({ start, end }: { readonly start: Day; readonly end: Day }): boolean =>
        asked.start <= start && end <= asked.end;
      return through((item) => (isWithin(clock.spanOf(item)) ? item : null));
    }
    if (clock.kind === "balance") {
      const days = balanceDays(asked, asOf);
      return days === undefined ? [] : through((item) => clock.between(item, days), clock.groupedOn ?? days.closing);
    }
    if (clock.kind === "presence") {
      const window = { during: asked, asOf: asOf ?? undefined };
      return through(
        (item) => (clock.isThere(item, window) ? item : null),
        (item) => clock.lastDayIn(item, window),
      );
    }
    const last = lastDay(asked);
    const day = asOf !== null && asOf < last ? asOf : last;
    return through((item) => clock.at(item, day), day);
  });
}

function dayOfFacts(clock: Clock<unknown>, asOf: Day | null): DayOf {
  switch (clock.kind) {
    case "flow":
      return clock.reading;
    case "span":
      return clock.startOf;
    case "stock":
    case "balance":
    case "presence":
      return asOf;
  }
}

/** The periods of a leaf in layers that have no day twice. */
function daySlots({ slots }: Leaf, reading: FieldReading<unknown, Day>): DaySlots[] {
  const spans = slots.flatMap((asked, slot): DaySpan[] =>
    isPeriod(asked) ? [{ start: toDayNumber(asked.start), end: toDayNumber(asked.end), slot }] : [],
  );
  const [first = [], ...more] = layersOf(spans);
  return [
    { reading, spans: first, undated: slots.indexOf("undated") },
    ...more.map((layer) => ({ reading, spans: layer, undated: noSlot })),
  ];
}
