import { emptyTotal, mergeTotals } from "../metric/exactTotal.js";
import type { Json } from "../metric/metric.js";
import type { Plan, Predicate } from "../metric/plan.js";
import { mergeTallies, type Tally } from "../metric/tally.js";
import type { CellSums } from "./kernels/sumCells.js";
import { metricOf } from "./metricOf.js";
import type { PlanRun } from "./planRun.js";

/** Reads the state of one cell off what a run has accumulated. */
export type ReadState = (cell: number) => Json;

/** How a plan is read for those records of a cell for which the predicates held so far hold as well. */
export function stateReader<Item>(run: PlanRun<Item>, plan: Plan<Item>, held: readonly Predicate<Item>[]): ReadState {
  switch (plan.kind) {
    case "count":
      return (cell) => counted(run, cell, held);
    case "sum":
    case "mean":
    case "sum-money":
    case "mean-money":
      return totalReader(run, run.sums(plan.of), held);
    case "sum-weighted":
      return totalReader(run, run.products(plan.of, plan.by), held);
    case "proportion": {
      const whole = [...held, plan.whole];
      const part = [...whole, plan.part];
      return (cell) => ({ part: counted(run, cell, part), whole: counted(run, cell, whole) });
    }
    case "where":
      return stateReader(run, plan.plan, [...held, plan.predicate]);
    case "ratio":
    case "ratio-money":
      return recordReader(run, { numerator: plan.numerator, denominator: plan.denominator }, held);
    case "all":
      return recordReader(run, plan.parts, held);
    case "quantile":
      return sampleReader(run, plan, held);
    case "quantile-money":
    case "distinct":
    case "least":
    case "greatest":
    case "group":
    case "bucket":
    case "over":
      return foldReader(run, plan, held);
  }
}

const counted = <Item>({ counts, within }: PlanRun<Item>, cell: number, held: readonly Predicate<Item>[]): number =>
  within(cell, held).reduce((total, finer) => total + counts[finer]!, 0);

function totalReader<Item>(run: PlanRun<Item>, { n, sumOf }: CellSums, held: readonly Predicate<Item>[]): ReadState {
  return (cell) => {
    const total = emptyTotal();
    for (const finer of run.within(cell, held)) {
      const used = n[finer]!;
      mergeTotals(total, { sum: sumOf(finer), n: used, missing: run.counts[finer]! - used });
    }
    return { ...total, sum: { ...total.sum } };
  };
}

function recordReader<Item>(
  run: PlanRun<Item>,
  plans: Readonly<Record<string, Plan<Item>>>,
  held: readonly Predicate<Item>[],
): ReadState {
  const readers = Object.entries(plans).map(([name, plan]) => [name, stateReader(run, plan, held)] as const);
  return (cell) => Object.fromEntries(readers.map(([name, read]) => [name, read(cell)]));
}

/** A sample of whole numbers is read off their tallies, any other from the records. */
function sampleReader<Item>(
  run: PlanRun<Item>,
  plan: Extract<Plan<Item>, { readonly kind: "quantile" }>,
  held: readonly Predicate<Item>[],
): ReadState {
  const tallyOf = run.tallies(plan.of);
  if (tallyOf === null) return foldReader(run, plan, held);
  const { n } = run.sums(plan.of);
  return (cell) => {
    const finer = run.within(cell, held);
    const missing = finer.reduce((total, at) => total + run.counts[at]! - n[at]!, 0);
    const tally = finer.reduce<Tally | null>((total, at) => mergeTallies(total, tallyOf(at)), null);
    return { values: [], missing, tally: tally && { ...tally } };
  };
}

/** For what needs the values themselves: the metric's own steps, over the records of a cell alone. */
function foldReader<Item>(run: PlanRun<Item>, plan: Plan<Item>, held: readonly Predicate<Item>[]): ReadState {
  const metric = metricOf(plan);
  const { items } = run.table;
  return (cell) => {
    let state = metric.init();
    for (const finer of run.within(cell, held))
      run.rows().each(finer, (index) => {
        run.located(index, () => (state = metric.add(state, items[index] as Item)));
      });
    return state;
  };
}
