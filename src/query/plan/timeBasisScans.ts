import { balanceDays } from "../../kpi/define/balance.js";
import type {
  BalanceBasis,
  FlowBasis,
  IntervalBasis,
  PresenceBasis,
  StockBasis,
  TimeBasis,
} from "../../kpi/define/timeBasis.js";
import type { Span } from "../../kpi/define/window.js";
import type { Accessor } from "../../metric/accessor.js";
import type { Day } from "../../time/day.js";
import { lastDay } from "../../time/period.js";

/** Day on which a fact's keys are read: a day of the fact, one day for all facts, or null for no day. */
export type GroupingDay = Accessor<unknown, Day> | Day | null;

/** Facts of one period, as a scan of their source: each fact as it counts in the period, null for a fact outside. */
export interface PeriodScan {
  readonly project: (fact: unknown) => unknown;
  readonly groupingDay: GroupingDay;
}

/** Scans of one kind of time basis: the only place of the engine that tells the kinds apart. */
interface BasisScans<Basis> {
  /** Functions that decide which period a fact belongs to. Two bases with the same functions share their scans. */
  readonly placement: (basis: Basis) => readonly unknown[];
  /** Day of the fact that alone decides its period; absent if each period needs a scan of its own. */
  readonly dayOf?: (basis: Basis) => Accessor<unknown, Day>;
  /** Grouping day of a scan over all of time, or over the days of the facts. */
  readonly groupingDay: (basis: Basis, asOf: Day | null) => GroupingDay;
  /** True if no fact counts without a period. */
  readonly needsPeriod?: boolean;
  /** Scan of one period; null if no fact counts in the period. */
  readonly inPeriod: (basis: Basis, period: Span, asOf: Day | null) => PeriodScan | null;
}

type Kind = TimeBasis<unknown>["kind"];

const flowScans: BasisScans<FlowBasis<unknown>> = {
  placement: ({ reading }) => [reading],
  dayOf: ({ reading }) => reading,
  groupingDay: ({ reading }) => reading,
  inPeriod: () => null,
};

const stockScans: BasisScans<StockBasis<unknown>> = {
  placement: ({ at, isUnplaced }) => [at, isUnplaced],
  groupingDay: (_, asOf) => asOf,
  inPeriod: (basis, period, asOf) => {
    const last = lastDay(period);
    const day = asOf !== null && asOf < last ? asOf : last;
    return { project: (fact) => basis.at(fact, day), groupingDay: day };
  },
};

const intervalScans: BasisScans<IntervalBasis<unknown>> = {
  placement: ({ spanOf }) => [spanOf],
  groupingDay: ({ startOf }) => startOf,
  inPeriod: (basis, period) => ({
    project: (fact) => {
      const { start, end } = basis.spanOf(fact);
      return period.start <= start && end <= period.end ? fact : null;
    },
    groupingDay: basis.startOf,
  }),
};

const balanceScans: BasisScans<BalanceBasis<unknown>> = {
  placement: ({ between }) => [between],
  groupingDay: (_, asOf) => asOf,
  needsPeriod: true,
  inPeriod: (basis, period, asOf) => {
    const days = balanceDays(period, asOf);
    if (days === undefined) return null;
    return { project: (fact) => basis.between(fact, days), groupingDay: basis.groupedOn ?? days.closing };
  },
};

const presenceScans: BasisScans<PresenceBasis<unknown>> = {
  placement: ({ isThere }) => [isThere],
  groupingDay: (_, asOf) => asOf,
  inPeriod: (basis, period, asOf) => {
    const window = { during: period, asOf: asOf ?? undefined };
    return {
      project: (fact) => (basis.isThere(fact, window) ? fact : null),
      groupingDay: (fact) => basis.lastDayIn(fact, window),
    };
  },
};

const scansByKind: { readonly [K in Kind]: BasisScans<Extract<TimeBasis<unknown>, { readonly kind: K }>> } = {
  flow: flowScans,
  stock: stockScans,
  span: intervalScans,
  balance: balanceScans,
  presence: presenceScans,
};

/** Returns the scans of a time basis, whatever its kind. */
const scansOf = (basis: TimeBasis<unknown>): BasisScans<TimeBasis<unknown>> =>
  scansByKind[basis.kind] as BasisScans<TimeBasis<unknown>>;

/** Returns true if two time bases place each fact in the same periods. */
export function hasSamePlacement(left: TimeBasis<unknown>, right: TimeBasis<unknown>): boolean {
  if (left.kind !== right.kind) return false;
  const others = scansOf(right).placement(right);
  return scansOf(left)
    .placement(left)
    .every((decides, index) => decides === others[index]);
}

/** Returns the accessor of the day that alone decides a fact's period; undefined if the basis has none. */
export const dayAccessorOf = (basis: TimeBasis<unknown>): Accessor<unknown, Day> | undefined =>
  scansOf(basis).dayOf?.(basis);

/** Returns the grouping day of a scan over all of time, or over the days of the facts. */
export const groupingDayOf = (basis: TimeBasis<unknown>, asOf: Day | null): GroupingDay =>
  scansOf(basis).groupingDay(basis, asOf);

/** Returns true if no fact counts without a period: a balance compares the two ends of one. */
export const needsPeriod = (basis: TimeBasis<unknown>): boolean => scansOf(basis).needsPeriod === true;

/** Returns the scan of one period; null if no fact counts in the period. */
export const periodScanOf = (basis: TimeBasis<unknown>, period: Span, asOf: Day | null): PeriodScan | null =>
  scansOf(basis).inPeriod(basis, period, asOf);
