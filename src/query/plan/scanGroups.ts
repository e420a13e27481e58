import { placeAlike } from "../../kpi/define/timeBasis.js";
import { hasOwnDay, hasSamePeriods, type Aggregate } from "./planAggregates.js";

/** Aggregates over the same facts in the same periods: they share their scans. */
export type ScanGroup = readonly [Aggregate, ...Aggregate[]];

/** Returns aggregates in scan groups. `isTimeless` is true if the keys of an aggregate's facts are the same on any day. */
export function scanGroups(
  aggregates: readonly Aggregate[],
  isTimeless: (aggregate: Aggregate) => boolean,
): readonly ScanGroup[] {
  // Over all of time, facts with the same keys on any day share a scan whatever their time basis.
  const ignoresTime = (aggregate: Aggregate): boolean => isOverAllTime(aggregate) && isTimeless(aggregate);
  const sharesScans = (left: Aggregate, right: Aggregate): boolean =>
    left.kpi.of === right.kpi.of &&
    left.kpi.facts === right.kpi.facts &&
    ((ignoresTime(left) && ignoresTime(right)) || placesAlike(left, right)) &&
    hasSamePeriods(left.periods, right.periods);
  const groups: [Aggregate, ...Aggregate[]][] = [];
  for (const aggregate of aggregates) {
    const group = groups.find(([first]) => sharesScans(first, aggregate));
    if (group === undefined) groups.push([aggregate]);
    else group.push(aggregate);
  }
  return groups;
}

/** Tests if two aggregates have their facts in the same periods, as known on the same days. */
function placesAlike({ kpi: left, periods }: Aggregate, { kpi: right }: Aggregate): boolean {
  if (!placeAlike(left.timeBasis, right.timeBasis)) return false;
  return !periods.some(hasOwnDay) || asKnownOf(left) === asKnownOf(right);
}

const asKnownOf = ({ timeBasis }: Aggregate["kpi"]): unknown => ("reading" in timeBasis ? timeBasis.asKnown : null);

/** Returns true if an aggregate has no period other than all of time. */
export const isOverAllTime = ({ periods }: Aggregate): boolean => periods.every((period) => period === "always");
