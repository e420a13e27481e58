import { addToTotal, emptyTotal, mergeTotals, type ExactTotal } from "../../metric/exactTotal.js";
import { plainEvidence } from "../../metric/evidence.js";
import { mergeGroups, type GroupState } from "../../metric/groupBy.js";
import type { Metric } from "../../metric/metric.js";
import type { Accessor } from "../../metric/accessor.js";
import type { Amount } from "../../exact/amount.js";
import type { Decimal } from "../../exact/decimal.js";
import { sumToDecimal } from "../../exact/sumToDecimal.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import type { Day } from "../../time/day.js";
import { isWithin, type Span } from "../define/window.js";

/** Period of an amount. */
export interface NodeTime extends Span {
  /** First day after the known part of the period. */
  readonly until?: Day;
}

const totals = { init: emptyTotal, merge: mergeTotals };

/**
 * Returns the metric of the total of a tree. A node with an amount of its own stands for all nodes below it: a team's
 * quota is not added to the quotas of its members. The node stands for them in its own period only: a team's quota for
 * the first quarter leaves its members' quotas for the second. A node's amount for a year likewise stands for its
 * amounts within that year. With no item the total is 0.
 *
 *     value(node, time) = Σ own amounts if there are any, else Σ value(child, time)
 *
 * The metric has no plan: a node counts by the nodes above it, and a column holds single records.
 *
 * @param pathOf - returns the nodes from the top of the tree down to the item's node
 * @param spanOf - returns the period of the item's amount
 */
export const treeTotal = <Item>(
  pathOf: (item: Item) => readonly string[],
  spanOf: (item: Item) => NodeTime,
  of: Accessor<Item, Amount>,
): Metric<Item, GroupState<ExactTotal>, Decimal> => ({
  init: () => ({}),
  add: (nodes, item) => {
    const { start, end, until = null } = spanOf(item);
    const name = JSON.stringify([start, end, until, ...pathOf(item)]);
    nodes[name] = addToTotal(nodes[name] ?? emptyTotal(), item, of);
    return nodes;
  },
  merge: (left, right) => mergeGroups(totals, left, right),
  result: (nodes) => sumToDecimal(totalOf(nodes).sum),
  evidence: (nodes) => {
    const { n, missing } = totalOf(nodes);
    return plainEvidence(n, missing);
  },
});

const totalOf = (nodes: GroupState<ExactTotal>): ExactTotal =>
  countedNodes(nodes).reduce((sum, { total }) => mergeTotals(sum, total), emptyTotal());

/** Returns the nodes that no other node stands for, each with its own total. */
export function countedNodes(
  nodes: GroupState<ExactTotal>,
): readonly { readonly span: NodeTime; readonly total: ExactTotal }[] {
  const all = Object.entries(nodes).map(([name, total]) => {
    const [start, end, until, ...path] = JSON.parse(name) as [string, string, string | null, ...string[]];
    return { path, span: { start, end, ...(until !== null && { until }) }, total };
  });
  const spansAt = spansBy(all, ({ path }) => JSON.stringify(path));
  const spansOf = spansBy(all, ({ path }) => path.at(-1));
  return all.filter(
    ({ path, span }) =>
      !ancestorsOf(path).some((node) => spansAt.get(node)?.some((other) => overlap(other, span))) &&
      spansOf.get(path.at(-1))?.some((other) => isWithin(span, other)) !== true,
  );
}

function spansBy<Node extends { readonly span: Span }, Key>(
  nodes: readonly Node[],
  keyOf: (node: Node) => Key,
): ReadonlyMap<Key, readonly Span[]> {
  const spans = new Map<Key, Span[]>();
  for (const node of nodes) getOrInsert(spans, keyOf(node), () => []).push(node.span);
  return spans;
}

/** Returns the keys of the nodes above the end of a path. */
const ancestorsOf = (path: readonly string[]): string[] =>
  path.slice(1).map((_, index) => JSON.stringify(path.slice(0, index + 1)));

const overlap = (left: Span, right: Span): boolean => left.start < right.end && right.start < left.end;
