import { plainEvidence, type Evidence } from "./evidence.js";
import { evidenceOf } from "./evidenceOf.js";
import { compareKeys } from "../collections/compareKeys.js";
import { nameToKey, keyToName } from "./keys.js";
import type { Metric } from "./metric.js";

/** State of each key. */
export type GroupState<State> = Record<string, State>;

/**
 * Returns one metric for each group of items: a map from key to answer, keys in text order, the missing key `null` last.
 *
 * @example evaluate(groupBy((deal) => deal.stage, count()), [{ stage: "won" }, { stage: "open" }, { stage: "won" }]) // => Map(2) { 'open' => 1, 'won' => 2 }
 */
export function groupBy<Item, State, Value>(
  keyOf: (item: Item) => string | null | undefined,
  metric: Metric<Item, State, Value>,
): Metric<Item, GroupState<State>, ReadonlyMap<string | null, Value>> {
  const grouped: Metric<Item, GroupState<State>, ReadonlyMap<string | null, Value>> = {
    init: () => ({}),
    add: (groups, item) => {
      const name = keyToName(keyOf(item) ?? null);
      groups[name] = metric.add(groups[name] ?? metric.init(), item);
      return groups;
    },
    merge: (left, right) => mergeGroups(metric, left, right),
    result: (groups) => new Map(sortGroups(groups).map(([key, state]) => [key, metric.result(state)])),
    evidence: (groups) => totalEvidence(metric, groups),
  };
  return {
    ...grouped,
    plan: metric.plan && { kind: "group", by: keyOf, plan: metric.plan, metric: grouped },
  };
}

/** Merges the groups of both sides into `left`. A group of `right` alone starts from a new state, so that `right` keeps its own. */
export function mergeGroups<State>(
  metric: Pick<Metric<never, State, unknown>, "init" | "merge">,
  left: GroupState<State>,
  right: GroupState<State>,
): GroupState<State> {
  for (const [name, state] of Object.entries(right)) left[name] = metric.merge(left[name] ?? metric.init(), state);
  return left;
}

/** Returns groups by key, in text order. */
export const sortGroups = <State>(groups: GroupState<State>): [string | null, State][] =>
  Object.entries(groups)
    .map(([name, state]): [string | null, State] => [nameToKey(name), state])
    .sort(([left], [right]) => compareKeys(left, right));

/** Returns the evidence of all groups together. */
export function totalEvidence<State>(metric: Metric<never, State, unknown>, groups: GroupState<State>): Evidence {
  const evidence = Object.values(groups).map((state) => evidenceOf(metric, state));
  return plainEvidence(
    evidence.reduce((total, { n }) => total + n, 0),
    evidence.reduce((total, { missing }) => total + missing, 0),
  );
}
