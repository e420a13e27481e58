import type { Metric } from "../../src/metric/metric.js";
import type { Law, Lists } from "../../src/testing/metricLaws.js";

export interface Item {
  units: number;
  owner: string;
}

const item = (units: number, owner: string): Item => ({ units, owner });

/** Lists in no order, with an owner that only the last two share; always fresh, for some mutants write on them. */
export const freshLists = (): Lists<Item> => [
  [item(3, "ann"), item(1, "bob"), item(2, "ann")],
  [item(5, "cem"), item(7, "ann")],
  [item(4, "dan"), item(8, "cem")],
];

/** A metric that is wrong in one way. */
export interface Mutant {
  readonly what: string;
  /** The law it was made to break. */
  readonly law: string;
  /** Laws that cannot hold where that one does not. */
  readonly also: readonly string[];
  readonly isCaughtBy: (law: Law) => boolean;
}

const mutant = <State, Value>(
  what: string,
  law: string,
  metric: () => Metric<Item, State, Value>,
  also: readonly string[] = [],
): Mutant => ({ what, law, also, isCaughtBy: ({ violation }) => violation(metric(), freshLists()) !== null });

const counting: Metric<Item, number, number> = {
  init: () => 0,
  add: (n) => n + 1,
  merge: (left, right) => left + right,
  result: (n) => n,
};

const listing: Metric<Item, number[], number> = {
  init: () => [],
  add: (seen, { units }) => [...seen, units],
  merge: (left, right) => [...left, ...right],
  result: (seen) => seen.length,
};

export const mutants: readonly Mutant[] = [
  mutant("joins two counts to the larger", "folding two lists is folding each and merging", () => ({
    ...counting,
    merge: Math.max,
  })),
  mutant(
    "joins two counts to their mean",
    "merge is associative",
    () => ({
      ...counting,
      merge: (left, right) => (left === 0 || right === 0 ? left + right : (left + right) / 2),
    }),
    ["folding two lists is folding each and merging"],
  ),
  mutant(
    "answers what it was shown first",
    "merge is commutative",
    () => ({
      init: (): number | null => null,
      add: (first, { units }) => first ?? units,
      merge: (left, right) => left ?? right,
      result: (first) => first,
    }),
    ["the order of items does not matter"],
  ),
  mutant("forgets the right where the left saw nothing", "a new state is the zero of merge, on the left", () => ({
    ...counting,
    merge: (left, right) => (left === 0 ? 0 : left + right),
  })),
  mutant("forgets the left where the right saw nothing", "a new state is the zero of merge, on the right", () => ({
    ...counting,
    merge: (left, right) => (right === 0 ? 0 : left + right),
  })),
  mutant(
    "counts the items that are larger than the one before",
    "the order of items does not matter",
    () => ({
      init: () => ({ rises: 0, before: 9 }),
      add: ({ rises, before }, { units }) => ({ rises: units > before ? rises + 1 : rises, before: units }),
      merge: (left, right) => ({ rises: left.rises + right.rises, before: 9 }),
      result: ({ rises }) => rises,
    }),
    ["folding two lists is folding each and merging"],
  ),
  mutant("gives what came last as its evidence", "the order of items does not matter", () => ({
    init: () => ({ n: 0, last: 0 }),
    add: ({ n }, { units }) => ({ n: n + 1, last: units }),
    merge: (left, right) => ({ n: left.n + right.n, last: Math.max(left.last, right.last) }),
    result: ({ n }) => n,
    evidence: ({ last }) => ({
      n: last,
      missing: 0,
      numerator: null,
      denominator: null,
      interval: null,
      method: null,
    }),
  })),
  mutant("sorts its state when asked", "result only reads", () => ({
    ...listing,
    result: (seen) => seen.sort((left, right) => left - right).length,
  })),
  mutant(
    "empties the right side into the left",
    "merge leaves its right side alone, and so do later additions",
    () => ({
      ...listing,
      merge: (left, right) => [...left, ...right.splice(0)],
    }),
  ),
  mutant(
    "keeps a group of the right side itself, and adds to it later",
    "merge leaves its right side alone, and so do later additions",
    () => ({
      init: (): Record<string, { n: number }> => ({}),
      add: (groups, { owner }) => {
        (groups[owner] ??= { n: 0 }).n += 1;
        return groups;
      },
      merge: (left, right) => {
        for (const [owner, group] of Object.entries(right)) {
          const own = left[owner];
          if (own === undefined) left[owner] = group;
          else own.n += group.n;
        }
        return left;
      },
      result: (groups) => Object.entries(groups).toSorted(([left], [right]) => (left < right ? -1 : 1)),
    }),
  ),
  mutant("writes on the state that all begin with", "every new state is empty", () => {
    const shared = { n: 0, calls: 0 };
    return {
      init: () => shared,
      add: ({ n }) => {
        shared.calls += 1;
        return { n: n + 1, calls: 0 };
      },
      merge: (left, right) => ({ n: left.n + right.n, calls: 0 }),
      result: ({ n }) => n,
    };
  }),
  mutant("keeps what JSON drops", "state is plain JSON", () => ({
    init: () => ({ n: 0, note: undefined }),
    add: ({ n }) => ({ n: n + 1, note: undefined }),
    merge: (left, right) => ({ n: left.n + right.n, note: undefined }),
    result: ({ n }) => n,
  })),
  mutant("looks for the least from infinity downwards", "state survives a round trip through text", () => ({
    init: () => Infinity,
    add: (least, { units, owner }) => (owner === "cem" ? Math.min(least, units) : least),
    merge: Math.min,
    result: (least) => least,
  })),
  mutant("marks the items it has counted", "items stay as they were", () => ({
    ...counting,
    add: (n, counted) => {
      counted.owner += " (counted)";
      return n + 1;
    },
  })),
];
