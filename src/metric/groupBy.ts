import { plainEvidence, type Evidence } from "./evidence.js";
import { evidenceOf } from "./evidenceOf.js";
import { compareKeys } from "../collections/compareKeys.js";
import { nameToKey, keyToName } from "./keys.js";
import type { Metric } from "./metric.js";

/** A state for each key seen. */
export type GroupState<State> = Record<string, State>;

/**
 * One metric for each group of items: a map from key to answer, keys in text order, the missing key `null` last.
 *
 * @example evaluate(groupBy((deal) => deal.stage, count()), [{ stage: "won" }, { stage: "open" }, { stage: "won" }]) // => Map(2) { 'open' => 1, 'won' => 2 }
 */
export const groupBy = <Item, State, Value>(
  keyOf: (item: Item) => string | null | undefined,
  metric: Metric<Item, State, Value>,
): Metric<Item, GroupState<State>, ReadonlyMap<string | null, Value>> => ({
  init: () => ({}),
  add: (groups, item) => {
    const name = keyToName(keyOf(item) ?? null);
    groups[name] = metric.add(groups[name] ?? metric.init(), item);
    return groups;
  },
  merge: (left, right) => mergeGroups(metric, left, right),
  result: (groups) => new Map(sortedGroups(groups).map(([key, state]) => [key, metric.result(state)])),
  evidence: (groups) => totalEvidence(metric, groups),
  plan: metric.plan && { kind: "group", by: keyOf, plan: metric.plan },
});

/** Both sides' groups. A group that only the right side has is merged into a fresh state, so that `right` stays its own. */
export function mergeGroups<State>(
  metric: Pick<Metric<never, State, unknown>, "init" | "merge">,
  left: GroupState<State>,
  right: GroupState<State>,
): GroupState<State> {
  for (const [name, state] of Object.entries(right)) left[name] = metric.merge(left[name] ?? metric.init(), state);
  return left;
}

export const sortedGroups = <State>(groups: GroupState<State>): [string | null, State][] =>
  Object.entries(groups)
    .map(([name, state]): [string | null, State] => [nameToKey(name), state])
    .sort(([left], [right]) => compareKeys(left, right));

export function totalEvidence<State>(metric: Metric<never, State, unknown>, groups: GroupState<State>): Evidence {
  const each = Object.values(groups).map((state) => evidenceOf(metric, state));
  return plainEvidence(
    each.reduce((total, { n }) => total + n, 0),
    each.reduce((total, { missing }) => total + missing, 0),
  );
}
