import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SalesKpiError } from "../../../src/errors.js";
import { all } from "../../../src/metric/all.js";
import { count } from "../../../src/metric/count.js";
import { fold } from "../../../src/metric/evaluate.js";
import { eraseState, type Json, type Metric, type SomeMetric } from "../../../src/metric/metric.js";
import type { Predicate } from "../../../src/metric/accessor.js";
import { proportion } from "../../../src/metric/proportion.js";
import { ratio } from "../../../src/metric/ratio.js";
import { sum } from "../../../src/metric/sum.js";
import { where } from "../../../src/metric/where.js";
import { recordSource, type RecordSource } from "../../../src/query/scan/recordSource.js";
import { thrownBy } from "../../kpi/thrownBy.js";
import { statesIn } from "../batches.js";

/** A record that says of each question, by its bit, whether it holds, and whether asking it fails. */
interface Thing {
  readonly id: string;
  readonly holds: number;
  readonly fails: number;
}

type ThingMetric = Metric<Thing, Json, unknown>;

const most = 24;
const questions = Array.from({ length: most }, (_, at): Predicate<Thing> => ({ holds, fails }) => {
  if ((fails >> at) & 1) throw new SalesKpiError("unreadable-number", `question ${at}`, { field: `q${at}` });
  return ((holds >> at) & 1) === 1;
});

const bits = fc.nat({ max: 2 ** most - 1 });
const someThings = fc
  .array(fc.tuple(bits, bits, bits, bits, bits), { maxLength: 12 })
  .map((each) => each.map(([holds, ...fails], at) => ({ id: `t${at}`, holds, fails: fails.reduce((l, r) => l & r) })));

const question = fc.constantFrom(...questions);
const part = fc.oneof(fc.constant<SomeMetric<Thing, number>>(count()), fc.constant(sum<Thing>(({ holds }) => holds)));
const within = (metric: fc.Arbitrary<SomeMetric<Thing, number>>, depth: number): typeof metric =>
  fc
    .tuple(metric, fc.array(question, { maxLength: depth }))
    .map(([inner, held]) => held.reduce((outer, each) => where(each, eraseState(outer)), eraseState(inner)));
const anyMetric: fc.Arbitrary<ThingMetric> = fc
  .oneof(
    { weight: 3, arbitrary: within(part, 4) },
    within(part, 20),
    fc.tuple(question, question).map(([of, among]) => proportion({ of, among })),
    fc.tuple(within(part, 3), within(part, 3)).map(([upper, lower]) => ratio(eraseState(upper), eraseState(lower))),
    fc.tuple(question, question, question).map(([held, of, among]) => where(held, proportion({ of, among }))),
  )
  .map((metric) => eraseState(metric));
const someMetrics = fc.array(anyMetric, { minLength: 1, maxLength: 12 });

const isAny = (): boolean => true;

/** A metric's answer by its own steps, record after record. */
const byRows = (metric: ThingMetric, items: readonly Thing[]): unknown => metric.result(fold(metric, items, "things"));

const byTable = (source: RecordSource<Thing>, metrics: readonly ThingMetric[]): unknown[] => {
  const states = statesIn(source, metrics);
  return metrics.map((metric, at) => metric.result(states[at] ?? null));
};

const failsOn = (metric: ThingMetric, item: Thing): boolean => {
  try {
    metric.add(metric.init(), item);
    return false;
  } catch {
    return true;
  }
};

