import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distinct } from "../../../src/metric/distinct.js";
import { SalesKpiError } from "../../../src/errors.js";
import { evaluate, fold } from "../../../src/metric/evaluate.js";
import { evidenceOf } from "../../../src/metric/evidenceOf.js";
import { eraseState, type Json, type Metric } from "../../../src/metric/metric.js";
import { quantile } from "../../../src/metric/quantile.js";
import { where } from "../../../src/metric/where.js";
import { plainness } from "../../../src/testing/plainness.js";
import { recordSource } from "../../../src/query/scan/recordSource.js";
import { thrownBy } from "../../kpi/thrownBy.js";
import { everyMetric } from "../../metric/everyMetric.js";
import { anyItem, type Item } from "../../metric/items.js";
import { shown } from "../../metric/shown.js";
import { randomNumbers, statesIn } from "../batches.js";

const samples = fc.sample(anyItem, { numRuns: 160, seed: 7 });

const anybody: Item = { id: "any", won: true, closed: true, lines: [] };

/** Records of one batch after the other: whole numbers at first, odd ones in the middle, few of them, then all kinds. */
function longList(length: number): Item[] {
  const draw = randomNumbers(length);
  return Array.from({ length }, (_, at): Item => {
    const any = samples[Math.floor(draw() * samples.length)] ?? anybody;
    const plain = { ...any, days: at % 11 ? (at * 7) % 300 : null, amount: at % 13 ? (at * 31) % 10_000 : null };
    if (at < 4_500) return plain;
    return at % 50 ? { ...plain, amount: plain.amount && plain.amount / 100 } : any;
  });
}

const metrics = everyMetric.map(({ metric }) => metric);
const answers = (states: readonly Json[]): string[] =>
  metrics.map((metric, at) => `${everyMetric[at]?.name ?? ""}: ${shown(metric.result(states[at] ?? null))}`);
const evidence = (states: readonly Json[]): unknown[] =>
  metrics.map((metric, at) => shown(evidenceOf(metric, states[at] ?? null)));
const byRows = (items: readonly Item[]): Json[] => metrics.map((metric) => fold(metric, items, "things"));

/** A text that all records share; null once two of them differ. */
const unanimous: Metric<Item, string | null, string> = {
  init: () => "",
  add: (state, { id }) => (state === "" || state === id ? id : null),
  merge: (left, right) => (left === "" ? right : right === "" || left === right ? left : null),
  result: (state) => state ?? "several",
};

describe("every metric over a source", () => {
  it("has the state of its own steps, over three batches, all together, kept or not", () => {
    const items = longList(8_300);
    const rows = byRows(items);
    const expected = [answers(rows), evidence(rows)];
    const kept = recordSource("things", items, { keep: true });
    for (const source of [recordSource("things", items), kept, kept]) {
      const states = statesIn(source, metrics);
      expect([answers(states), evidence(states)]).toEqual(expected);
    }
  });

  it("leaves states that JSON carries unchanged", () => {
    const states = statesIn(recordSource("things", longList(4_700)), metrics);
    expect(answers(JSON.parse(JSON.stringify(states)) as Json[])).toEqual(answers(states));
    expect(plainness(states)).toBe("plain");
  });

  it("leaves no zero with a sign in a state, beside fractions or whole numbers", () => {
    const zeros = [-0, 0.5, 0, -0].map((days) => ({ ...anybody, days, amount: days, probability: days }));
    for (const items of [zeros.slice(2), zeros])
      expect(plainness(statesIn(recordSource("things", items), metrics))).toBe("plain");
  });

  it("has a state of some records that merges with the state of the others", () => {
    const items = longList(6_000);
    const isIn = (position: number): boolean => (position * 7) % 10 < 3;
    const kept = recordSource("things", items, { keep: true });
    const some = statesIn(kept, metrics, (position) => (isIn(position) ? 0 : -1));
    const others = statesIn(kept, metrics, (position) => (isIn(position) ? -1 : 0));
    expect(answers(some)).toEqual(answers(byRows(items.filter((_, at) => isIn(at)))));
    const merged = metrics.map((metric, at) => metric.merge(some[at] ?? null, others[at] ?? null));
    expect(answers(merged)).toEqual(answers(byRows(items)));
  });

  it("reads nothing of records without a cell, however unreadable", () => {
    const unreadable = { days: NaN, amount: "n/a", probability: "50%", owner: 7, on: "?", lines: null };
    const items = longList(4_200).map((item, at) =>
      at % 9 === 4 ? ({ ...item, ...unreadable } as unknown as Item) : item,
    );
    const readable = items.filter((_, at) => at % 9 !== 4);
    for (const keep of [false, true]) {
      const states = statesIn(recordSource("things", items, { keep }), metrics, (position) =>
        position % 9 === 4 ? -1 : 0,
      );
      expect(answers(states)).toEqual(answers(byRows(readable)));
    }
  });

  it("has the same answer alone and with all others", () => {
    const items = longList(4_300);
    const kept = recordSource("things", items, { keep: true });
    const together = statesIn(kept, metrics);
    expect(answers(metrics.flatMap((metric) => statesIn(recordSource("things", items), [metric])))).toEqual(
      answers(together),
    );
    expect(answers(metrics.flatMap((metric) => statesIn(kept, [metric])))).toEqual(answers(together));
  });

  it("refuses a number given as text, as its own steps do", () => {
    const items = [{ ...anybody, id: "a", days: "5" as unknown as number }];
    const metric = eraseState(
      quantile<Item>(
        0.5,
        Object.assign(({ days }: Item) => days, { field: "days" }),
      ),
    );
    for (const keep of [false, true]) {
      expect(thrownBy(() => statesIn(recordSource("things", items, { keep }), [metric]))).toEqual(
        thrownBy(() => fold(metric, items, "things")),
      );
      // A record without a cell is not read.
      expect(statesIn(recordSource("things", items, { keep }), [metric], () => -1)).toEqual([metric.init()]);
    }
  });

  it("refuses a text that cannot be read, as its own steps do, and only if it counts", () => {
    const ownerOf = ({ owner }: Item): string | null | undefined => {
      if (owner === "torn") throw new SalesKpiError("unknown-name", "no owner torn");
      return owner;
    };
    const items = ["ann", null, "torn", "__proto__", undefined, "ann", "5"].map((owner, at) => ({
      ...anybody,
      id: `${at}`,
      owner,
      won: owner !== "torn",
    }));
    const ofAll = eraseState(distinct(ownerOf));
    const ofWon = eraseState(where(({ won }: Item) => won, distinct(ownerOf)));
    const expected = fold(ofWon, items, "things");
    expect(ofWon.result(expected)).toBe(3);
    for (const keep of [false, true]) {
      const source = recordSource("things", items, { keep });
      expect(thrownBy(() => statesIn(source, [ofAll]))).toEqual(thrownBy(() => fold(ofAll, items, "things")));
      expect(statesIn(source, [ofWon, ofWon])).toEqual([expected, expected]);
    }
  });

  it("continues from a state that is null", () => {
    const items = ["p", "q", "r"].map((id) => ({ ...anybody, id }));
    const metric = eraseState(unanimous);
    const [state] = statesIn(recordSource("things", items), [metric]);
    expect(metric.result(state ?? null)).toBe(evaluate(metric, items));
  });
});
