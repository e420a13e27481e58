import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Accessor } from "../../../src/metric/accessor.js";
import { Decimal } from "../../../src/exact/decimal.js";
import { addAmount, emptySum } from "../../../src/exact/exactSum.js";
import { sumToText } from "../../../src/exact/sumToText.js";
import type { Amount } from "../../../src/exact/amount.js";
import { toScaledIntegers } from "../../../src/query/scan/toScaledIntegers.js";
import { missingValueOf } from "../../../src/query/scan/narrow.js";
import { readAmounts } from "../../../src/query/scan/readAmounts.js";
import type { SelectionVector } from "../../../src/query/scan/selectionVector.js";
import { anyAmount, Wide } from "../../money/amounts.js";
import { batchOf } from "../batches.js";

interface Thing {
  readonly amount?: unknown;
  readonly isChosen: boolean;
}

/** An amount that throws when it is read. */
const trap = Symbol("trap");

const amountOf: Accessor<Thing, Amount> = ({ amount }) => {
  if (amount === trap) throw new RangeError("no amount here");
  return amount as Amount | null | undefined;
};

const unreadable = fc.constantFrom<unknown>(
  NaN,
  Infinity,
  -Infinity,
  trap,
  "",
  "n/a",
  " 5",
  "5 ",
  "1,5",
  ".",
  true,
  {},
);
const few = fc.constantFrom<unknown>(null, undefined);
const odd = fc.constantFrom<unknown>(
  ...[-0, "-0", "0.00", 5e-324, 1e-9, "0.000000001", 0.1 + 0.2, 123_456_789_012_345, 1e15, -1e15, 1e15 - 1, 2 ** 53],
  ...["9007199254740993", "999999999999999", "0.12345678", 0.123_456_789, "1234567.12345678", 12_345_678.123_456_78],
  ...["00000000000000012", "-.5", "+5", "1e3", new Decimal("12.50"), 1.7e308, "99999999999999999999.99"],
);
const amounts = fc.oneof({ weight: 3, arbitrary: anyAmount }, { weight: 3, arbitrary: odd }, few, unreadable);
const cents = fc.integer({ min: -1e9, max: 1e9 }).map((units) => units / 100);
const thing = fc.record({ amount: fc.oneof(amounts, cents), isChosen: fc.boolean() });
const someThings = fc.array(thing, { maxLength: 12 });
const anyScale = fc.integer({ min: 0, max: 8 });

const untouched = 7.25;

const chosenOf = (things: readonly Thing[]): SelectionVector => {
  const rows = things.flatMap(({ isChosen }, index) => (isChosen ? [index] : []));
  return { rows: Uint16Array.from([...rows, 0, 0]), size: rows.length };
};

/** What an amount is, as plain text; null where there is none, undefined where it cannot be read. */
function exactText(amount: unknown): string | null | undefined {
  if (amount === null || amount === undefined) return null;
  try {
    return sumToText(addAmount(emptySum(), amount as Amount));
  } catch {
    return undefined;
  }
}

/** Decimals that a number or a text of plain digits has, if it prints with at most fifteen digits; else null. */
function placesOf(amount: unknown): number | null {
  if (typeof amount !== "number" && !(typeof amount === "string" && /^-?\d+(\.\d+)?$/.test(amount))) return null;
  if (typeof amount === "string" && amount.length > 16) return null;
  const exact = new Wide(amount);
  return exact.isFinite() && exact.precision(true) <= 15 && exact.abs().lt(1e15) ? exact.decimalPlaces() : null;
}

function columnOf(things: readonly Thing[], scale: number, way = 0): ReturnType<typeof toScaledIntegers> {
  const numbers = new Float64Array(things.length).fill(untouched);
  const units = new Float64Array(things.length).fill(untouched);
  (readAmounts[way] ?? readAmounts[0])(batchOf(things), amountOf, chosenOf(things), numbers);
  return toScaledIntegers(numbers, chosenOf(things), units, scale);
}

const trapped = (amount: unknown): boolean => amount === trap;

