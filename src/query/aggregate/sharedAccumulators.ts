import type { Json, Metric } from "../../metric/metric.js";
import type { Predicate, Accessor } from "../../metric/accessor.js";
import type { MoneySample } from "../../metric/quantileMoney.js";
import type { Amount } from "../../exact/amount.js";
import { requestAmounts } from "../scan/amountColumnOf.js";
import { predicateMasksOf } from "../scan/predicateMasksOf.js";
import { inRecord, itemAt, type Batch } from "../scan/batch.js";
import { rowFilter, type RowFilter } from "../scan/rowFilter.js";
import { selectRows } from "../scan/selectRows.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import { type RecordSource } from "../scan/recordSource.js";
import { hasCell, type CellAssignment } from "./cellAssignment.js";
import { createGroups } from "./groups.js";
import { distinctAccumulator, type GroupTexts } from "./distinctAccumulator.js";
import { rowAggregate, type GroupStates } from "./rowAggregate.js";
import { productAccumulator } from "./productAccumulator.js";
import type { Accumulator } from "./accumulator.js";
import { moneySampleAccumulator, sampleAccumulator, type GroupSamples } from "./sampleAccumulator.js";
import { sumAccumulator, type GroupSums } from "./sumAccumulator.js";

/** Predicates of which all must hold. */
export type Conjunction<Item> = readonly Predicate<Item>[];

/**
 * Accumulators that several plans share. Each plan first requests sums, products, samples or distinct texts of the records
 * for which some predicates hold. The batches are then consumed once, and the plans' states extracted.
 */
export interface SharedAccumulators<in out Item> {
  readonly sums: (of: Accessor<Item, Amount>, predicates: Conjunction<Item>) => GroupSums;
  readonly products: (
    of: Accessor<Item, Amount>,
    by: Accessor<Item, Amount>,
    predicates: Conjunction<Item>,
  ) => GroupSums;
  readonly samples: (of: Accessor<Item, number>, predicates: Conjunction<Item>) => GroupSamples<number>;
  readonly moneySamples: (of: Accessor<Item, Amount>, predicates: Conjunction<Item>) => GroupSamples<MoneySample>;
  readonly distincts: (of: Accessor<Item, string>, predicates: Conjunction<Item>) => GroupTexts;
  readonly rowAggregates: (metric: Metric<Item, Json, unknown>, predicates: Conjunction<Item>) => GroupStates;
  /** Filter of the records that are consumed. */
  readonly filter: RowFilter<Item>;
  readonly consume: (batch: Batch<Item>, cells: CellAssignment) => void;
  /** Returns the number of records of a group. */
  readonly countOf: (group: number) => number;
  /** Returns the groups of a cell. */
  readonly groupsOf: (cell: number) => readonly number[];
  /** Returns the test of a group: true if all predicates hold for its records. */
  readonly groupFilter: (predicates: Conjunction<Item>) => (group: number) => boolean;
}

/** Records that are consumed: all that have a cell, or only those that some metric counts. */
export type CountedRows = "all records" | "counted records";

/**
 * Returns accumulators over some predicates, before any request.
 *
 * @param metrics - metrics that use the accumulators: they find the error of a record on which a predicate threw
 */
export function sharedAccumulators<Item>(
  source: RecordSource<Item>,
  predicates: Conjunction<Item>,
  metrics: readonly Metric<Item, Json, unknown>[],
  countedRows: CountedRows,
): SharedAccumulators<Item> {
  const groups = createGroups(source, predicates);
  const request = (accessor: Accessor<Item, Amount>, conjunction: Conjunction<Item>): void => {
    requestAmounts(source, accessor, groups.predicateSet, groups.maskOf(conjunction));
  };
  const filter = rowFilter(groups.predicateSet);
  if (countedRows === "all records") filter.include(0);
  const accumulators: Accumulator<Item>[] = [];
  let groupsByCell: ReturnType<typeof groups.byCell> | undefined;

  /** Returns a function with one accumulator for each key. Its filter passes the records of all who request the key. */
  const onePerKey = <Key, Kind extends Accumulator<Item>>(create: (key: Key, filter: RowFilter<Item>) => Kind) => {
    const byKey = new Map<Key, { readonly accumulator: Kind; readonly filter: RowFilter<Item> }>();
    return (key: Key, conjunction: Conjunction<Item>): Kind => {
      const entry = getOrInsert(byKey, key, () => {
        const ownFilter = rowFilter(groups.predicateSet);
        const accumulator = create(key, ownFilter);
        accumulators.push(accumulator);
        return { accumulator, filter: ownFilter };
      });
      entry.filter.include(groups.maskOf(conjunction));
      return entry.accumulator;
    };
  };
  const sumOf = onePerKey(sumAccumulator<Item>);
  const sampleOf = onePerKey(sampleAccumulator<Item>);
  const moneySampleOf = onePerKey(moneySampleAccumulator<Item>);
  const distinctsOf = onePerKey((of: Accessor<Item, string>, ownFilter) => distinctAccumulator(source, of, ownFilter));
  const rowAggregateOf = onePerKey(rowAggregate<Item>);
  const productsOf = new Map<
    Accessor<Item, Amount>,
    (by: Accessor<Item, Amount>, conjunction: Conjunction<Item>) => GroupSums
  >();

  return {
    sums: (of, conjunction) => {
      request(of, conjunction);
      return sumOf(of, conjunction);
    },
    products: (of, by, conjunction) => {
      for (const accessor of [of, by]) request(accessor, conjunction);
      const productOf = getOrInsert(productsOf, of, () =>
        onePerKey((weight, ownFilter) => productAccumulator(of, weight, ownFilter)),
      );
      return productOf(by, conjunction);
    },
    samples: (of, conjunction) => {
      request(of, conjunction);
      return sampleOf(of, conjunction);
    },
    moneySamples: (of, conjunction) => {
      request(of, conjunction);
      return moneySampleOf(of, conjunction);
    },
    distincts: distinctsOf,
    rowAggregates: rowAggregateOf,
    filter,
    consume: (batch, cells) => {
      const groupColumn = groups.assign(batch, cells, selectRows(batch, filter));
      const predicateMasks = predicateMasksOf(batch, groups.predicateSet);
      for (const index of predicateMasks.failed)
        if (hasCell(cells, index))
          for (const metric of metrics) inRecord(batch, index, () => metric.add(metric.init(), itemAt(batch, index)));
      const grouped = { source, batch, predicateMasks, groups: groupColumn, groupCount: groups.count() };
      for (const accumulator of accumulators) accumulator.consume(grouped);
    },
    countOf: groups.countOf,
    groupsOf: (cell) => {
      groupsByCell ??= groups.byCell();
      return groupsByCell.get(cell) ?? [];
    },
    groupFilter: (conjunction) => {
      const mask = groups.maskOf(conjunction);
      filter.include(mask);
      return (group) => (groups.predicateMaskOf(group) & mask) === mask;
    },
  };
}
