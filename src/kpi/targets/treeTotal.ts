import { addToTotal, emptyTotal, mergeTotals, type ExactTotal } from "../../metric/exactTotal.js";
import { plainEvidence } from "../../metric/evidence.js";
import { mergeGroups, type GroupState } from "../../metric/groupBy.js";
import type { Metric } from "../../metric/metric.js";
import type { Reading } from "../../metric/plan.js";
import type { Amount } from "../../money/amount.js";
import type { Decimal } from "../../money/decimal.js";
import { sumToDecimal } from "../../money/sumToDecimal.js";

const totals = { init: emptyTotal, merge: mergeTotals };

/**
 * Sum over a tree in which a node with amounts of its own stands for all that is below it: a team's quota, where it has
 * one, is not added to its members'. Of nothing: 0.
 *
 *     value(node) = Σ own amounts where there are any, else Σ value(child)
 *
 * It has no plan: whether a node counts depends on the nodes above it, which no column of single records can tell.
 *
 * @param pathOf - the nodes from the top of the tree down to the item's own
 */
/* @__NO_SIDE_EFFECTS__ */
export const treeTotal = <Item>(
  pathOf: (item: Item) => readonly string[],
  of: Reading<Item, Amount>,
): Metric<Item, GroupState<ExactTotal>, Decimal> => ({
  init: () => ({}),
  add: (nodes, item) => {
    const name = JSON.stringify(pathOf(item));
    nodes[name] = addToTotal(nodes[name] ?? emptyTotal(), item, of);
    return nodes;
  },
  merge: (left, right) => mergeGroups(totals, left, right),
  result: (nodes) => sumToDecimal(counted(nodes).sum),
  evidence: (nodes) => {
    const { n, missing } = counted(nodes);
    return plainEvidence(n, missing);
  },
});

/** The total of those nodes that no node above stands for. */
const counted = (nodes: GroupState<ExactTotal>): ExactTotal =>
  Object.entries(nodes)
    .filter(([name]) => !above(name).some((ancestor) => ancestor in nodes))
    .reduce((total, [, own]) => mergeTotals(total, own), emptyTotal());

/** Names of the nodes above one. */
function above(name: string): string[] {
  const path = JSON.parse(name) as readonly string[];
  return path.slice(1).map((_, index) => JSON.stringify(path.slice(0, index + 1)));
}
