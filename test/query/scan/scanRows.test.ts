import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SalesKpiError } from "../../../src/errors.js";
import type { Predicate, Accessor } from "../../../src/metric/accessor.js";
import type { Amount } from "../../../src/exact/amount.js";
import { amountColumnOf, requestAmounts } from "../../../src/query/scan/amountColumnOf.js";
import { predicateMasksOf, predicateSetFor } from "../../../src/query/scan/predicateMasksOf.js";
import type { Batch } from "../../../src/query/scan/batch.js";
import type { KeyAccessor } from "../../../src/query/scan/batchColumns.js";
import { readBatches } from "../../../src/query/scan/readBatches.js";
import { requestDays, dayColumnOf } from "../../../src/query/scan/dayColumnOf.js";
import { dictionaryOf, keyColumnOf } from "../../../src/query/scan/keyColumnOf.js";
import { rowFilter, type RowFilter } from "../../../src/query/scan/rowFilter.js";
import { recordSource, type RecordSource } from "../../../src/query/scan/recordSource.js";
import { toDayNumber } from "../../../src/time/dayNumber.js";
import { thrownBy } from "../../kpi/thrownBy.js";

interface Thing {
  readonly id: string;
  readonly holds: number;
  readonly keys: readonly (string | null | undefined)[];
  readonly days: readonly (string | null)[];
  readonly amounts: readonly (Amount | null)[];
  /** What cannot be read of it. */
  readonly fails?: string;
}

/** Returns accessors and predicates of things, more of each kind than a row scan reads. Each counts its calls. */
function countingAccessors() {
  const calls = new Map<string, number>();
  const counted = <Value>(name: string, read: (thing: Thing) => Value): ((thing: Thing) => Value) =>
    Object.assign(
      (thing: Thing) => {
        const call = `${name} ${thing.id}`;
        calls.set(call, (calls.get(call) ?? 0) + 1);
        if (thing.fails === name) throw new SalesKpiError("unreadable-number", `no ${name}`, { field: name });
        return read(thing);
      },
      { field: name },
    );
  const days = [0, 1, 2].map((at): Accessor<Thing, string> => counted(`day ${at}`, ({ days }) => days[at]));
  return {
    calls,
    predicates: [0, 1, 2, 3, 4, 5].map((at): Predicate<Thing> =>
      counted(`predicate ${at}`, ({ holds }) => ((holds >> at) & 1) === 1),
    ),
    keys: [0, 1, 2].map((at): KeyAccessor<Thing> => counted(`key ${at}`, ({ keys }) => keys[at])),
    days,
    /** Returns the accessor of the days between two days of a thing. */
    duration: (from: number, to: number): Accessor<Thing, number> =>
      Object.assign(
        (thing: Thing) => {
          const [first, last] = [thing.days[from], thing.days[to]];
          return first == null || last == null ? null : toDayNumber(last) - toDayNumber(first);
        },
        { field: "duration", between: [days[from] ?? none, days[to] ?? none] as const },
      ),
    amounts: [0, 1, 2, 3, 4, 5].map((at): Accessor<Thing, Amount> =>
      counted(`amount ${at}`, ({ amounts }) => amounts[at]),
    ),
  };
}

const day = fc.option(
  fc.integer({ min: 0, max: 800 }).map((at) => new Date(Date.UTC(2024, 0, at)).toISOString().slice(0, 10)),
);
const amount = fc.oneof(
  fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100),
  fc.constantFrom<Amount | null>(null, "12.50", "n/a", NaN, 1e300, 0.123_456_789, -0, 7),
);
const tuple = <Value>(value: fc.Arbitrary<Value>, length: number): fc.Arbitrary<Value[]> =>
  fc.array(value, { minLength: length, maxLength: length });
const things = fc
  .array(
    fc.record({
      holds: fc.nat({ max: 63 }),
      keys: tuple(fc.constantFrom("ann", "bob", null, undefined), 3),
      days: tuple(day, 3),
      amounts: tuple(amount, 6),
    }),
    { maxLength: 30 },
  )
  .map((all) => all.map((each, at): Thing => ({ id: `t${at}`, ...each })));
