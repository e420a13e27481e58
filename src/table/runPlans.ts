import type { Json } from "../metric/metric.js";
import type { Plan, Predicate } from "../metric/plan.js";
import type { Placement } from "./placement.js";
import { planRun, type PlanRun } from "./planRun.js";
import { mostPredicates } from "./classesIn.js";
import { stateReader } from "./stateReader.js";
import type { Table } from "./table.js";

/** The state that a plan's metric would have after the records of a cell; undefined where there are none. */
export type StateOf = (cell: number) => Json | undefined;

/**
 * Runs plans together over the columns of a table. Records are counted and summed once for each cell and class of rows,
 * whatever the number of plans; each plan is then read off those.
 */
export function runPlans<Item>(table: Table<Item>, plans: readonly Plan<Item>[], placement: Placement): StateOf[] {
  return batches(plans).flatMap(({ plans: batch, predicates }) => {
    const run = planRun(table, placement, predicates);
    return batch.map((plan) => stateOfCell(run, plan));
  });
}

function stateOfCell<Item>(run: PlanRun<Item>, plan: Plan<Item>): StateOf {
  const read = stateReader(run, plan, []);
  return (cell) => (run.isEmpty(cell) ? undefined : read(cell));
}

/** Plans in their order, cut so that no batch asks more predicates than one code can tell apart. */
function batches<Item>(plans: readonly Plan<Item>[]): { plans: Plan<Item>[]; predicates: Predicate<Item>[] }[] {
  const cut: { plans: Plan<Item>[]; predicates: Predicate<Item>[] }[] = [];
  for (const plan of plans) {
    const last = cut.at(-1);
    const asked = [...new Set([...(last?.predicates ?? []), ...predicatesOf(plan)])];
    if (last !== undefined && asked.length <= mostPredicates) {
      last.plans.push(plan);
      last.predicates = asked;
    } else cut.push({ plans: [plan], predicates: [...new Set(predicatesOf(plan))] });
  }
  return cut;
}

function predicatesOf<Item>(plan: Plan<Item>): Predicate<Item>[] {
  switch (plan.kind) {
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
