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

/** The time that an amount is for, and the day up to which it is asked about. */
export interface NodeTime extends Span {
  readonly until?: Day;
}

const totals = { init: emptyTotal, merge: mergeTotals };

/**
 * Sum over a tree in which a node with amounts of its own stands for all that is below it: a team's quota, where it has
 * one, is not added to its members'. It does so for its own time: a team's quota for the first quarter says nothing of its
 * members' for the second. In the same way a node's amount for a year stands for its own ones within that year. Of
 * nothing: 0.
 *
 *     value(node, time) = Σ own amounts where there are any, else Σ value(child, time)
 *
 * It has no plan: whether a node counts depends on the nodes above it, which no column of single records can tell.
 *
 * @param pathOf - the nodes from the top of the tree down to the item's own
 * @param spanOf - the time that the item's amount is for
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
  countedNodes(nodes).reduce((total, { own }) => mergeTotals(total, own), emptyTotal());

/** Those nodes that no other stands for, each with its own total. */
export function countedNodes(
  nodes: GroupState<ExactTotal>,
): readonly { readonly span: NodeTime; readonly own: ExactTotal }[] {
  const all = Object.entries(nodes).map(([name, own]) => {
    const [start, end, until, ...path] = JSON.parse(name) as [string, string, string | null, ...string[]];
    return { path, span: { start, end, ...(until !== null && { until }) }, own };
  });
  const spansAt = spansBy(all, ({ path }) => JSON.stringify(path));
  const spansOf = spansBy(all, ({ path }) => path.at(-1));
  return all.filter(
    ({ path, span }) =>
      !above(path).some((node) => spansAt.get(node)?.some((other) => overlap(other, span))) &&
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

/** Names of the nodes above the end of a path. */
const above = (path: readonly string[]): string[] =>
  path.slice(1).map((_, index) => JSON.stringify(path.slice(0, index + 1)));

const overlap = (left: Span, right: Span): boolean => left.start < right.end && right.start < left.end;