/** Masks of one filter. */
const masks = fc.array(fc.nat({ max: 63 }), { minLength: 1, maxLength: 3 });
const anyRequest = fc.record({
  predicates: fc.nat({ max: 6 }),
  keys: fc.nat({ max: 3 }),
  days: fc.array(masks, { maxLength: 3 }),
  duration: fc.option(fc.record({ from: fc.nat({ max: 2 }), to: fc.nat({ max: 2 }), masks })),
  masks: fc.array(masks, { maxLength: 6 }),
});

const none = (): null => null;

type Accessors = ReturnType<typeof countingAccessors>;
type Columns = ReturnType<typeof columnsOf>;
type Request = typeof anyRequest extends fc.Arbitrary<infer Value> ? Value : never;

/** Returns the predicate set, the filters and the accessors of a request. */
function columnsOf(source: RecordSource<Thing>, of: Accessors, wanted: Request) {
  const predicateSet = predicateSetFor(source, of.predicates.slice(0, wanted.predicates));
  const known = (mask: number): number => mask & (2 ** wanted.predicates - 1);
  const filterOf = (masks: readonly number[]): RowFilter<Thing> => {
    const filter = rowFilter(predicateSet);
    for (const mask of masks) filter.include(known(mask));
    return filter;
  };
  const amounts = wanted.masks.map((masks, at) => [of.amounts[at] ?? none, masks] as const);
  const { duration } = wanted;
  return {
    predicateSet,
    filterOf,
    known,
    keys: of.keys.slice(0, wanted.keys),
    days: wanted.days.map((masks, at) => [of.days[at] ?? none, filterOf(masks)] as const),
    amounts:
      duration === null ? amounts : [...amounts, [of.duration(duration.from, duration.to), duration.masks] as const],
  };
}

/** Requests columns from a source. */
function request(source: RecordSource<Thing>, { predicateSet, known, keys, days, amounts }: Columns): void {
  for (const accessor of keys) dictionaryOf(source, accessor);
  for (const [accessor, filter] of days) requestDays(source, accessor, [filter]);
  for (const [accessor, masks] of amounts)
    for (const mask of masks) requestAmounts(source, accessor, predicateSet, known(mask));
}

/** Returns the columns of a batch, over the records that pass their filters, as plain lists. */
function columnsIn(
  source: RecordSource<Thing>,
  batch: Batch<Thing>,
  { predicateSet, filterOf, keys, days, amounts }: Columns,
): unknown {
  const each = <Value>(read: (index: number) => Value): Value[] =>
    Array.from({ length: batch.size }, (_, at) => read(at));
  const { masks: maskOf, failed } = predicateMasksOf(batch, predicateSet);
  const passing = (filter: RowFilter<Thing>, read: (index: number) => unknown): unknown[] =>
    each((index) => (filter.matches(maskOf[index] ?? 0) ? read(index) : "filtered out"));
  return {
    masks: [each((at) => maskOf[at]), failed],
    keys: keys.map((accessor) => {
      const { codes, unread } = keyColumnOf(source, batch, accessor);
      return [each((at) => dictionaryOf(source, accessor).keys[codes[at] ?? NaN]), unread];
    }),
    days: days.map(([accessor, filter]) => {
      const column = dayColumnOf(batch, accessor, [filter]);
      return passing(filter, (at) => column[at]);
    }),
    amounts: amounts.map(([accessor, masks]) => {
      const { units, scale, others, hasTexts } = amountColumnOf(source, batch, accessor);
      return [passing(filterOf(masks), (index) => units[index]), scale, others, hasTexts];
    }),
  };
}

/** Returns the columns of a source: by one row scan if they are requested before the first batch, else one by one. */
function readColumns(items: readonly Thing[], wanted: Request, isFused: boolean) {
  const of = countingAccessors();
  const source = recordSource("things", items);
  const columns = columnsOf(source, of, wanted);
  if (isFused) request(source, columns);
  const found: unknown[] = [];
  for (const batch of readBatches(source)) {
    if (!isFused) request(source, columns);
    found.push(columnsIn(source, batch, columns));
  }
  return { found, calls: of.calls };
}

