import { SalesKpiError, quote } from "../errors.js";
import { groupBy, sortGroups, type GroupState } from "./groupBy.js";
import { compareKeys } from "../collections/compareKeys.js";
import type { Metric } from "./metric.js";

/**
 * Returns one metric for each node of a tree: a team's answer is that of all its members, computed by merging states. A
 * ratio is divided again at every level and never averaged. Items without a key are under `null` only.
 *
 * @param keyOf - node of an item
 * @param parentOf - parent of a node, null at the top; a circle is an impossible request
 * @example evaluate(rollUp((deal) => deal.team, (team) => (team === "all" ? null : "all"), count()), [{ team: "a" }, { team: "b" }]) // => Map(3) { 'a' => 1, 'all' => 2, 'b' => 1 }
 */
export const rollUp = <Item, State, Value>(
  keyOf: (item: Item) => string | null | undefined,
  parentOf: (key: string) => string | null | undefined,
  metric: Metric<Item, State, Value>,
): Metric<Item, GroupState<State>, ReadonlyMap<string | null, Value>> => ({
  ...groupBy(keyOf, metric),
  result: (groups) => {
    const nodes = new Map<string | null, State>();
    for (const [key, state] of sortGroups(groups))
      for (const node of [key, ...ancestors(key, parentOf)])
        nodes.set(node, metric.merge(nodes.get(node) ?? metric.init(), state));
    return new Map(
      [...nodes].sort(([left], [right]) => compareKeys(left, right)).map(([key, state]) => [key, metric.result(state)]),
    );
  },
});

/** Returns the nodes above `key`, nearest first. Throws for a circle. */
export function ancestors(key: string | null, parentOf: (key: string) => string | null | undefined): string[] {
  const above: string[] = [];
  let parent = key === null ? null : parentOf(key);
  while (parent != null) {
    if (parent === key || above.includes(parent))
      throw new SalesKpiError("impossible-request", `parentOf: expected a tree, got ${quote(parent)} above itself`, {
        value: parent,
      });
    above.push(parent);
    parent = parentOf(parent);
  }
  return above;
}
