import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSalesBook } from "../../../src/model/parse/parseSalesBook.js";
import { mayRepeat } from "../../../src/model/parse/repeatedIds.js";
import { recordKinds } from "../../../src/model/records/records.js";
import { recordSchemas } from "../../../src/model/schemas/recordSchemas.js";
import { Decimal } from "../../../src/exact/decimal.js";
import { fullRecords } from "../validRecords.js";

const oddValues: readonly unknown[] = [
  ...[
    null,
    undefined,
    "",
    " ",
    "a",
    "1",
    "1,5",
    "$5",
    "1e3",
    "-0.5",
    "2026-01-05",
    "2026-02-30",
    " 2026-01-05 ",
    "0000-01-01",
  ],
  ...[
    "2026-01-05T10:00:00Z",
    "2026-01-05 23:30",
    "2026-01-05T23:30:00+02:00",
    "2026-01-05T24:00Z",
    "USD",
    "EUR",
    "Won",
    "won",
  ],
  ...[0, -0, 1, 0.5, 50, NaN, Infinity, 12n, true, new Date("2026-01-05T10:00:00Z"), new Date(NaN), new Decimal("1.5")],
  ...[[], [null], {}, { a: 1 }, [{}], [{ on: "2026-01-05", stage: "s" }], [{ at: "2026-01-05T10:00:00Z", stage: "s" }]],
  ...[
    [{ at: "2026-01-05T10:00:00Z", on: "2026-01-04", stage: "s", amount: 1, outcome: "won" }],
    [{ on: "soon", stage: "s" }],
  ],
  ...[
    { start: "2026-01-01", end: "2026-04-01" },
    { start: "2026-04-01", end: "2026-01-01" },
    { budget: "yes" },
    { b: undefined },
  ],
  ...[[{ ownerId: "ann", share: 1 }], [{ teamId: "north", from: "2026-01-01" }], () => 1, /x/u, new Map()],
];

/** A record of a kind whose fields are sound, but for a few that have odd values or are absent. */
const rowOf = (kind: (typeof recordKinds)[number]): fc.Arbitrary<Record<string, unknown>> => {
  const names = [...Object.keys(recordSchemas[kind].fields), "own", "currency", "__proto__"];
  const edit = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...oddValues), fc.boolean());
  return fc.array(edit, { maxLength: 3 }).map((edits) => {
    const row: Record<string, unknown> = { ...fullRecords[kind] };
    for (const [name, value, isRemoved] of edits) {
      if (isRemoved) Reflect.deleteProperty(row, name);
      else Object.defineProperty(row, name, { value, enumerable: true, configurable: true, writable: true });
    }
    return row;
  });
};

/** The same row with a symbol, which sends it the careful way and which no record has. */
const withSymbol = (row: Record<string, unknown>): Record<string | symbol, unknown> => {
  const copy: Record<string | symbol, unknown> = {};
  for (const name of Object.keys(row))
    Object.defineProperty(copy, name, { value: row[name], enumerable: true, configurable: true, writable: true });
  return Object.assign(copy, { [Symbol("careful")]: 1 });
};

const shown = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === "bigint" ||
    typeof part === "function" ||
    part instanceof RegExp ||
    (typeof part === "number" && !Number.isFinite(part))
      ? String(part)
      : part,
  );

describe("rows that are read at once", () => {
  for (const kind of recordKinds)
    it(`are the ${kind} that the careful way reads, with the same issues`, () => {
      const options = fc.record({
        timeZone: fc.constantFrom(undefined, "Europe/Paris", "Pacific/Apia"),
        onBadField: fc.constantFrom("keep" as const, "drop-record" as const),
        duplicates: fc.constantFrom("keep" as const, "distinct" as const, "first" as const, "last" as const),
      });
      fc.assert(
        fc.property(fc.array(rowOf(kind), { maxLength: 4 }), options, (rows, { timeZone, ...others }) => {
          const read = (list: readonly unknown[]) =>
            parseSalesBook(
              { [kind]: list },
              { currency: "EUR", ...(timeZone !== undefined && { timeZone }), ...others },
            );
          const [quick, careful] = [read(rows), read(rows.map(withSymbol))];
          expect(quick.book).toEqual(careful.book);
          expect(quick.issues).toEqual(careful.issues);
          expect(shown(quick.book)).toBe(shown(careful.book));
        }),
        { numRuns: 150 },
      );
    });

  it("may have getters that throw, and prototypes of all kinds", () => {
    class Deal {
      readonly id = "c";
      readonly stage = "s";
      readonly outcome = "open";
      readonly createdOn = "2026-01-05";
    }
    const throwing = { ...fullRecords.opportunities };
    Object.defineProperty(throwing, "amount", {
      enumerable: true,
      get: () => {
        throw new Error("no");
      },
    });
    const opportunities = [new Deal(), throwing, Object.assign(Object.create(null) as object, new Deal(), { id: "n" })];
    const { book, issues } = parseSalesBook({ opportunities }, { currency: "EUR" });
    expect(book.opportunities.map(({ id }) => id)).toEqual(["c", "n"]);
    expect(issues.map(({ code }) => code)).toContain("wrong-type");
  });
});

describe("the ids that may repeat", () => {
  it("are all that do, and few others", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom("a", "b"), fc.constant(null)), { maxLength: 50 }),
        (ids) => {
          const isCandidate = mayRepeat(ids);
          const repeated = ids.filter((id, index) => id !== null && ids.indexOf(id) !== index) as string[];
          expect(repeated.every(isCandidate)).toBe(true);
        },
      ),
    );
    const distinct = Array.from({ length: 10_000 }, (_, index) => `006A${index}`);
    const isCandidate = mayRepeat(distinct);
    expect(distinct.filter(isCandidate).length).toBeLessThan(1000);
  });
});
