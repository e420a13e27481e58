import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SalesKpiError } from "../../src/errors.js";
import type { Predicate, Accessor } from "../../src/metric/accessor.js";
import type { Amount } from "../../src/exact/amount.js";
import { amountsIn, askAmounts } from "../../src/query/scan/amountsIn.js";
import { answersIn, pollOf } from "../../src/query/scan/answersIn.js";
import type { Block } from "../../src/query/scan/block.js";
import type { KeyReading } from "../../src/query/scan/blockColumns.js";
import { blocksOf } from "../../src/query/scan/blocks.js";
import { askDays, daysIn } from "../../src/query/scan/daysIn.js";
import { dictionaryOf, keysIn } from "../../src/query/scan/keysIn.js";
import { question, type Question } from "../../src/query/plan/question.js";
import { tableOf, type Table } from "../../src/query/scan/table.js";
import { toDayNumber } from "../../src/time/dayNumber.js";
import { thrownBy } from "../kpi/thrownBy.js";

interface Thing {
  readonly id: string;
  readonly holds: number;
  readonly keys: readonly (string | null | undefined)[];
  readonly days: readonly (string | null)[];
  readonly amounts: readonly (Amount | null)[];
  /** What cannot be read of it. */
  readonly fails?: string;
}

/** Everything a thing can be asked for, more of each kind than is read together; each counts how often it was asked. */
function questions() {
  const asked = new Map<string, number>();
  const counted = <Value>(name: string, read: (thing: Thing) => Value): ((thing: Thing) => Value) =>
    Object.assign(
      (thing: Thing) => {
        const place = `${name} ${thing.id}`;
        asked.set(place, (asked.get(place) ?? 0) + 1);
        if (thing.fails === name) throw new SalesKpiError("unreadable-number", `no ${name}`, { field: name });
        return read(thing);
      },
      { field: name },
    );
  const days = [0, 1, 2].map((at): Accessor<Thing, string> => counted(`day ${at}`, ({ days }) => days[at]));
  return {
    asked,
    predicates: [0, 1, 2, 3, 4, 5].map((at): Predicate<Thing> =>
      counted(`predicate ${at}`, ({ holds }) => ((holds >> at) & 1) === 1),
    ),
    keys: [0, 1, 2].map((at): KeyReading<Thing> => counted(`key ${at}`, ({ keys }) => keys[at])),
    days,
    /** How many days lie between two of a thing's. */
    span: (from: number, to: number): Accessor<Thing, number> =>
      Object.assign(
        (thing: Thing) => {
          const [first, last] = [thing.days[from], thing.days[to]];
          return first == null || last == null ? null : toDayNumber(last) - toDayNumber(first);
        },
        { field: "span", between: [days[from] ?? none, days[to] ?? none] as const },
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
/** The masks that somebody asks about. */
const masks = fc.array(fc.nat({ max: 63 }), { minLength: 1, maxLength: 3 });
const request = fc.record({
  predicates: fc.nat({ max: 6 }),
  keys: fc.nat({ max: 3 }),
  days: fc.array(masks, { maxLength: 3 }),
  span: fc.option(fc.record({ from: fc.nat({ max: 2 }), to: fc.nat({ max: 2 }), masks })),
  masks: fc.array(masks, { maxLength: 6 }),
});

const none = (): null => null;

type Asked = ReturnType<typeof questions>;
type Request = typeof request extends fc.Arbitrary<infer Value> ? Value : never;

/** The questions to a table's poll that a request has, and who asks them. */
function requested(table: Table<Thing>, of: Asked, wanted: Request) {
  const poll = pollOf(table, of.predicates.slice(0, wanted.predicates));
  const known = (mask: number): number => mask & (2 ** wanted.predicates - 1);
  const about = (masks: readonly number[]): Question<Thing> => {
    const asked = question(poll);
    for (const mask of masks) asked.ask(known(mask));
    return asked;
  };
  const amounts = wanted.masks.map((masks, at) => [of.amounts[at] ?? none, masks] as const);
  const { span } = wanted;
  return {
    poll,
    about,
    known,
    keys: of.keys.slice(0, wanted.keys),
    days: wanted.days.map((masks, at) => [of.days[at] ?? none, about(masks)] as const),
    amounts: span === null ? amounts : [...amounts, [of.span(span.from, span.to), span.masks] as const],
  };
}

/** Tells a table what it will be asked for. */
function ask(table: Table<Thing>, { poll, known, keys, days, amounts }: ReturnType<typeof requested>): void {
  for (const reading of keys) dictionaryOf(table, reading);
  for (const [reading, asked] of days) askDays(table, reading, [asked]);
  for (const [reading, masks] of amounts) for (const mask of masks) askAmounts(table, reading, poll, known(mask));
}

/** What the columns of a block say of the records that are asked about, in plain lists. */
function columnsIn(
  table: Table<Thing>,
  block: Block<Thing>,
  { poll, about, keys, days, amounts }: ReturnType<typeof requested>,
): unknown {
  const each = <Value>(read: (index: number) => Value): Value[] =>
    Array.from({ length: block.size }, (_, at) => read(at));
  const { bits, failed } = answersIn(block, poll);
  const eachAsked = (asked: Question<Thing>, read: (index: number) => unknown): unknown[] =>
    each((index) => (asked.isAbout(bits[index] ?? 0) ? read(index) : "not asked"));
  return {
    answers: [each((at) => bits[at]), failed],
    keys: keys.map((reading) => {
      const { codes, unread } = keysIn(table, block, reading);
      return [each((at) => dictionaryOf(table, reading).keys[codes[at] ?? NaN]), unread];
    }),
    days: days.map(([reading, asked]) => {
      const column = daysIn(block, reading, [asked]);
      return eachAsked(asked, (at) => column[at]);
    }),
    amounts: amounts.map(([reading, masks]) => {
      const { units, scale, others, hasTexts } = amountsIn(table, block, reading);
      return [eachAsked(about(masks), (index) => units[index]), scale, others, hasTexts];
    }),
  };
}

/** The columns of a table: read together where it knew beforehand what it would be asked for, else one by one. */
function readColumns(items: readonly Thing[], wanted: Request, isKnown: boolean) {
  const of = questions();
  const table = tableOf("things", items);
  const each = requested(table, of, wanted);
  if (isKnown) ask(table, each);
  const found: unknown[] = [];
  for (const block of blocksOf(table)) {
    if (!isKnown) ask(table, each);
    found.push(columnsIn(table, block, each));
  }
  return { found, asked: of.asked };
}

describe("what is read of each record together", () => {
  it("is what is read column by column, and no record is asked for anything more often", () => {
    fc.assert(
      fc.property(things, request, (items, wanted) => {
        const together = readColumns(items, wanted, true);
        const apart = readColumns(items, wanted, false);
        expect(together.found).toEqual(apart.found);
        const notDays = (asked: ReadonlyMap<string, number>) =>
          [...asked].filter(([place]) => !place.startsWith("day")).toSorted();
        expect(notDays(together.asked)).toEqual(notDays(apart.asked));
        expect(Math.max(1, ...together.asked.values())).toBe(1);
      }),
      { numRuns: 400 },
    );
  });

  it("is the day of those records alone that somebody asks about", () => {
    fc.assert(
      fc.property(things, request, (items, { span, ...request }) => {
        const wanted = { ...request, predicates: Math.min(4, request.predicates), days: request.days.slice(0, 2) };
        const known = 2 ** wanted.predicates - 1;
        const isAbout = (masks: readonly number[], { holds }: Thing): boolean =>
          masks.some((mask) => (holds & mask & known) === (mask & known));
        for (const asked of [
          { ...wanted, span: null },
          { ...wanted, span: span && { ...span, from: 0, to: 1 } },
        ]) {
          const masksOf = [0, 1].map((at) => [...(wanted.days[at] ?? []), ...(asked.span?.masks ?? [])]);
          const due = masksOf.flatMap((masks, at) =>
            items.filter((item) => isAbout(masks, item)).map(({ id }) => `day ${at} ${id}`),
          );
          const found = [...readColumns(items, asked, true).asked.keys()].filter((place) => place.startsWith("day"));
          expect(found.toSorted()).toEqual(due.toSorted());
        }
      }),
      { numRuns: 200 },
    );
  });

  it("is the same in every block, those before and after a record that cannot be read among them", () => {
    const wanted: Request = {
      ...{ predicates: 4, keys: 2, days: [[0], [3, 4]] },
      ...{ span: { from: 1, to: 0, masks: [1] }, masks: [[1, 2], [2], [4], [0]] },
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

  it("leaves what fails to who asks for it, who names the record", () => {
    const wanted: Request = { predicates: 4, keys: 1, days: [[1]], span: null, masks: [[1]] };
    const good = { holds: 1, keys: ["a"], days: ["2026-01-01"], amounts: [5] };
    const items = ["t0", "t1", "t2"].map((id) => ({ id, ...good }));
    const failing = items.map((item) => (item.id === "t1" ? { ...item, fails: "day 0" } : item));
    expect(thrownBy(() => readColumns(failing, wanted, true))).toMatchObject({
      message: "things[1]: no day 0",
      place: { record: "things", index: 1, id: "t1", field: "day 0" },
    });
    const unasked = failing.map((item) => (item.id === "t1" ? { ...item, holds: 2 } : item));
    for (const isKnown of [true, false])
      expect(readColumns(unasked, wanted, isKnown).found).toEqual([
        expect.objectContaining({ days: [[20_454, "not asked", 20_454]] }),
      ]);
    const unread = items.map((item) => (item.id === "t1" ? { ...item, fails: "amount 0" } : item));
    expect(readColumns(unread, wanted, true).found).toEqual([
      expect.objectContaining({ amounts: [[[5, -Infinity, 5], 0, [1], false]] }),
    ]);
  });
});
