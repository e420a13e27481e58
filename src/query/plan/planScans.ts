import type { ShiftedSpan } from "../../kpi/define/bookKpi.js";
import type { FlowBasis } from "../../kpi/define/flow.js";
import { isUnplaced, type TimeBasis } from "../../kpi/define/timeBasis.js";
import type { Accessor } from "../../metric/accessor.js";
import type { Day } from "../../time/day.js";
import { toDayNumber } from "../../time/dayNumber.js";
import { disjointLayers, noPeriod, type DayRange } from "../aggregate/periodIndex.js";
import { recordSource, type RecordSource } from "../scan/recordSource.js";
import { hasOwnDay, isSpan, windowOf, type Aggregate } from "./planAggregates.js";
import { isOverAllTime } from "./scanGroups.js";

/** Day on which the keys of a fact are read: a day of the fact, one day for all facts, or null for no day. */
export type GroupingDay = Accessor<unknown, Day> | Day | null;

/** Scan of a source in which each fact is in one period at most. */
export interface Scan {
  readonly source: RecordSource<unknown>;
  /** Day on which the keys of a fact are read. */
  readonly groupingDay: GroupingDay;
  readonly periods: ScanPeriods;
}

/** Periods of a scan: one period for all facts, or the period of each fact's day. */
export type ScanPeriods = { readonly period: number } | PeriodsByDay;

interface PeriodsByDay {
  readonly dayOf: Accessor<unknown, Day>;
  readonly ranges: readonly DayRange[];
  /** Period of the facts without a day. */
  readonly undated: number;
}

/** Returns the scans that count the facts of an aggregate in all its periods. */
export function planScans(aggregate: Aggregate, source: RecordSource<unknown>, asOf: Day | null): readonly Scan[] {
  const timeBasis: TimeBasis<unknown> = aggregate.kpi.timeBasis;
  if ("reading" in timeBasis) {
    const { reading, asKnown } = timeBasis;
    if (asKnown !== undefined && aggregate.periods.some(hasOwnDay)) return knownScans(aggregate, source, timeBasis);
    const periods = isOverAllTime(aggregate) ? [{ period: 0 }] : dayPeriods(aggregate, reading);
    return periods.map((scanPeriods) => ({ source, groupingDay: reading, periods: scanPeriods }));
  }
  const allTime = timeBasis.viewIn({});
  const groupingDay = allTime?.groupedOn ?? asOf;
  if (isOverAllTime(aggregate)) return allTime === null ? [] : [{ source, groupingDay, periods: { period: 0 } }];
  return aggregate.periods.flatMap((rowPeriod, period): Scan[] => {
    const view =
      rowPeriod === "undated"
        ? { look: (fact: unknown) => (isUnplaced(timeBasis, fact) ? fact : null), groupedOn: groupingDay }
        : isSpan(rowPeriod)
          ? timeBasis.viewIn({ ...windowOf(rowPeriod), asOf: rowPeriod.asOf ?? asOf ?? undefined })
          : null;
    if (view === null) return [];
    const viewed = view.look === undefined ? source : recordSource(source.record, source.items, { project: view.look });
    return [{ source: viewed, groupingDay: view.groupedOn, periods: { period } }];
  });
}

/** Returns a scan for each period whose facts count as known on a day of its own, and the scans of the other periods. */
function knownScans(aggregate: Aggregate, source: RecordSource<unknown>, basis: FlowBasis<unknown>): readonly Scan[] {
  const { reading, asKnown } = basis;
  return aggregate.periods.flatMap((rowPeriod, index): Scan[] => {
    const day = isSpan(rowPeriod) ? rowPeriod.asOf : undefined;
    const periods = aggregate.periods.map((period, other) => (other === index ? period : null));
    const project = (fact: unknown): unknown => (day === undefined || !asKnown ? fact : asKnown(fact, day));
    const viewed = day === undefined ? source : recordSource(source.record, source.items, { project });
    return dayPeriods({ ...aggregate, periods }, reading).map((scanPeriods) => ({
      source: viewed,
      groupingDay: reading,
      periods: scanPeriods,
    }));
  });
}

const rangeOf = ({ start, end, asOf }: ShiftedSpan): Omit<DayRange, "period"> => {
  const [first, after] = [toDayNumber(start), toDayNumber(end)];
  return { start: first, end: asOf === undefined ? after : Math.max(first, Math.min(after, toDayNumber(asOf) + 1)) };
};

/** Returns the spans of an aggregate in layers without overlap, one scan each. The first layer has the undated facts. */
function dayPeriods({ periods }: Aggregate, dayOf: Accessor<unknown, Day>): PeriodsByDay[] {
  const ranges = periods.flatMap((rowPeriod, period): DayRange[] =>
    isSpan(rowPeriod) ? [{ ...rangeOf(rowPeriod), period }] : [],
  );
  const [first = [], ...others] = disjointLayers(ranges);
  return [
    { dayOf, ranges: first, undated: periods.indexOf("undated") },
    ...others.map((layer) => ({ dayOf, ranges: layer, undated: noPeriod })),
  ];
}