describe("the fused row scan", () => {
  it("fills the same columns as scans of one column, and calls no accessor more often", () => {
    fc.assert(
      fc.property(things, anyRequest, (items, wanted) => {
        const fused = readColumns(items, wanted, true);
        const single = readColumns(items, wanted, false);
        expect(fused.found).toEqual(single.found);
        const notDays = (calls: ReadonlyMap<string, number>) =>
          [...calls].filter(([call]) => !call.startsWith("day")).toSorted();
        expect(notDays(fused.calls)).toEqual(notDays(single.calls));
        expect(Math.max(1, ...fused.calls.values())).toBe(1);
      }),
      { numRuns: 400 },
    );
  });

  it("reads days only of records that pass a filter", () => {
    fc.assert(
      fc.property(things, anyRequest, (items, { duration, ...request }) => {
        const wanted = { ...request, predicates: Math.min(4, request.predicates), days: request.days.slice(0, 2) };
        const known = 2 ** wanted.predicates - 1;
        const matches = (masks: readonly number[], { holds }: Thing): boolean =>
          masks.some((mask) => (holds & mask & known) === (mask & known));
        for (const part of [
          { ...wanted, duration: null },
          { ...wanted, duration: duration && { ...duration, from: 0, to: 1 } },
        ]) {
          const masksOf = [0, 1].map((at) => [...(wanted.days[at] ?? []), ...(part.duration?.masks ?? [])]);
          const expected = masksOf.flatMap((masks, at) =>
            items.filter((item) => matches(masks, item)).map(({ id }) => `day ${at} ${id}`),
          );
          const found = [...readColumns(items, part, true).calls.keys()].filter((call) => call.startsWith("day"));
          expect(found.toSorted()).toEqual(expected.toSorted());
        }
      }),
      { numRuns: 200 },
    );
  });

  it("fills the same columns in each batch, before and after a record that cannot be read", () => {
    const wanted: Request = {
      ...{ predicates: 4, keys: 2, days: [[0], [3, 4]] },
      ...{ duration: { from: 1, to: 0, masks: [1] }, masks: [[1, 2], [2], [4], [0]] },
    };
    const items = Array.from({ length: 9_000 }, (_, at): Thing => ({
      id: `t${at}`,
      holds: at % 16,
      keys: [`k${at % 7}`, at % 3 ? "x" : null, undefined],
      days: ["2026-01-31", at % 5 ? "2024-02-29" : null, null],
      amounts: [at / 4, at, null, at % 2 ? at / 100 : null, null, null].map((each, place) =>
        place === 1 && at === 78 ? "12.5" : each,
      ),
    }));
    const failing = items.map((item, at) => (at === 5_000 ? { ...item, fails: "key 1" } : item));
    for (const list of [items, failing])
      expect(readColumns(list, wanted, true).found).toEqual(readColumns(list, wanted, false).found);
  });

  it("leaves a column with an unreadable record to a scan of one column, which names the record", () => {
    const wanted: Request = { predicates: 4, keys: 1, days: [[1]], duration: null, masks: [[1]] };
    const good = { holds: 1, keys: ["a"], days: ["2026-01-01"], amounts: [5] };
    const items = ["t0", "t1", "t2"].map((id) => ({ id, ...good }));
    const failing = items.map((item) => (item.id === "t1" ? { ...item, fails: "day 0" } : item));
    expect(thrownBy(() => readColumns(failing, wanted, true))).toMatchObject({
      message: "things[1]: no day 0",
      place: { record: "things", index: 1, id: "t1", field: "day 0" },
    });
    const filteredOut = failing.map((item) => (item.id === "t1" ? { ...item, holds: 2 } : item));
    for (const isFused of [true, false])
      expect(readColumns(filteredOut, wanted, isFused).found).toEqual([
        expect.objectContaining({ days: [[20_454, "filtered out", 20_454]] }),
      ]);
    const unread = items.map((item) => (item.id === "t1" ? { ...item, fails: "amount 0" } : item));
    expect(readColumns(unread, wanted, true).found).toEqual([
      expect.objectContaining({ amounts: [[[5, -Infinity, 5], 0, [1], false]] }),
    ]);
  });
});