describe("metrics with many predicates over a source", () => {
  it("have the states of their own steps, two dozen predicates together and one after the other", () => {
    const sound = someThings.map((things) => things.map((thing) => ({ ...thing, fails: 0 })));
    fc.assert(
      fc.property(sound, fc.array(someMetrics, { minLength: 1, maxLength: 3 }), (items, asked) => {
        const kept = recordSource("things", items, { keep: true });
        const passing = recordSource("things", items);
        for (const metrics of [...asked, ...asked]) {
          const expected = metrics.map((metric) => byRows(metric, items));
          expect(byTable(kept, metrics)).toEqual(expected);
          expect(byTable(passing, metrics)).toEqual(expected);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("evaluate forty predicates on nine thousand records", () => {
    const items = Array.from({ length: 9_000 }, (_, at) => ({ id: `t${at}`, holds: at, fails: 0 }));
    const dividing = Array.from({ length: 40 }, (_, by): ThingMetric =>
      eraseState(where((thing: Thing) => thing.holds % (by + 1) === 0, count())),
    );
    const expected = dividing.map((_, by) => Math.ceil(9_000 / (by + 1)));
    const kept = recordSource("things", items, { keep: true });
    for (const source of [recordSource("things", items), kept, kept]) {
      expect(byTable(source, dividing)).toEqual(expected);
      expect(byTable(source, dividing.toReversed().slice(0, 3))).toEqual(expected.toReversed().slice(0, 3));
    }
  });

  it("have the same states if only counted records are consumed", () => {
    const oneOrNone = fc.nat({ max: most }).map((at) => 2 ** at % 2 ** most);
    const few = fc.array(oneOrNone, { maxLength: 8 });
    const items = few.map((each) => each.map((holds, at): Thing => ({ id: `t${at}`, holds, fails: 0 })));
    fc.assert(
      fc.property(items, someMetrics, fc.boolean(), (list, metrics, keep) => {
        const source = recordSource("things", list, { keep });
        const states = statesIn(source, metrics, undefined, "counted records");
        expect(metrics.map((metric, at) => metric.result(states[at] ?? null))).toEqual(
          metrics.map((metric) => byRows(metric, list)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("have the states of their own steps if one metric alone has more predicates than a set", () => {
    const [early, late] = [questions[3] ?? isAny, questions[20] ?? isAny];
    const parts = Object.fromEntries(questions.map((each, at) => [`part ${at}`, where(each, count())]));
    const metrics = [
      eraseState(all(parts)),
      eraseState(where(early, all({ ...parts, whole: sum<Thing>(({ holds }) => holds) }))),
      eraseState(where(late, count())),
    ];
    const items = Array.from({ length: 5_000 }, (_, at) => ({
      id: `t${at}`,
      holds: (at * 40_503) % 2 ** most,
      fails: 0,
    }));
    const expected = metrics.map((metric) => byRows(metric, items));
    expect(byTable(recordSource("things", items), metrics)).toEqual(expected);
    expect(byTable(recordSource("things", items), metrics.toReversed())).toEqual(expected.toReversed());
  });

  it("throw if their own steps throw, with the name of the same record", () => {
    fc.assert(
      fc.property(someThings, anyMetric, fc.boolean(), (items, metric, keep) => {
        const failing = items.flatMap((item, at) => (failsOn(metric, item) ? [at] : []));
        const source = recordSource("things", items, { keep });
        if (failing.length === 0) {
          expect(byTable(source, [metric])).toEqual([byRows(metric, items)]);
          return;
        }
        const { place, message } = thrownBy(() => byTable(source, [metric]));
        expect(failing).toContain(place?.index);
        const alone = thrownBy(() => byRows(metric, items.slice(place?.index)));
        expect({ ...place, message }).toEqual({
          ...alone.place,
          index: place?.index,
          message: alone.message.replace("[0]", `[${place?.index ?? NaN}]`),
        });
      }),
      { numRuns: 400 },
    );
  });

  it("do not throw for a predicate of another metric, or of another record", () => {
    fc.assert(
      fc.property(someThings, fc.array(someMetrics, { minLength: 2, maxLength: 4 }), (items, asked) => {
        const kept = recordSource("things", items, { keep: true });
        const isSound = (metric: ThingMetric): boolean => !items.some((item) => failsOn(metric, item));
        for (const metrics of asked) {
          if (!metrics.every(isSound)) expect(() => byTable(kept, metrics)).toThrow(/question/);
          const sound = metrics.filter(isSound);
          const expected = sound.map((metric) => byRows(metric, items));
          expect(byTable(kept, sound)).toEqual(expected);
          expect(byTable(recordSource("things", items), sound)).toEqual(expected);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("evaluate nothing that matters on records without a cell", () => {
    fc.assert(
      fc.property(someThings, anyMetric, (items, metric) => {
        const isOut = (item: Thing): boolean => failsOn(metric, item);
        const source = recordSource("things", items);
        const [state] = statesIn(source, [metric], (position) => (isOut(items[position] as Thing) ? -1 : 0));
        expect(metric.result(state ?? null)).toEqual(
          byRows(
            metric,
            items.filter((item) => !isOut(item)),
          ),
        );
      }),
    );
  });

  it("name the record of the whole list on which a predicate throws, in the last batch", () => {
    const items = Array.from({ length: 9_000 }, (_, at) => ({ id: `t${at}`, holds: at, fails: at === 8_765 ? 2 : 0 }));
    const [first, second] = questions as [Predicate<Thing>, Predicate<Thing>];
    const failing = eraseState(where(second, count()));
    for (const keep of [false, true]) {
      const source = recordSource("things", items, { keep });
      const sound = [eraseState(where(first, count())), eraseState(where(first, where(second, count())))];
      for (let question = 0; question < 2; question += 1) {
        expect(thrownBy(() => byTable(source, [failing])).place).toMatchObject({
          index: 8_765,
          id: "t8765",
          field: "q1",
        });
        expect(thrownBy(() => byTable(source, [...sound, failing])).message).toBe("things[8765]: question 1");
        expect(() => byTable(source, [sound[1] as ThingMetric])).toThrow("things[8765]");
        expect(byTable(source, [sound[0] as ThingMetric])).toEqual([4_500]);
      }
    }
  });
});
