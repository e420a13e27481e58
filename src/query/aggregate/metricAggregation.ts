import type { Json, Metric } from "../../metric/metric.js";
import type { Predicate } from "../../metric/accessor.js";
import type { Plan } from "../../metric/plan.js";
import { maxPredicates } from "../scan/predicateMasksOf.js";
import type { Batch } from "../scan/batch.js";
import type { RecordSource } from "../scan/recordSource.js";
import type { RowFilter } from "../scan/rowFilter.js";
import type { CellAssignment } from "./cellAssignment.js";
import { planExtractor, rowExtractor } from "./planExtractor.js";
import { sharedAccumulators, type CountedRows, type SharedAccumulators } from "./sharedAccumulators.js";
import type { StateExtractor } from "./stateExtractors.js";

/** Aggregation of several metrics over the batches of one source. */
export interface MetricAggregation<in out Item> {
  /** Filters of the records that are consumed: a record that passes one of them. */
  readonly filters: readonly RowFilter<Item>[];
  /** Adds the records of a batch to their cells. */
  readonly consume: (batch: Batch<Item>, cells: CellAssignment) => void;
  /** Returns the states of the metrics in a cell, in the metrics' order; null if the cell has no consumed record. */
  readonly statesOf: (cell: number) => readonly Json[] | null;
}

/**
 * Returns the aggregation of metrics. Records are counted and summed once for each group, whatever the number of metrics;
 * the states of metrics with a plan are extracted from these. A metric without a plan runs record by record.
 *
 * @param countedRows - "all records" gives a cell its states even if no metric counts any of its records
 */
export function metricAggregation<Item>(
  source: RecordSource<Item>,
  metrics: readonly Metric<Item, Json, unknown>[],
  countedRows: CountedRows = "all records",
): MetricAggregation<Item> {
  const parts = splitByPredicates(metrics).map((set) => {
    const shared = sharedAccumulators(source, set.predicates, set.metrics, countedRows);
    return { shared, extractors: set.metrics.map((metric) => extractorOf(shared, metric)) };
  });
  return {
    filters: parts.map(({ shared }) => shared.filter),
    consume: (batch, cells) => {
      for (const { shared } of parts) shared.consume(batch, cells);
    },
    statesOf: (cell) => {
      if (parts.every(({ shared }) => shared.groupsOf(cell).length === 0)) return null;
      return parts.flatMap(({ shared, extractors }) => {
        const groups = shared.groupsOf(cell);
        return extractors.map((extract) => extract(groups));
      });
    },
  };
}

function extractorOf<Item>(shared: SharedAccumulators<Item>, metric: Metric<Item, Json, unknown>): StateExtractor {
  const plan = usablePlan(metric);
  return plan === undefined ? rowExtractor(shared, metric, []) : planExtractor(shared, plan, []);
}

/** Returns a metric's plan if one predicate set has room for its predicates. */
const usablePlan = <Item>({ plan }: Metric<Item, Json, unknown>): Plan<Item> | undefined =>
  predicatesOf(plan).length > maxPredicates ? undefined : plan;

/** Metrics whose predicates fit one predicate set. */
interface MetricSet<Item> {
  readonly metrics: Metric<Item, Json, unknown>[];
  predicates: Predicate<Item>[];
}

/** Splits metrics, in their order, into sets whose predicates fit one predicate set. */
function splitByPredicates<Item>(metrics: readonly Metric<Item, Json, unknown>[]): MetricSet<Item>[] {
  const sets: MetricSet<Item>[] = [];
  for (const metric of metrics) {
    const last = sets.at(-1);
    const union = [...new Set([...(last?.predicates ?? []), ...predicatesOf(usablePlan(metric))])];
    if (last !== undefined && union.length <= maxPredicates) {
      last.metrics.push(metric);
      last.predicates = union;
    } else sets.push({ metrics: [metric], predicates: [...new Set(predicatesOf(usablePlan(metric)))] });
  }
  return sets;
}

function predicatesOf<Item>(plan: Plan<Item> | undefined): Predicate<Item>[] {
  switch (plan?.kind) {
    case "where":
      return [plan.predicate, ...predicatesOf(plan.plan)];
    case "proportion":
      return [plan.part, plan.whole];
    case "ratio":
    case "ratio-money":
      return [...predicatesOf(plan.numerator), ...predicatesOf(plan.denominator)];
    case "all":
      return Object.values(plan.parts).flatMap(predicatesOf);
    default:
      return [];
  }
}
