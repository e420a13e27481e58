import type { Json, Metric } from "../../metric/metric.js";
import type { Predicate } from "../../metric/accessor.js";
import type { Plan } from "../../metric/plan.js";
import { mostPredicates } from "../scan/answersIn.js";
import type { Block } from "../scan/block.js";
import type { Placed } from "../scan/placed.js";
import type { Question } from "../plan/question.js";
import type { Table } from "../scan/table.js";
import type { ReadState } from "./cellReaders.js";
import { planRun, type PlanRun, type Takes } from "./planRun.js";
import { foldReader, stateReader } from "./stateReader.js";

/** Metrics that run together over the blocks of a table. */
export interface MetricRun<in out Item> {
  /** Which records are taken in: those that any of these is about. */
  readonly counted: readonly Question<Item>[];
  /** Takes in the records of a block where they stand. */
  readonly take: (block: Block<Item>, placed: Placed) => void;
  /** The state of each metric after the records of a cell, in the metrics' order; null where none of them was taken in. */
  readonly statesOf: (cell: number) => readonly Json[] | null;
}

/**
 * Records are counted and summed once for each cell and class of rows, whatever the number of metrics; each metric that has a
 * plan is then read off those. One without a plan takes its own steps.
 *
 * @param takes - whether a cell matters for which only records came that no metric counts
 */
export function metricRun<Item>(
  table: Table<Item>,
  metrics: readonly Metric<Item, Json, unknown>[],
  takes: Takes = "every record",
): MetricRun<Item> {
  const runs = batches(metrics).map(({ metrics: batch, predicates }) => {
    const run = planRun(table, predicates, batch, takes);
    return { run, readers: batch.map((metric) => readerOf(run, metric)) };
  });
  return {
    counted: runs.map(({ run }) => run.counted),
    take: (block, placed) => {
      for (const { run } of runs) run.take(block, placed);
    },
    statesOf: (cell) => {
      if (runs.every(({ run }) => run.binsOf(cell).length === 0)) return null;
      return runs.flatMap(({ run, readers }) => {
        const bins = run.binsOf(cell);
        return readers.map((read) => read(bins));
      });
    },
  };
}

function readerOf<Item>(run: PlanRun<Item>, metric: Metric<Item, Json, unknown>): ReadState {
  const plan = planOf(metric);
  return plan === undefined ? foldReader(run, metric, []) : stateReader(run, plan, []);
}

/** A metric's plan, if one poll can ask all of its predicates. */
const planOf = <Item>({ plan }: Metric<Item, Json, unknown>): Plan<Item> | undefined =>
  predicatesOf(plan).length > mostPredicates ? undefined : plan;

interface Batch<Item> {
  readonly metrics: Metric<Item, Json, unknown>[];
  predicates: Predicate<Item>[];
}

/** Metrics in their order, cut so that no batch asks more predicates than one poll has room for. */
function batches<Item>(metrics: readonly Metric<Item, Json, unknown>[]): Batch<Item>[] {
  const cut: Batch<Item>[] = [];
  for (const metric of metrics) {
    const last = cut.at(-1);
    const asked = [...new Set([...(last?.predicates ?? []), ...predicatesOf(planOf(metric))])];
    if (last !== undefined && asked.length <= mostPredicates) {
      last.metrics.push(metric);
      last.predicates = asked;
    } else cut.push({ metrics: [metric], predicates: [...new Set(predicatesOf(planOf(metric)))] });
  }
  return cut;
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
