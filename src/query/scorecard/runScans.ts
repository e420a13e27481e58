import type { Dimension } from "../../model/dimensions/dimension.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import type { Day } from "../../time/day.js";
import { cellOf, hasCell, type CellAssignment } from "../aggregate/cellAssignment.js";
import { keyPaths } from "../aggregate/keyPaths.js";
import { metricAggregation } from "../aggregate/metricAggregation.js";
import { noPeriod, periodIndex } from "../aggregate/periodIndex.js";
import type { BookSources } from "../plan/bookSources.js";
import { isVisible } from "../plan/planAggregates.js";
import { planScans, type Scan, type ScanPeriods } from "../plan/planScans.js";
import type { ScanGroup } from "../plan/scanGroups.js";
import type { Batch } from "../scan/batch.js";
import { dayColumnOf, requestDays } from "../scan/dayColumnOf.js";
import { readBatches } from "../scan/readBatches.js";
import type { RecordSource } from "../scan/recordSource.js";
import type { RowFilter } from "../scan/rowFilter.js";
import { nodeAt, statesOf, type CellStates, type KeyNode } from "./keyTree.js";

/** Grouping of one scorecard: its scan groups, its dimensions, and the root of the key tree that receives the states. */
export interface Grouping {
  readonly scanGroups: readonly ScanGroup[];
  readonly by: readonly Dimension[];
  readonly root: KeyNode;
}

/** Runs the scans of all groupings and writes their states to the key trees. Reads each source once. */
export function runScans(groupings: readonly Grouping[], sources: BookSources, asOf: Day | null): void {
  const runsBySource = new Map<RecordSource<unknown>, ScanRun[]>();
  for (const { scanGroups, by, root } of groupings)
    for (const group of scanGroups)
      for (const scan of planScans(group[0], sources.sourceOf(group[0]), asOf))
        getOrInsert(runsBySource, scan.source, () => []).push(scanRun(scan, group, sources, by, root));
  for (const [source, runs] of runsBySource) {
    for (const batch of readBatches(source)) for (const run of runs) run.consume(batch);
    for (const run of runs) run.finish();
  }
}

interface ScanRun {
  readonly consume: (batch: Batch<unknown>) => void;
  /** Writes the states to the key tree. */
  readonly finish: () => void;
}

function scanRun(
  { source, groupingDay, periods }: Scan,
  group: ScanGroup,
  sources: BookSources,
  by: readonly Dimension[],
  root: KeyNode,
): ScanRun {
  const [first] = group;
  const accessors = by.map((dimension) => sources.keyAccessorOf(first, dimension, groupingDay));
  const paths = keyPaths(source, accessors);
  const aggregation = metricAggregation(
    source,
    group.map(({ metric }) => metric),
    by.length > 0 ? "all records" : "counted records",
  );
  const { scannedPeriods, assignPeriods } = periodAssigner(source, periods, aggregation.filters);
  return {
    consume: (batch) => {
      const pathIds = paths.idsOf(batch);
      const cells = {
        paths: pathIds,
        periods: assignPeriods(batch),
        periodCount: scannedPeriods.length,
        pathCount: paths.count(),
      };
      paths.check(batch, (index) => hasCell(cells, index));
      aggregation.consume(batch, cells);
    },
    finish: () => {
      for (let path = 0; path < paths.count(); path += 1) {
        let cells: CellStates | null = null;
        for (const [position, period] of scannedPeriods.entries()) {
          const states = aggregation.statesOf(cellOf(path, position, scannedPeriods.length)) ?? [];
          for (const [index, state] of states.entries()) {
            const aggregate = group[index];
            if (aggregate === undefined || !isVisible(aggregate, period, state)) continue;
            // A node exists from its first visible state on.
            cells ??= nodeAt(root, paths.keysOf(path)).cells;
            statesOf(cells, aggregate)[period] = state;
          }
        }
      }
    },
  };
}

/** Returns the periods of a scan, and the function that assigns each fact of a batch its position among them. */
function periodAssigner(
  source: RecordSource<unknown>,
  periods: ScanPeriods,
  filters: readonly RowFilter<unknown>[],
): {
  readonly scannedPeriods: readonly number[];
  readonly assignPeriods: (batch: Batch<unknown>) => CellAssignment["periods"];
} {
  if ("period" in periods) return { scannedPeriods: [periods.period], assignPeriods: () => null };
  const { dayOf, ranges, undated } = periods;
  requestDays(source, dayOf, filters);
  const index = periodIndex(
    ranges.map((range, position) => ({ ...range, period: position })),
    undated === noPeriod ? noPeriod : ranges.length,
  );
  return {
    scannedPeriods: [...ranges.map(({ period }) => period), ...(undated === noPeriod ? [] : [undated])],
    assignPeriods: (batch) => ({ days: dayColumnOf(batch, dayOf, filters), index }),
  };
}