describe("the amounts of some records of a batch", () => {
  it("are units that mean the amount exactly, or nothing where there is none, or stand apart", () => {
    fc.assert(
      fc.property(fc.array(thing, { minLength: 1, maxLength: 12 }), anyScale, (things, first) => {
        const { units, scale, others } = columnOf(things, first);
        things.forEach(({ amount, isChosen }, index) => {
          const unit = units[index] ?? NaN;
          if (!isChosen) {
            expect([unit, others.includes(index)]).toEqual([untouched, false]);
            return;
          }
          const text = trapped(amount) ? undefined : exactText(amount);
          if (others.includes(index)) {
            expect(unit).toBe(missingValueOf(units));
            expect(text).not.toBeNull();
            return;
          }
          const worth = new Wide(unit).div(new Wide(10).pow(scale)).plus(0);
          expect([text === null ? missingValueOf(units) : worth.toFixed()]).toEqual([text ?? unit]);
          expect(unit === missingValueOf(units) || Math.abs(unit) <= 999_999_999_999_999).toBe(true);
        });
        expect(others).toEqual([...new Set(others)]);
      }),
      { numRuns: 400 },
    );
  });

  it("stand apart only where fifteen digits at the scale do not hold them", () => {
    fc.assert(
      fc.property(
        someThings.filter((things) => things.length > 0),
        anyScale,
        (things, first) => {
          const { scale, others } = columnOf(things, first);
          const chosen = things.filter(({ isChosen }) => isChosen);
          const places = chosen.flatMap(({ amount }) => placesOf(amount) ?? []).filter((each) => each <= 8);
          expect(scale).toBe(Math.max(first, ...places));
          things.forEach(({ amount, isChosen }, index) => {
            const own = placesOf(amount);
            if (!isChosen || own === null || own > scale) return;
            const fits = new Wide(String(amount)).times(new Wide(10).pow(scale)).abs().lt(1e15);
            expect([amount, others.includes(index)]).toEqual([amount, !fits]);
          });
        },
      ),
      { numRuns: 400 },
    );
  });

  it("have room for the last number of fifteen digits at every scale, and not for the next", () => {
    for (let scale = 0; scale <= 8; scale += 1) {
      const [inside, next] = [(1e15 - 1) / 10 ** scale, 1e15 / 10 ** scale];
      const things = [inside, next, -inside, -next].map((amount) => ({ amount, isChosen: true }));
      const { units, others } = columnOf(things, scale);
      expect([Array.from(units), others]).toEqual([
        [1e15 - 1, -Infinity, 1 - 1e15, -Infinity],
        [1, 3],
      ]);
    }
  });

  it("are the same by each of the functions that read them", () => {
    expect(readAmounts).toHaveLength(4);
    fc.assert(
      fc.property(
        someThings.filter((things) => things.length > 0),
        anyScale,
        (things, scale) => {
          const [first, ...others] = readAmounts.map((_, way) => columnOf(things, scale, way));
          for (const other of others) expect(other).toEqual(first);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("are read as numbers that print as they do, from those records alone that are chosen", () => {
    const given = [1.5, "2.25", "-0.10", null, undefined, NaN, Infinity, -Infinity, "12345678901234567", trap, "x", 3];
    const things = given.map((amount, index) => ({ amount, isChosen: index !== 1 }));
    for (const read of readAmounts) {
      const numbers = new Float64Array(things.length).fill(untouched);
      read(batchOf(things), amountOf, chosenOf(things), numbers);
      const none = -Infinity;
      expect(Array.from(numbers)).toEqual([1.5, untouched, -0.1, none, none, NaN, NaN, NaN, NaN, NaN, NaN, 3]);
    }
  });

  it("ask no record twice that answers, and go on after each that fails", () => {
    for (const [way] of readAmounts.entries()) {
      const asked: number[] = [];
      const accessor: Accessor<{ readonly amount: number }, Amount> = ({ amount }) => {
        asked.push(amount);
        if (amount % 3 === 0) throw new Error("every third");
        return amount;
      };
      const numbers = new Float64Array(10);
      const everyOther = { rows: Uint16Array.of(0, 2, 3, 6, 7, 9), size: 6 };
      (readAmounts[way] ?? readAmounts[0])(
        batchOf(Array.from(Array(10).keys(), (amount) => ({ amount }))),
        accessor,
        everyOther,
        numbers,
      );
      expect(asked).toEqual([0, 2, 3, 6, 7, 9]);
      expect(Array.from(numbers)).toEqual([NaN, 0, 2, NaN, 0, 0, NaN, 7, 0, NaN]);
    }
  });
});
