import { plainEvidence } from "./evidence.js";
import { evidenceOf } from "./evidenceOf.js";
import { eraseState, type Json, type Metric, type SomeMetric } from "./metric.js";
import type { Plan } from "./plan.js";

/** Answers of named metrics, each under its name. */
export type Answers<Parts> = {
  readonly [Name in keyof Parts]: Parts[Name] extends SomeMetric<never, infer Value> ? Value : never;
};

/**
 * Returns several metrics as one, over one pass of the items: a record of their answers.
 *
 * @example evaluate(all({ deals: count(), won: where(isWon, count()) }), [won, lost, open]) // => { deals: 3, won: 1 }
 */
export function all<Item, const Parts extends Readonly<Record<string, SomeMetric<Item>>>>(
  parts: Parts & Readonly<Record<string, SomeMetric<Item>>>,
): Metric<Item, Record<string, Json>, Answers<Parts>> {
  const entries = Object.entries(parts).map(([name, part]) => ({ name, part: eraseState<Item, unknown>(part) }));
  return {
    init: () => Object.fromEntries(entries.map(({ name, part }) => [name, part.init()])),
    add: (state, item) => {
      for (const { name, part } of entries) state[name] = part.add(state[name] as Json, item);
      return state;
    },
    merge: (left, right) => {
      for (const { name, part } of entries) left[name] = part.merge(left[name] as Json, right[name] as Json);
      return left;
    },
    result: (state) =>
      Object.fromEntries(entries.map(({ name, part }) => [name, part.result(state[name] as Json)])) as Answers<Parts>,
    evidence: (state) => {
      const evidence = entries.map(({ name, part }) => evidenceOf(part, state[name] as Json));
      return plainEvidence(
        Math.max(0, ...evidence.map(({ n }) => n)),
        Math.max(0, ...evidence.map(({ missing }) => missing)),
      );
    },
    ...planOf(parts),
  };
}

function planOf<Item>(parts: Readonly<Record<string, SomeMetric<Item>>>): { readonly plan?: Plan<Item> } {
  const plans = Object.entries(parts).map(([name, part]) => [name, part.plan] as const);
  return plans.every(([, plan]) => plan !== undefined)
    ? { plan: { kind: "all", parts: Object.fromEntries(plans) as Record<string, Plan<Item>> } }
    : {};
}
